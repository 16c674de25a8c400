import { describe, expect, it } from "vitest";
import { mark, unmark } from "../test/marked.ts";

describe("values that are hard to delimit", () => {
  it.each([
    "DB_PASSWORD=«a'b\"c9<d>e`f»\nX=1",
    "DB_PASSWORD=«p,a;s&s|w)0}r]d»\nX=1",
    'password: "«it\'s9#4»"\n',
    "password: '«say \"hi\"9»'\n",
    'PASSWORD="«ab\\"cd99»"',
    // The colours of a terminal, and how it ends them.
    "\u001b[36mpassword\u001b[0m=\u001b[32m«Gx7vq2LmTz91»\u001b[0m",
    "\u001b[1mpassword\u001b(B\u001b[m: \u001b[32m«Gx7vq2LmTz91»\u001b(B\u001b[m",
    // What a password is compared with is one, also in a test.
    'assert password == "«hunter2x»"',
    "DB_PASSWORD=«100004»\nX=1",
    'const DB_PASSWORD = "«100004»"',
    "password=«hunter2», user=app",
    "password: «letmein»\nuser: app",
    "Password=«correct-horse-battery-9»",
    "export DB_PASSWORD=«Gx7vq2Lm\\$Tz91»",
    "spring.datasource.password=«Gx7vq2LmTz91»\\",
    "net use \\\\fs-1\\share /user:corp\\ops «Gx7vq2LmTz91»",
    "$cred = New-Object PSCredential('ops', (ConvertTo-SecureString '«Gx7vq2LmTz91»' -AsPlainText -Force))",
    'new NetworkCredential("ops", "«Gx7vq2LmTz91»")',
    'DriverManager.getConnection("jdbc:mysql://db-1.internal/prod", "app", "«Gx7vq2LmTz91»")',
  ])("masks exactly what stands between « and »: %s", (marked) => {
    expect(mark(unmark(marked))).toBe(marked);
  });

  it("is told from what follows in a moment, however many signs follow it", () => {
    const backslashes = "\\".repeat(4_000);
    const closers = ")".repeat(4_000);
    const value = "Gx7vq2LmTz91";
    const digits = "6".repeat(40);
    expect(mark(`password${digits}z: x key\napi_key=${value}`)).toBe(
      `password${digits}z: x key\napi_key=«${value}»`,
    );
    expect(mark(`password=${backslashes}x key\napi_key=${value}`)).toBe(
      `password=${backslashes}x key\napi_key=«${value}»`,
    );
    expect(mark(`(password=${value}${closers} x`)).toBe(`(password=«${value}»${closers} x`);
  });
});
