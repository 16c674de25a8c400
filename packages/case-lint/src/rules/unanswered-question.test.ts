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

test.each([
  ["> Does it go on?\n", ["> Does it go on?"]],
  ["> Which Region?\n\n> Does it go on?\n\nYes.\n", ["> Which Region?"]],
  ["> Which Region?\n\neu-west-1\n\n> 発生は続いていますか?\n", ["> 発生は続いていますか?"]],
  ["> one\n> two\n", ["> two"]],
  ["> one\n> two\n\nanswer", []],
  ["> one\n>\n> two\nanswer", []],
  ["> one\n>\n\n", ["> one"]],
  ["```\n> a prompt\n```\n> Which?\nThis.", []],
])("looks below each quotation of %j", (text, open) => {
  const findings = found(text, {
    kind: "reply",
    earlier: [{ from: "support", text: "Could you tell us the Region? Does it go on?" }],
  });
  expect(findings.map(({ span }) => text.slice(span.start, span.end))).toEqual(open);
  for (const { level } of findings) expect(level).toBe("warning");
});

test("a quotation in what is not known to be a reply is no question to answer", () => {
  expect(found("It fails, as my colleague wrote:\n\n> It is down.\n", {})).toEqual([]);
});
