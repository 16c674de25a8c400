import { expect, test } from "vitest";
import { lint } from "../index.ts";
import type { LintOptions } from "../types.ts";

const found = (text: string, options: LintOptions) =>
  lint(text, options).findings.filter(({ rule }) => rule === "severity-below-text");

test.each<[string, LintOptions]>([
  ["Production is down for all users.", { severity: "low" }],
  ["本番環境が停止しており、業務が完全に止まっています。", { severity: "normal" }],
])("remarks on %j with %o", (text, options) => {
  const findings = found(text, options);
  expect(findings.length).toBeGreaterThan(0);
  for (const { message } of findings) expect(message.en && message.ja).toBeTruthy();
});

test.each<[string, LintOptions]>([
  ["Production is down for all users.", { severity: "urgent" }],
  ["Production is down for all users.", {}],
  ["If production is down, whom do we call? It fails in test.", { severity: "low" }],
  ["昨日は本番環境が停止しましたが、復旧しました。", { severity: "low" }],
  ["The test instance fails.", { severity: "low" }],
])("has nothing to say on %j with %o", (text, options) => {
  expect(found(text, options)).toEqual([]);
});
