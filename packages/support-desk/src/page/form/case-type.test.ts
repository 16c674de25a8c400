import { expect, it } from "vitest";
import { SERVICES } from "../../catalogue/services.ts";
import { describeServices } from "../../operations/options.ts";
import { apiCodes, CASE_TYPES, caseTypeOf, servicesOf } from "./case-type.ts";

const { services } = describeServices({});

it.each(CASE_TYPES)("offers services for %s that the desk files under the same issue type", (type) => {
  const offered = servicesOf(type, services).map(({ code }) => code);
  const wanted = type === "account" ? "customer-service" : "technical";
  const all = SERVICES.filter(
    ({ code, issueType }) => issueType === wanted && code !== "service-limit-increase",
  );
  expect(offered).toEqual(all.map(({ code }) => code));
});

it("sends quota requests where the desk takes them", () => {
  const codes = apiCodes({ caseType: "quota", serviceCode: "aws-lambda", categoryCode: "" });
  const service = SERVICES.find(({ code }) => code === codes.serviceCode);
  expect(service?.issueType).toBe(codes.issueType);
  expect(service?.categories.map(({ code }) => code)).toContain(codes.categoryCode);
});

it("files the chosen codes as they are under the type's issue type", () => {
  const chosen = { serviceCode: "aws-lambda", categoryCode: "timeout" };
  expect(apiCodes({ caseType: "technical", ...chosen })).toEqual({ issueType: "technical", ...chosen });
  expect(apiCodes({ caseType: "account", ...chosen })).toEqual({ issueType: "customer-service", ...chosen });
});

it("knows the issue types of deep links, and no others", () => {
  expect(caseTypeOf("technical")).toBe("technical");
  expect(caseTypeOf("customer-service")).toBe("account");
  expect(caseTypeOf("service-limit-increase")).toBe("quota");
  expect(caseTypeOf("else")).toBeUndefined();
  expect(caseTypeOf(null)).toBeUndefined();
});
