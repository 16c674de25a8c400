import { expect, test } from "vitest";
import { lint } from "../index.ts";
import type { LintOptions } from "../types.ts";

const found = (text: string, options: LintOptions) =>
  lint(text, options).findings.filter(({ rule }) => rule === "conflicting-accounts");

test.each<[string, LintOptions]>([
  ["Account: 402918337615\nThe queue arn:aws:sqs:eu-west-1:518204773961:kestrel is stuck.", {}],
  ["アカウントID: 4029-1833-7615\narn:aws:sqs:eu-west-1:518204773961:kestrel", {}],
])("remarks on %j with %o", (text, options) => {
  const findings = found(text, options);
  expect(findings.length).toBeGreaterThan(0);
  for (const { message } of findings) expect(message.en && message.ja).toBeTruthy();
});

test.each<[string, LintOptions]>([
  ["Account: 402918337615\narn:aws:sqs:eu-west-1:402918337615:kestrel", {}],
  ["Account: 402918337615, cross-account to arn:aws:sqs:eu-west-1:518204773961:kestrel", {}],
  ["アカウント: 402918337615 から別アカウントの arn:aws:sqs:eu-west-1:518204773961:kestrel へ送信", {}],
  ["Account: 402918337615\narn:aws:sqs:eu-west-1:123456789012:kestrel", {}],
  ["Account: 402918337615\narn:aws:s3:::kestrel", {}],
])("has nothing to say on %j with %o", (text, options) => {
  expect(found(text, options)).toEqual([]);
});
