import { expect, test } from "vitest";
import { lint } from "../index.ts";
import type { LintOptions } from "../types.ts";

const found = (text: string, options: LintOptions) =>
  lint(text, options).findings.filter(({ rule }) => rule === "severity-above-text");

test.each<[string, LintOptions]>([
  ["The build fails. No business impact.", { severity: "urgent" }],
  ["失敗します。業務への影響はありません。", { severity: "high" }],
  ["How can we tag all volumes?", { severity: "critical" }],
])("remarks on %j with %o", (text, options) => {
  const findings = found(text, options);
  expect(findings.length).toBeGreaterThan(0);
  for (const { message } of findings) expect(message.en && message.ja).toBeTruthy();
});

test.each<[string, LintOptions]>([
  ["The build fails. No business impact.", { severity: "low" }],
  ["Orders fail for all customers.", { severity: "urgent" }],
  ["受注が止まっています。", { severity: "urgent" }],
])("has nothing to say on %j with %o", (text, options) => {
  expect(found(text, options)).toEqual([]);
});
