import { expect, it } from "vitest";
import { asReplyTo, replyTo } from "./reply-to.ts";

const ID = "case-111122223333-exja-2026-0a1b2c3d4e5f6071";

it("reads what it writes", () => {
  expect(replyTo(asReplyTo("---\nlanguage: ja\n---\n# Re: x\n", ID))).toBe(ID);
});

it("reads the front matter only", () => {
  expect(replyTo(`---\nlanguage: ja\n---\nreplyTo: ${ID}\n`)).toBeUndefined();
  expect(replyTo(`# x\n\nreplyTo: ${ID}\n`)).toBeUndefined();
  expect(replyTo(`---\r\nreplyTo: "${ID}"\r\n---\r\n`)).toBe(ID);
});

it("lets nothing but a case id into the front matter", () => {
  expect(() => asReplyTo("---\n---\n", "x\nprofile: other")).toThrow(RangeError);
});
