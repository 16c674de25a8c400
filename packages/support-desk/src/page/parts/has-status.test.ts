import { expect, it } from "vitest";
import { hasStatus } from "./has-status.ts";

it.each([
  ["resolved", "", true],
  ["resolved", "open", false],
  ["resolved", "resolved", true],
  ["unassigned", "open", true],
  ["unassigned", "reopened", false],
])("a case that is %s under the filter %j: %j", (status, filter, shown) => {
  expect(hasStatus(status, filter)).toBe(shown);
});
