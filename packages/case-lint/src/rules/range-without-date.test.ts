import { expect, test } from "vitest";
import { lint } from "../index.ts";
import type { LintOptions } from "../types.ts";

const found = (text: string, options: LintOptions) =>
  lint(text, options).findings.filter(({ rule }) => rule === "range-without-date");

test.each<[string, LintOptions]>([
  ["Requests failed from 10:15 to 10:40 JST.", {}],
  ["10時15分から10時40分まで接続に失敗しました。", {}],
  ["Errors 10:15 - 10:40 UTC.", {}],
])("remarks on %j with %o", (text, options) => {
  const findings = found(text, options);
  expect(findings.length).toBeGreaterThan(0);
  for (const { message } of findings) expect(message.en && message.ja).toBeTruthy();
});

test.each<[string, LintOptions]>([
  ["Requests failed on 2026-11-20 from 10:15 to 10:40 JST.", {}],
  ["11月20日10:15から10:40まで失敗しました。", {}],
  ["Yesterday it failed from 10:15 to 10:40.", {}],
  ["It fails. Call us on weekdays, 10:00-17:00.", {}],
  ["失敗します。平日10:00-17:00に対応可能です。", {}],
])("has nothing to say on %j with %o", (text, options) => {
  expect(found(text, options)).toEqual([]);
});
