import { expect, it } from "vitest";
import { caseBody } from "./case-body.ts";
import { EMPTY_CASE } from "./values.ts";

it("sends the description as it stands", () => {
  const body = "  line one\n\tline two  \n";
  expect(caseBody({ ...EMPTY_CASE, body })).toBe(body);
});

it("puts a quota request in front of its description", () => {
  const text = caseBody({
    ...EMPTY_CASE,
    caseType: "quota",
    serviceCode: "aws-lambda",
    region: " ap-northeast-1 ",
    quota: "Concurrent executions",
    newValue: "3000",
    body: "Launch on 1 December.",
  });
  expect(text.split("\n")).toEqual([
    "Limit increase request 1",
    "Service: aws-lambda",
    "Region: ap-northeast-1",
    "Limit name: Concurrent executions",
    "New limit value: 3000",
    "------------",
    "Use case description: Launch on 1 December.",
  ]);
});
