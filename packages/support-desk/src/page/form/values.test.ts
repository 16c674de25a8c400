import { expect, it } from "vitest";
import { valuesOfLink } from "./values.ts";

const link = (query: string) => valuesOfLink(new URLSearchParams(query));

it("takes case type, service and category from a deep link", () => {
  expect(link("issueType=technical&serviceCode=aws-lambda&categoryCode=timeout")).toEqual({
    caseType: "technical",
    serviceCode: "aws-lambda",
    categoryCode: "timeout",
  });
});

it("resets the category of a link that names only the service", () => {
  expect(link("serviceCode=aws-lambda")).toEqual({ serviceCode: "aws-lambda", categoryCode: "" });
});

it("finds nothing in other queries", () => {
  expect(link("flow=classic")).toBeUndefined();
  expect(link("categoryCode=timeout")).toBeUndefined();
});
