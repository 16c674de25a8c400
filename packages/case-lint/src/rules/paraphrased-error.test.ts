import { expect, test } from "vitest";
import { lint } from "../index.ts";
import type { LintOptions } from "../types.ts";

const found = (text: string, options: LintOptions) =>
  lint(text, options).findings.filter(({ rule }) => rule === "paraphrased-error");

test.each<[string, LintOptions]>([
  ["Uploads fail. We get an AccessDenied error.", {}],
  ["アップロードすると403エラーになります。", {}],
])("remarks on %j with %o", (text, options) => {
  const findings = found(text, options);
  expect(findings.length).toBeGreaterThan(0);
  for (const { message } of findings) expect(message.en && message.ja).toBeTruthy();
});

test.each<[string, LintOptions]>([
  [
    "Uploads fail.\n\nAn error occurred (AccessDenied) when calling the PutObject operation: Access Denied\n",
    {},
  ],
  ["How can we avoid 503 errors?", { kind: "how-to" }],
  ["アップロードできません。", {}],
])("has nothing to say on %j with %o", (text, options) => {
  expect(found(text, options)).toEqual([]);
});
