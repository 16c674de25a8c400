import { expect, test } from "vitest";
import { lint } from "../index.ts";
import type { LintOptions } from "../types.ts";

const found = (text: string, options: LintOptions) =>
  lint(text, options).findings.filter(({ rule }) => rule === "service-mismatch");

test.each<[string, LintOptions]>([
  [
    "The Lambda function times out. Lambda retries it, then Lambda drops the event.",
    { service: "amazon-dynamodb" },
  ],
  [
    "Lambdaがタイムアウトします。Lambda の再試行後、Lambda がイベントを破棄します。",
    { service: "amazon-dynamodb" },
  ],
])("remarks on %j with %o", (text, options) => {
  const findings = found(text, options);
  expect(findings.length).toBeGreaterThan(0);
  for (const { message } of findings) expect(message.en && message.ja).toBeTruthy();
});

test.each<[string, LintOptions]>([
  [
    "The Lambda function times out. Lambda retries it, then Lambda drops the event.",
    { service: "aws-lambda" },
  ],
  ["Lambda cannot write to DynamoDB. Lambda retries, Lambda fails.", { service: "amazon-dynamodb" }],
  ["It times out.", { service: "amazon-dynamodb" }],
  ["Lambda fails. Lambda, Lambda.", { service: "some-new-service" }],
])("has nothing to say on %j with %o", (text, options) => {
  expect(found(text, options)).toEqual([]);
});
