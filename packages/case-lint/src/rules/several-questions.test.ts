import { expect, test } from "vitest";
import { lint } from "../index.ts";
import type { LintOptions } from "../types.ts";

const found = (text: string, options: LintOptions) =>
  lint(text, options).findings.filter(({ rule }) => rule === "several-questions");

test.each<[string, LintOptions]>([
  ["It fails. Why does it fail? What does it cost? How do we set it up?", {}],
  ["失敗します。原因は何でしょうか。料金はいくらでしょうか。設定方法も教えてください。", {}],
])("remarks on %j with %o", (text, options) => {
  const findings = found(text, options);
  expect(findings.length).toBeGreaterThan(0);
  for (const { message } of findings) expect(message.en && message.ja).toBeTruthy();
});

test.each<[string, LintOptions]>([["Why does it fail?", {}]])(
  "has nothing to say on %j with %o",
  (text, options) => {
    expect(found(text, options)).toEqual([]);
  },
);
