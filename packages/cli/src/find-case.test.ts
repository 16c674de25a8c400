import type { CaseSummary, SupportApi } from "@casewright/support-client";
import { expect, test } from "vitest";
import { findCase } from "./find-case.ts";

const cases: CaseSummary[] = ["1", "2", "3"].map((displayId) => ({
  caseId: `case-${displayId}`,
  displayId,
  subject: "x",
  status: "opened",
  communications: [],
}));
/** An endpoint that does not know the filter `displayId`. */
const api = { listCases: async () => cases } as unknown as SupportApi;

test("a number finds its own case, also where the endpoint answers with all of them", async () => {
  expect(await findCase(api, "3")).toMatchObject({ caseId: "case-3" });
  await expect(findCase(api, "999")).rejects.toMatchObject({ code: "case-not-found" });
});
