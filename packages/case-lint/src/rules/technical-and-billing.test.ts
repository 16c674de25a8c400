import { expect, test } from "vitest";
import { lint } from "../index.ts";
import type { LintOptions } from "../types.ts";

const found = (text: string, options: LintOptions) =>
  lint(text, options).findings.filter(({ rule }) => rule === "technical-and-billing");

test.each<[string, LintOptions]>([
  [
    "The function fails. Why does it fail with a timeout? Could you also refund the charges of last week?",
    {},
  ],
  ["接続エラーの原因を教えてください。また、先週分の返金をお願いします。", {}],
])("remarks on %j with %o", (text, options) => {
  const findings = found(text, options);
  expect(findings.length).toBeGreaterThan(0);
  for (const { message } of findings) expect(message.en && message.ja).toBeTruthy();
});

test.each<[string, LintOptions]>([
  ["The function fails. Why does it fail with a timeout?", {}],
  ["Could you refund the charges of last week?", {}],
  ["先週分の請求について返金をお願いします。", {}],
])("has nothing to say on %j with %o", (text, options) => {
  expect(found(text, options)).toEqual([]);
});
