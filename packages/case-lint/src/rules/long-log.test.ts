import { expect, test } from "vitest";
import { lint } from "../index.ts";
import type { LintOptions } from "../types.ts";

const LONG = Array.from({ length: 80 }, (_, i) => `2026-11-20T10:15:02Z ERROR attempt ${i} refused`).join(
  "\n",
);

const found = (text: string, options: LintOptions) =>
  lint(text, options).findings.filter(({ rule }) => rule === "long-log");

test.each<[string, LintOptions]>([
  [`It fails.\n\n${LONG}`, {}],
  [`失敗します。\n\n${LONG}`, {}],
])("remarks on %j with %o", (text, options) => {
  const findings = found(text, options);
  expect(findings.length).toBeGreaterThan(0);
  for (const { message } of findings) expect(message.en && message.ja).toBeTruthy();
});

test.each<[string, LintOptions]>([["It fails.\n\n2026-11-20T10:15:02Z ERROR connect ETIMEDOUT", {}]])(
  "has nothing to say on %j with %o",
  (text, options) => {
    expect(found(text, options)).toEqual([]);
  },
);
