import { expect, test } from "vitest";
import { lint } from "../index.ts";
import type { LintOptions } from "../types.ts";

const found = (text: string, options: LintOptions) =>
  lint(text, options).findings.filter(({ rule }) => rule === "case-language");

test.each<[string, LintOptions]>([
  ["The instance cannot be reached. It does not answer to a ping.", { caseLanguage: "ja" }],
  ["接続できません。pingにも応答しません。", { caseLanguage: "en" }],
])("remarks on %j with %o", (text, options) => {
  const findings = found(text, options);
  expect(findings.length).toBeGreaterThan(0);
  for (const { message } of findings) expect(message.en && message.ja).toBeTruthy();
});

test.each<[string, LintOptions]>([
  ["The instance cannot be reached. It does not answer.", { caseLanguage: "en" }],
  ["接続できません。pingにも応答しません。", { caseLanguage: "ja" }],
  ["接続できません。\n\nThe instance cannot be reached. It does not answer.", { caseLanguage: "ja" }],
  ["Connection refused. Try again. Failed.\n障害です。", { caseLanguage: "ja" }],
  ["The instance fails. It does not answer.", { caseLanguage: "fr" }],
])("has nothing to say on %j with %o", (text, options) => {
  expect(found(text, options)).toEqual([]);
});
