import { expect, test } from "vitest";
import { isPlanId, isSeverity, PLANS, planById, SEVERITIES, SEVERITY_NAMES } from "./plans.ts";

test("every severity has its name in both languages", () => {
  for (const severity of SEVERITIES) {
    expect(SEVERITY_NAMES[severity].en).not.toBe("");
    expect(SEVERITY_NAMES[severity].ja).not.toBe("");
  }
  expect(SEVERITY_NAMES.critical.ja).toBe("非常事態");
});

test("milder severities never wait less", () => {
  for (const plan of PLANS) {
    const minutes = SEVERITIES.map((severity) => plan.firstResponse[severity]).filter((m) => m !== undefined);
    expect(minutes).toEqual([...minutes].sort((a, b) => b - a));
  }
});

test("the plans without the Support API are Basic and Developer", () => {
  expect(PLANS.filter((plan) => !plan.supportApi).map((plan) => plan.id)).toEqual(["basic", "developer"]);
});

test("legacy plans have an end date", () => {
  expect(PLANS.filter((plan) => plan.endsOn).map((plan) => plan.id)).toEqual([
    "developer",
    "business",
    "enterprise-on-ramp",
  ]);
});

test("ids are recognised, everything else is not", () => {
  for (const plan of PLANS) expect(planById(plan.id)).toBe(plan);
  expect(isPlanId("enterprise")).toBe(true);
  expect(isPlanId("toString")).toBe(false);
  expect(isSeverity("urgent")).toBe(true);
  expect(isSeverity("URGENT")).toBe(false);
  expect(isSeverity(undefined)).toBe(false);
});

test("Developer's cases go in writing, those of the plans with the API also by chat and phone", () => {
  expect(planById("basic").channels).toEqual([]);
  expect(planById("developer").channels).toEqual(["web"]);
  for (const plan of PLANS.filter(({ supportApi }) => supportApi))
    expect(plan.channels).toEqual(["web", "chat", "call"]);
});
