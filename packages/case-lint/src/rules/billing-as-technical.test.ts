import { expect, test } from "vitest";
import { lint } from "../index.ts";
import type { LintOptions } from "../types.ts";

const found = (text: string, options: LintOptions) =>
  lint(text, options).findings.filter(({ rule }) => rule === "billing-as-technical");

test.each<[string, LintOptions]>([
  ["Could you refund the charge on last month's invoice?", { issueType: "technical" }],
  ["先月の請求について返金をお願いします。", { issueType: "technical" }],
])("remarks on %j with %o", (text, options) => {
  const findings = found(text, options);
  expect(findings.length).toBeGreaterThan(0);
  for (const { message } of findings) expect(message.en && message.ja).toBeTruthy();
});

test.each<[string, LintOptions]>([
  ["Could you refund the charge on last month's invoice?", { issueType: "customer-service" }],
  ["Could you refund the charge on last month's invoice?", {}],
  ["Why does the instance fail?", { issueType: "technical" }],
])("has nothing to say on %j with %o", (text, options) => {
  expect(found(text, options)).toEqual([]);
});
