import { expect, test } from "vitest";
import { lint } from "../index.ts";
import type { LintOptions } from "../types.ts";

const found = (text: string, options: LintOptions) =>
  lint(text, options).findings.filter(({ rule }) => rule === "unanswered-question");

test.each<[string, LintOptions]>([
  [
    "The log is attached.",
    {
      kind: "reply",
      earlier: [{ from: "support", text: "Could you tell us the Region? Please provide the logs." }],
    },
  ],
  [
    "ログを添付します。",
    { kind: "reply", earlier: [{ from: "support", text: "リージョンをご教示ください。" }] },
  ],
])("remarks on %j with %o", (text, options) => {
  const findings = found(text, options);
  expect(findings.length).toBeGreaterThan(0);
  for (const { message } of findings) expect(message.en && message.ja).toBeTruthy();
});

test.each<[string, LintOptions]>([
  [
    "The Region is eu-west-1, the log is attached.",
    {
      kind: "reply",
      earlier: [{ from: "support", text: "Could you tell us the Region? Please provide the logs." }],
    },
  ],
  [
    "1. yes\n2. no",
    {
      kind: "reply",
      earlier: [{ from: "support", text: "Could you tell us the Region? Is the firewall on?" }],
    },
  ],
  ["Thanks.", { kind: "reply", earlier: [{ from: "customer", text: "Could you tell us the Region?" }] }],
  ["Thanks.", { kind: "reply" }],
  [
    "ap-northeast-1 です。",
    { kind: "reply", earlier: [{ from: "support", text: "リージョンをご教示ください。" }] },
  ],
])("has nothing to say on %j with %o", (text, options) => {
  expect(found(text, options)).toEqual([]);
});
