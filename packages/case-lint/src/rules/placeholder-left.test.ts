import { expect, test } from "vitest";
import { lint } from "../index.ts";
import type { LintOptions } from "../types.ts";

const found = (text: string, options: LintOptions) =>
  lint(text, options).findings.filter(({ rule }) => rule === "placeholder-left");

test.each<[string, LintOptions]>([
  ["Bucket: <bucket-name> in us-east-1", {}],
  ["バケット:【バケット名】", {}],
])("remarks on %j with %o", (text, options) => {
  const findings = found(text, options);
  expect(findings.length).toBeGreaterThan(0);
  for (const { message } of findings) expect(message.en && message.ja).toBeTruthy();
});

test.each<[string, LintOptions]>([
  ["Bucket: kestrel-web", {}],
  ["【リソース】\nkestrel-web\n【環境】 本番", {}],
])("has nothing to say on %j with %o", (text, options) => {
  expect(found(text, options)).toEqual([]);
});
