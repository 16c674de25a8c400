import { expect, test } from "vitest";
import { lint } from "../index.ts";
import type { LintOptions } from "../types.ts";

const found = (text: string, options: LintOptions) =>
  lint(text, options).findings.filter(({ rule }) => rule === "service-checklist");

test.each<[string, LintOptions]>([
  ["S3 fails with 503.", { service: "amazon-simple-storage-service" }],
  ["S3で失敗します。x-amz-request-id: 4KQ8Z2M7T1XN5B3C", { service: "amazon-simple-storage-service" }],
  [
    "Lambda fails.",
    {
      service: "aws-lambda",
      checklists: [
        {
          service: "lambda",
          items: [{ name: { en: "the change number", ja: "変更番号" }, words: ["CHG-"] }],
        },
      ],
    },
  ],
])("remarks on %j with %o", (text, options) => {
  const findings = found(text, options);
  expect(findings.length).toBeGreaterThan(0);
  for (const { message } of findings) expect(message.en && message.ja).toBeTruthy();
});

test.each<[string, LintOptions]>([
  [
    "S3 fails. x-amz-request-id: 4KQ8Z2M7T1XN5B3C x-amz-id-2: kq0Zt1b2",
    { service: "amazon-simple-storage-service" },
  ],
  ["S3 fails.", {}],
  ["How does S3 store objects?", { service: "amazon-simple-storage-service", kind: "how-to" }],
  ["It fails: i-0c5a8e21b7f3d9460", { service: "amazon-elastic-compute-cloud-linux" }],
  ["It fails.", { service: "service-eks", attachments: ["eks_i-0c5a8e21b7f3d9460.tar.gz"] }],
  [
    "DynamoDB fails.",
    {
      service: "amazon-dynamodb",
      checklists: [{ service: "lambda", items: [{ name: { en: "x", ja: "x" }, words: ["CHG-"] }] }],
    },
  ],
])("has nothing to say on %j with %o", (text, options) => {
  expect(found(text, options)).toEqual([]);
});
