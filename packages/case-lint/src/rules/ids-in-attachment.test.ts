import { expect, test } from "vitest";
import { lint } from "../index.ts";
import type { LintOptions } from "../types.ts";

const found = (text: string, options: LintOptions) =>
  lint(text, options).findings.filter(({ rule }) => rule === "ids-in-attachment");

test.each<[string, LintOptions]>([
  ["Logins fail. The instance ids are in the attached spreadsheet.", {}],
  ["接続できません。対象のインスタンスは添付の一覧をご参照ください。", {}],
])("remarks on %j with %o", (text, options) => {
  const findings = found(text, options);
  expect(findings.length).toBeGreaterThan(0);
  for (const { message } of findings) expect(message.en && message.ja).toBeTruthy();
});

test.each<[string, LintOptions]>([
  ["i-0c5a8e21b7f3d9460 fails, the other ids are in the attached spreadsheet.", {}],
  ["Logins fail. A log is attached.", {}],
  ["接続できません。ログを添付します。", {}],
])("has nothing to say on %j with %o", (text, options) => {
  expect(found(text, options)).toEqual([]);
});
