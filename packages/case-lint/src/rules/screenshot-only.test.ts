import { expect, test } from "vitest";
import { lint } from "../index.ts";
import type { LintOptions } from "../types.ts";

const found = (text: string, options: LintOptions) =>
  lint(text, options).findings.filter(({ rule }) => rule === "screenshot-only");

test.each<[string, LintOptions]>([
  ["The upload fails, see the screenshot.", {}],
  ["アップロードに失敗します。スクリーンショットをご覧ください。", {}],
  ["The upload fails.", { attachments: ["error.png"] }],
])("remarks on %j with %o", (text, options) => {
  const findings = found(text, options);
  expect(findings.length).toBeGreaterThan(0);
  for (const { message } of findings) expect(message.en && message.ja).toBeTruthy();
});

test.each<[string, LintOptions]>([
  [
    "The upload fails, see the screenshot.\n\nAn error occurred (AccessDenied) when calling the PutObject operation: Access Denied\n",
    {},
  ],
  ["The upload fails.", { attachments: ["app.log"] }],
  ["How do we take a screenshot of an instance?", { kind: "how-to" }],
])("has nothing to say on %j with %o", (text, options) => {
  expect(found(text, options)).toEqual([]);
});
