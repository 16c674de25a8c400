import { expect, test } from "vitest";
import { lint } from "../index.ts";
import type { LintOptions } from "../types.ts";

const found = (text: string, options: LintOptions) =>
  lint(text, options).findings.filter(({ rule }) => rule === "region-missing");

test.each<[string, LintOptions]>([
  ["i-0c5a8e21b7f3d9460 fails.", {}],
  ["i-0c5a8e21b7f3d9460 で失敗します。", {}],
])("remarks on %j with %o", (text, options) => {
  const findings = found(text, options);
  expect(findings.length).toBeGreaterThan(0);
  for (const { message } of findings) expect(message.en && message.ja).toBeTruthy();
});

test.each<[string, LintOptions]>([
  ["i-0c5a8e21b7f3d9460 in eu-west-1 fails.", {}],
  ["東京リージョンの i-0c5a8e21b7f3d9460 で失敗します。", {}],
  ["When does the lock of kestrel-tools.com end?", {}],
  ["Distribution E2QWRUHAPOMQZL serves stale pages.", {}],
  ["arn:aws:iam::402918337615:role/deploy cannot be assumed.", {}],
])("has nothing to say on %j with %o", (text, options) => {
  expect(found(text, options)).toEqual([]);
});
