import { expect, test } from "vitest";
import { lint } from "../index.ts";
import type { LintOptions } from "../types.ts";

const found = (text: string, options: LintOptions) =>
  lint(text, options).findings.filter(({ rule }) => rule === "vague-subject");

test.each<[string, LintOptions]>([
  ["It fails.", { subject: "Help" }],
  ["失敗します。", { subject: "お問い合わせ" }],
  ["It fails.", { subject: "" }],
])("remarks on %j with %o", (text, options) => {
  const findings = found(text, options);
  expect(findings.length).toBeGreaterThan(0);
  for (const { message } of findings) expect(message.en && message.ja).toBeTruthy();
});

test.each<[string, LintOptions]>([
  ["It fails.", { subject: "RDS for MySQL fails over every night" }],
  ["It fails.", {}],
])("has nothing to say on %j with %o", (text, options) => {
  expect(found(text, options)).toEqual([]);
});
