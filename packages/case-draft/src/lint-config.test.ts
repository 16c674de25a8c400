import { lint } from "@casewright/case-lint";
import { expect, test } from "vitest";
import { lintCaseFile, readCaseFile } from "./index.ts";
import { readLintConfig } from "./lint-config.ts";

const config = {
  $schema: "./casewright.config.schema.json",
  plan: "business-plus",
  country: "JP",
  rules: { question: "off", "truncated-id": "error" },
  redact: { literals: ["Project Heron"], patterns: [{ name: "staff id", pattern: "EMP-\\d{6}" }] },
  words: { KESTREL: "our order system", HERON: "" },
  checklists: [
    { service: "lambda", items: [{ name: "CHG" }, { name: { en: "owner", ja: "担当" }, words: ["@"] }] },
  ],
};

test("a configuration turns rules off, sets levels, and adds words, patterns and checklists", () => {
  const { options, problems } = readLintConfig(JSON.stringify(config));
  expect(problems).toEqual([]);
  const text =
    "KESTREL fails for EMP-123456 of Project Heron, see i-0c5a8e2... in eu-west-1. It is a Lambda function.";
  const { findings } = lint(text, { ...options, service: "aws-lambda" });
  const rules = findings.map(({ rule }) => rule);
  expect(rules).not.toContain("question");
  expect(findings.find(({ rule }) => rule === "truncated-id")?.level).toBe("error");
  expect(rules.filter((rule) => rule === "secret")).toHaveLength(2);
  expect(findings.find(({ rule }) => rule === "unexplained-word")?.fixes[0]?.edit.text).toBe(
    " (our order system)",
  );
  const items = findings.filter(({ rule }) => rule === "service-checklist").map(({ message }) => message);
  expect(items.map(({ en }) => en).join()).toContain("CHG (your company's checklist)");
  expect(items.map(({ ja }) => ja).join()).toContain("担当");
});

test.each<[string, string]>([
  ["{", "It is not JSON."],
  ["[]", "should be of type"],
  ['{"rulez":{}}', "rulez: there is no such key."],
  ['{"rules":{"no-such":"off"}}', "there is no such rule."],
  ['{"rules":{"question":"loud"}}', "rules.question: one of off, info, warning, error."],
  ['{"plan":"gold"}', "plan: one of "],
  ['{"words":["KESTREL"]}', "words: should be of type"],
  ['{"timeZone":"Mars/Olympus"}', "timeZone: not a value that it takes."],
  ['{"country":"Japan"}', "country: not a value that it takes."],
  ['{"redact":{"patterns":[{"name":"x","pattern":"(a+)+$"}]}}', "redact.patterns: x: "],
])("says what is wrong in %s", (text, expected) => {
  const { options, problems } = readLintConfig(text);
  expect(options).toEqual({});
  expect(problems.map(({ en }) => en).join(" ")).toContain(expected);
  for (const { ja } of problems) expect(ja).toMatch(/[ぁ-んァ-ヶ一-龠]/);
});

test("an empty configuration changes nothing", () => {
  const { options, problems } = readLintConfig("{}");
  expect(problems).toEqual([]);
  expect(lint("It fails.", options)).toEqual(lint("It fails."));
});

test("what the front matter says is judged with the text", () => {
  const rules = (front: string, body: string) =>
    lintCaseFile(readCaseFile(`---\n${front}\n---\n# Uploads to the bucket fail\n\n${body}\n`)).findings.map(
      ({ rule }) => rule,
    );
  expect(rules("severity: low", "Production is down for all users.")).toContain("severity-below-text");
  expect(rules("language: ja", "The upload fails. It answers 503.")).toContain("case-language");
  expect(rules("service: amazon-simple-storage-service", "S3 fails with 503.")).toContain(
    "service-checklist",
  );
  expect(rules("issueType: technical", "Could you refund the charge on last month's invoice?")).toContain(
    "billing-as-technical",
  );
  expect(rules("attachments: [error.png]", "The upload fails.")).toContain("screenshot-only");
});
