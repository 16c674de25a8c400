import { expect, test } from "vitest";
import { lint } from "../index.ts";
import type { LintOptions } from "../types.ts";

const found = (text: string, options: LintOptions) =>
  lint(text, options).findings.filter(({ rule }) => rule === "urgent-subject");

test.each<[string, LintOptions]>([
  ["It fails.", { subject: "URGENT: EC2 in us-east-1 down" }],
  ["失敗します。", { subject: "【至急】EC2に接続できない" }],
  ["件名: 緊急 EC2障害\n失敗します。", {}],
])("remarks on %j with %o", (text, options) => {
  const findings = found(text, options);
  expect(findings.length).toBeGreaterThan(0);
  for (const { message } of findings) expect(message.en && message.ja).toBeTruthy();
});

test.each<[string, LintOptions]>([["It fails.", { subject: "EC2 in us-east-1 unreachable" }]])(
  "has nothing to say on %j with %o",
  (text, options) => {
    expect(found(text, options)).toEqual([]);
  },
);
