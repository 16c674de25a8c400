import { expect, test } from "vitest";
import { lint } from "../index.ts";
import type { LintOptions } from "../types.ts";

const found = (text: string, options: LintOptions) =>
  lint(text, options).findings.filter(({ rule }) => rule === "time-contradicts-log");

test.each<[string, LintOptions]>([
  ["It failed on 2026-11-20 10:15 JST.\n\n2026-11-12T01:15:02Z ERROR connect ETIMEDOUT\n", {}],
  ["2026年11月20日 10:15(JST)に障害が発生しました。\n\n2026-11-20T10:15:02Z ERROR connect ETIMEDOUT\n", {}],
])("remarks on %j with %o", (text, options) => {
  const findings = found(text, options);
  expect(findings.length).toBeGreaterThan(0);
  for (const { message } of findings) expect(message.en && message.ja).toBeTruthy();
});

test.each<[string, LintOptions]>([
  ["It failed on 2026-11-20 10:15 JST.\n\n2026-11-20T01:15:02Z ERROR connect ETIMEDOUT\n", {}],
  ["It failed on 2026-11-20 10:15.\n\n2026-11-20T01:15:02Z ERROR connect ETIMEDOUT\n", {}],
  ["It failed on 2026-11-20 10:15 JST.", {}],
  ["We deployed on 2026-11-01 10:15 UTC.\n\n2026-11-20T01:15:02Z ERROR connect ETIMEDOUT\n", {}],
])("has nothing to say on %j with %o", (text, options) => {
  expect(found(text, options)).toEqual([]);
});
