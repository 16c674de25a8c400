import { expect, test } from "vitest";
import { lint } from "../index.ts";
import type { LintOptions } from "../types.ts";

const found = (text: string, options: LintOptions) =>
  lint(text, options).findings.filter(({ rule }) => rule === "unfilled-section");

test.each<[string, LintOptions]>([
  ["## Impact\n\n## Question\nWhy?", {}],
  ["■影響範囲\n<!-- だれが -->\n", {}],
])("remarks on %j with %o", (text, options) => {
  const findings = found(text, options);
  expect(findings.length).toBeGreaterThan(0);
  for (const { message } of findings) expect(message.en && message.ja).toBeTruthy();
});

test.each<[string, LintOptions]>([
  ["## Impact\nAll users\n", {}],
  ["## Error\n### Log\nERROR: it failed badly\n", {}],
])("has nothing to say on %j with %o", (text, options) => {
  expect(found(text, options)).toEqual([]);
});
