import type { CaseSummary } from "@casewright/support-client";
import { expect, it, vi } from "vitest";

vi.mock("vscode", () => ({ env: { language: "en" } }));
const { findCases } = await import("./find-cases.ts");

const SECRET = ["wJ4rT9xQ2mZ7", "kLp0VbN6sYc3", "HdF8gUe1RaWo", "5iKq"].join("");
const summary = (displayId: string, subject: string, body: string): CaseSummary => ({
  caseId: `case-${displayId}`,
  displayId,
  subject,
  status: "resolved",
  communications: [{ body, submittedBy: "you" }],
});

it("finds what fits the query, best first, and masks it", async () => {
  const cases = [
    summary("1", "The invoice names the wrong company", "Please correct it."),
    summary("2", "Uploads to S3 fail", `AccessDenied for PutObject with AWS_SECRET_ACCESS_KEY=${SECRET}`),
    summary("3", "S3 へのアップロードが失敗する", "PutObject が AccessDenied になります。"),
  ];
  const listCases = vi.fn(async () => cases);
  const api = { listCases };
  const answer = await findCases(api, "AccessDenied PutObject S3", {}, new Date("2026-11-26T00:00:00Z"));
  expect(answer.searched).toBe(3);
  expect(answer.found.map(({ id }) => id)).toEqual(["2", "3"]);
  expect(answer.found[0]?.lastMessage).toContain("AWS_SECRET_ACCESS_KEY=[AWS_SECRET_KEY_1]");
  expect(JSON.stringify(answer)).not.toContain(SECRET);
  expect(listCases).toHaveBeenCalledExactlyOnceWith({
    afterTime: "2024-11-26T00:00:00.000Z",
    includeResolved: true,
    communications: true,
  });
  expect((await findCases(api, "", {}, new Date(0))).found).toEqual([]);
});
