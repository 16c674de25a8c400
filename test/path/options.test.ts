import { connect, type SupportApi } from "@casewright/support-client";
import { type Desk, PRACTICE_CREDENTIALS, startDesk } from "@casewright/support-desk";
import { afterAll, beforeAll, expect, test } from "vitest";

let clock = Date.parse("2026-11-23T10:00:00Z");
let desk: Desk;
let api: SupportApi;

beforeAll(async () => {
  desk = await startDesk({
    port: 0,
    dataDir: ":memory:",
    quotas: { callsPerSecond: 1000 },
    now: () => clock,
  });
  api = await connect({ endpointUrl: desk.url, credentials: PRACTICE_CREDENTIALS });
});
afterAll(() => desk.close());

test("services, categories and severities in the language asked for", async () => {
  const services = await api.services("ja");
  const account = services.find(({ code }) => code === "account-management");
  expect(account).toMatchObject({ name: "アカウント" });
  expect(account!.categories).toContainEqual({ code: "support-plan", name: "サポートプラン" });
  expect((await api.severityLevels("ja"))[4]).toEqual({ code: "critical", name: "非常事態" });
});

test("a call that reads is sent again for as long as AWS is busy with others", async () => {
  for (let i = 0; i < 4; i++) desk.inject("throttle", "DescribeSeverityLevels");
  expect(await api.severityLevels("en")).toHaveLength(5);
});

test("languages and channels of a kind of case", async () => {
  const codes = { issueType: "customer-service", service: "billing", category: "refund" } as const;
  expect((await api.supportedLanguages(codes)).map(({ code }) => code)).toContain("fr");
  const { languageAvailability, channels } = await api.caseOptions({ ...codes, language: "ja" });
  expect(languageAvailability).toBe("available");
  expect(channels.find(({ type }) => type === "call")).toEqual({
    type: "call",
    hours: [{ from: "00:00:00.000", to: "09:00:00.000" }],
    closed: [
      { from: "2026-11-28T00:00:00.000Z", to: "2026-11-29T23:59:59.999Z" },
      { from: "2026-12-05T00:00:00.000Z", to: "2026-12-06T23:59:59.999Z" },
    ],
  });
});

test("Trusted Advisor: list, results, refresh", async () => {
  const checks = await api.advisorChecks("ja");
  const limits = checks.find(({ category }) => category === "service_limits")!;
  const result = await api.advisorResult(limits.id, "ja");
  expect(result.flagged).toBe(result.resources.length);
  expect(result.resources[0]!.metadata).toHaveLength(limits.columns.length);
  const summaries = await api.advisorSummaries(checks.map(({ id }) => id));
  expect(summaries).toHaveLength(checks.length);
  expect(summaries.find(({ monthlySavings }) => monthlySavings !== undefined)).toBeDefined();

  expect(await api.advisorRefresh(limits.id)).toMatchObject({ status: "enqueued", refreshableIn: 300_000 });
  clock += 2000;
  expect((await api.advisorRefreshes([limits.id]))[0]!.status).toBe("processing");
  clock += 2000;
  expect((await api.advisorRefreshes([limits.id]))[0]!.status).toBe("success");
  expect((await api.advisorResult(limits.id)).refreshedAt).toBe("2026-11-23T10:00:03.000Z");
  await expect(api.advisorResult("no-such")).rejects.toMatchObject({ code: "invalid" });
});

test("a case is found by the number that people quote", async () => {
  const { caseId } = await api.createCase({ subject: "s", body: "b" });
  await api.createCase({ subject: "t", body: "b" });
  const { displayId } = (await api.describeCase(caseId))!;
  expect((await api.listCases({ displayId: displayId! })).map((found) => found.caseId)).toEqual([caseId]);
});
