import { expect, test } from "vitest";
import { lint } from "../index.ts";
import type { LintOptions } from "../types.ts";

const found = (text: string, options: LintOptions) =>
  lint(text, options).findings.filter(({ rule }) => rule === "out-of-scope");

test.each<[string, LintOptions]>([
  ["Please log in to our server and look.", {}],
  ["サーバーにログインして確認してください。", {}],
])("remarks on %j with %o", (text, options) => {
  const findings = found(text, options);
  expect(findings.length).toBeGreaterThan(0);
  for (const { message } of findings) expect(message.en && message.ja).toBeTruthy();
});

test.each<[string, LintOptions]>([["I logged in to our server.", {}]])(
  "has nothing to say on %j with %o",
  (text, options) => {
    expect(found(text, options)).toEqual([]);
  },
);
