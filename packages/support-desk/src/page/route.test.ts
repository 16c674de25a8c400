import { describe, expect, it } from "vitest";
import { addressOf, caseHref, engineerHref, parseRoute } from "./route.ts";

describe("parseRoute", () => {
  it.each([
    ["", "overview"],
    ["#", "overview"],
    ["#/", "overview"],
    ["#/case/history", "history"],
    ["#/case/?displayId=123", "case"],
    ["#/case?displayId=123", "case"],
    ["#/case/create", "create"],
    ["#/case/create/", "create"],
    ["#/case/create?flow=classic", "create"],
    ["#/engineer", "engineer"],
    ["#/nowhere", "unknown"],
    ["#/constructor", "unknown"],
  ])("takes %j for %s", (hash, screen) => {
    expect(parseRoute(hash).screen).toBe(screen);
  });

  it("reads the query behind the hash's path", () => {
    const { query } = parseRoute("#/case/create?issueType=technical&serviceCode=aws-lambda");
    expect(Object.fromEntries(query)).toEqual({ issueType: "technical", serviceCode: "aws-lambda" });
  });
});

describe("addresses of cases", () => {
  it.each([{ displayId: "170000000000001" }, { caseId: "case-111122223333-exen-2026-0123456789abcdef" }])(
    "find back what a link was made of: %j",
    (address) => {
      expect(addressOf(parseRoute(caseHref(address)).query)).toEqual(address);
      expect(addressOf(parseRoute(engineerHref(address)).query)).toEqual(address);
    },
  );

  it("are absent from routes without one", () => {
    expect(addressOf(parseRoute("#/case/history").query)).toBeUndefined();
  });
});
