import { expect, it } from "vitest";
import { SERVICES } from "../../catalogue/services.ts";
import { describeServices } from "../../operations/options.ts";
import {
  CASE_TYPES,
  caseTypeOf,
  issueTypeOf,
  QUOTA_CATEGORY,
  QUOTA_SERVICE,
  servicesOf,
} from "./case-type.ts";

const { services } = describeServices({});

it.each(CASE_TYPES)("offers services for %s that the desk files under the same issue type", (type) => {
  const offered = servicesOf(type, services).map(({ code }) => code);
  const wanted = type === "account" ? "customer-service" : "technical";
  const all = SERVICES.filter(({ code, issueType }) => issueType === wanted && code !== QUOTA_SERVICE);
  expect(offered).toEqual(all.map(({ code }) => code));
});

it("sends quota requests where the desk takes them", () => {
  const service = SERVICES.find(({ code }) => code === QUOTA_SERVICE);
  expect(service?.issueType).toBe(issueTypeOf("quota"));
  expect(service?.categories.map(({ code }) => code)).toContain(QUOTA_CATEGORY);
});

it("knows the issue types of deep links, and no others", () => {
  expect(caseTypeOf("technical")).toBe("technical");
  expect(caseTypeOf("customer-service")).toBe("account");
  expect(caseTypeOf("service-limit-increase")).toBe("quota");
  expect(caseTypeOf("else")).toBeUndefined();
  expect(caseTypeOf(null)).toBeUndefined();
});
