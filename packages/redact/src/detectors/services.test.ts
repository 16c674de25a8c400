import { describe, expect, it } from "vitest";
import { mark, unmark } from "../../test/marked.ts";

describe("tokens that only the name of their service nearby gives away", () => {
  it.each([
    "the discord bot logs in with «MTk4NjIyNDgzNDcxOTI1MjQ4.Gl2FMQ.x0ZnUqkT9vQ2mLtZ81wYbHs1PjGm5DfRa7UeOi» and gets a 401",
    "«NzkyNzE1NDU0MTk2MDg4ODQy.X-hvzA.Ovy4MCQywSkoMRRclStW4xAYK7I» was refused by discord.com",
    "discord.js: «MTk4NjIyNDgzNDcxOTI1MjQ4.Gl2FMQ.x0ZnUqkT9vQ2mLtZ81wYbHs\n1PjGm5DfRa7UeOi» timed out",
    "Twilio says that «SK0a1b9c3d5e7f60718293a4b5c6d7e8f9» was deleted",
    // Not the account, nor what stands far away or among other letters.
    "Twilio says that AC0a1b9c3d5e7f60718293a4b5c6d7e8f9 is suspended",
    `Twilio ${"is down ".repeat(40)}SK0a1b9c3d5e7f60718293a4b5c6d7e8f9`,
    "discord: request XMTk4NjIyNDgzNDcxOTI1MjQ4.Gl2FMQ.x0ZnUqkT9vQ2mLtZ81wYbHs1PjGm5DfRa7UeOi",
  ])("masks exactly what stands between « and »: %s", (marked) => {
    expect(mark(unmark(marked))).toBe(marked);
  });
});

describe("Django's first secret key", () => {
  it.each([
    "SECRET_KEY = '«django-insecure-w0_29c(ao@$d(7x+u#+_4@ie)ss3q2oiv4c6re+twxfplaoa5s»'",
    "loaded «django-insecure-w0_29c(ao@$d(7x+u#+_4@&amp;e)ss3q2oiv4c6re+twxfplaoa5s»&lt;",
    "GET /?k=«django-insecure-w0_29c(ao%40%24d(7x%2Bu%23%2B_4%40ie)ss3q2oiv4c6re%2Btwxfplaoa5s»&limit=50",
    '{"k":"«django-insecure-w0_29c(ao@$d(7x+u#+_4@\\u0026e)ss3q2oiv4c6re+twxfplaoa5s»","limit":50}',
    "K=«django-insecure-w0_29c(ao@\\$d(7x+u\\#+_4@ie)ss3q2oiv4c6re+twxfplaoa5s» next",
  ])("is masked to its end and no further: %s", (marked) => {
    expect(mark(unmark(marked))).toBe(marked);
  });
});
