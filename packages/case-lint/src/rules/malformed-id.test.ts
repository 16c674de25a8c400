import { expect, test } from "vitest";
import { lint } from "../index.ts";
import type { LintOptions } from "../types.ts";

const found = (text: string, options: LintOptions) =>
  lint(text, options).findings.filter(({ rule }) => rule === "malformed-id");

test.each<[string, LintOptions]>([
  ["The instance i-0c5a8e2lb7f3d9460 fails", {}],
  ["account id: 40291833761", {}],
  ["アカウントID: 4029183376150", {}],
  ["RequestId: 8f1b2c3d-4e5f-6a7b-8c9d-0e1f2a3b4c5", {}],
  ["It runs in ap-notheast-1.", {}],
  ["It runs in us-east-1z.", {}],
  ["arn:aws:lamda:eu-west-1:402918337615:function:kestrel", {}],
  ["arn:aws:lambda::402918337615:function:kestrel", {}],
  ["arn:aws:sqs:eu-west-1:40291833761:kestrel", {}],
])("remarks on %j with %o", (text, options) => {
  const findings = found(text, options);
  expect(findings.length).toBeGreaterThan(0);
  for (const { message } of findings) expect(message.en && message.ja).toBeTruthy();
});

test.each<[string, LintOptions]>([
  ["i-0c5a8e21b7f3d9460 and vol-1a2b3c4d in ap-northeast-1a", {}],
  ["i-xxxxxxxxxxxxxxxxx", {}],
  ["account id: 402918337615", {}],
  ["アカウントID: 402918337615", {}],
  ["request id: 8f1b2c3d-4e5f-6a7b-8c9d-0e1f2a3b4c5d", {}],
  ["us-west-2, us-gov-west-1 and us-iso-east-1", {}],
  ["arn:aws:s3:::kestrel-logs, arn:aws:iam::402918337615:role/deploy", {}],
  ["arn:aws:lambda:*:*:function:x", {}],
  ["arn:aws:s3:::<bucket>", {}],
  ["arn:aws:lambda:eu-west-1:402918337615:function:kestrel:PROD", {}],
  ["see sub-section vol-au-vent-and-cheese", {}],
])("has nothing to say on %j with %o", (text, options) => {
  expect(found(text, options)).toEqual([]);
});
