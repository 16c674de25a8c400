import { expect, test } from "vitest";
import { lint } from "../index.ts";
import type { LintOptions } from "../types.ts";

const found = (text: string, options: LintOptions) =>
  lint(text, options).findings.filter(({ rule }) => rule === "truncated-id");

test.each<[string, LintOptions]>([
  ["See i-0c5a8e2... in eu-west-1", {}],
  ["対象は sg-0c5a8e21b7 です", {}],
  ["The gateway nat-0c5a8e21b7f3d94 drops packets", {}],
  ["DHCPオプションセット dopt-0c5a8 を確認してください", {}],
])("remarks on %j with %o", (text, options) => {
  const findings = found(text, options);
  expect(findings.length).toBeGreaterThan(0);
  for (const { message } of findings) expect(message.en && message.ja).toBeTruthy();
});

test.each<[string, LintOptions]>([
  ["See i-0c5a8e21b7f3d9460 and vol-1a2b3c4d", {}],
  ["See tgw-attach-0c5a8e21b7f3d9460 and igw-1a2b3c4d", {}],
  // Words with a number are no ids.
  ["site-12, link-2024, report-20261125120000 and policy-1234567", {}],
])("has nothing to say on %j with %o", (text, options) => {
  expect(found(text, options)).toEqual([]);
});
