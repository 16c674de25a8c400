import { expect, test } from "vitest";
import { lint } from "../index.ts";
import type { LintOptions } from "../types.ts";

const found = (text: string, options: LintOptions) =>
  lint(text, options).findings.filter(({ rule }) => rule === "quota-request");

test.each<[string, LintOptions]>([
  ["Please raise the service quota for VPCs to 20.", {}],
  ["VPCの上限緩和をお願いします。", {}],
])("remarks on %j with %o", (text, options) => {
  const findings = found(text, options);
  expect(findings.length).toBeGreaterThan(0);
  for (const { message } of findings) expect(message.en && message.ja).toBeTruthy();
});

test.each<[string, LintOptions]>([["The instance fails.", {}]])(
  "has nothing to say on %j with %o",
  (text, options) => {
    expect(found(text, options)).toEqual([]);
  },
);
