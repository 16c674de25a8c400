import { expect, test } from "vitest";
import { lint } from "../index.ts";
import type { LintOptions } from "../types.ts";

const found = (text: string, options: LintOptions) =>
  lint(text, options).findings.filter(({ rule }) => rule === "category-mismatch");

test.each<[string, LintOptions]>([
  ["It fails.\n\n2026-11-20T10:15:02Z ERROR connect ETIMEDOUT\n", { category: "general-guidance" }],
  ["How can we tag all volumes?", { category: "instance-issue" }],
])("remarks on %j with %o", (text, options) => {
  const findings = found(text, options);
  expect(findings.length).toBeGreaterThan(0);
  for (const { message } of findings) expect(message.en && message.ja).toBeTruthy();
});

test.each<[string, LintOptions]>([
  ["It fails.\n\n2026-11-20T10:15:02Z ERROR connect ETIMEDOUT\n", { category: "instance-issue" }],
  ["How can we tag all volumes?", { category: "general-guidance" }],
  ["It fails.", { category: "performance" }],
  ["It fails.", {}],
])("has nothing to say on %j with %o", (text, options) => {
  expect(found(text, options)).toEqual([]);
});
