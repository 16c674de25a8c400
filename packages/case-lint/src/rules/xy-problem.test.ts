import { expect, test } from "vitest";
import { lint } from "../index.ts";
import type { LintOptions } from "../types.ts";

const found = (text: string, options: LintOptions) =>
  lint(text, options).findings.filter(({ rule }) => rule === "xy-problem");

test.each<[string, LintOptions]>([
  ["How can we disable the health checks?", {}],
  ["ヘルスチェックを無効にする方法を教えてください。", {}],
])("remarks on %j with %o", (text, options) => {
  const findings = found(text, options);
  expect(findings.length).toBeGreaterThan(0);
  for (const { message } of findings) expect(message.en && message.ja).toBeTruthy();
});

test.each<[string, LintOptions]>([
  [
    "Our tasks are replaced during a deployment because they start slowly. How can we disable the health checks?",
    {},
  ],
  ["起動が遅いため、ヘルスチェックを無効にする方法を教えてください。", {}],
  ["How can we tag all volumes?", {}],
])("has nothing to say on %j with %o", (text, options) => {
  expect(found(text, options)).toEqual([]);
});
