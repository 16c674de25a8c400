import { expect, test } from "vitest";
import { lint } from "../index.ts";
import type { LintOptions } from "../types.ts";

const NOW = Date.UTC(2026, 10, 26);

const found = (text: string, options: LintOptions) =>
  lint(text, options).findings.filter(({ rule }) => rule === "time-in-future");

test.each<[string, LintOptions]>([
  ["It failed on 2027-11-20 at 10:15 JST.", { now: NOW }],
  ["2027年11月20日 10:15に障害が発生しました。", { now: NOW }],
  ["It fails.\n2027-11-20T10:15:02Z ERROR connect ETIMEDOUT\n", { now: NOW }],
  ["It failed on 20 Dec 2026 10:15 UTC.", { now: NOW }],
])("remarks on %j with %o", (text, options) => {
  const findings = found(text, options);
  expect(findings.length).toBeGreaterThan(0);
  for (const { message } of findings) expect(message.en && message.ja).toBeTruthy();
});

test.each<[string, LintOptions]>([
  ["It failed on 2026-11-20 at 10:15 JST.", { now: NOW }],
  ["It failed on 2027-11-20 at 10:15 JST.", {}],
  ["It fails; we need an answer by 2027-01-10 12:00 UTC.", { now: NOW }],
  ["失敗します。2027年1月10日までに回答が必要です。", { now: NOW }],
  ["It failed on 2026-11-26 at 20:00.", { now: NOW }],
  ["It fails. The certificate is valid until 2027-05-01.", { now: NOW }],
])("has nothing to say on %j with %o", (text, options) => {
  expect(found(text, options)).toEqual([]);
});
