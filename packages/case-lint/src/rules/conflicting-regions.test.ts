import { expect, test } from "vitest";
import { lint } from "../index.ts";
import type { LintOptions } from "../types.ts";

const found = (text: string, options: LintOptions) =>
  lint(text, options).findings.filter(({ rule }) => rule === "conflicting-regions");

test.each<[string, LintOptions]>([
  ["Region: ap-northeast-1\nThe queue arn:aws:sqs:eu-west-1:402918337615:kestrel is stuck.", {}],
  ["東京リージョン(us-east-1)のインスタンスに接続できません。", {}],
  ["リージョン: ap-northeast-1\nAZは us-west-2a です。", {}],
])("remarks on %j with %o", (text, options) => {
  const findings = found(text, options);
  expect(findings.length).toBeGreaterThan(0);
  for (const { message } of findings) expect(message.en && message.ja).toBeTruthy();
});

test.each<[string, LintOptions]>([
  ["Region: eu-west-1\narn:aws:sqs:eu-west-1:402918337615:kestrel", {}],
  ["東京リージョン(ap-northeast-1)です。", {}],
  ["Region: eu-west-1. Replicas in another region: arn:aws:rds:us-west-2:402918337615:db:kestrel", {}],
  ["Region: ap-northeast-1, certificate arn:aws:acm:us-east-1:402918337615:certificate/x1", {}],
  ["We run in ap-northeast-1 and eu-west-1.", {}],
  ["別リージョンへ移行します。リージョン: ap-northeast-1\narn:aws:sqs:eu-west-1:402918337615:kestrel", {}],
])("has nothing to say on %j with %o", (text, options) => {
  expect(found(text, options)).toEqual([]);
});
