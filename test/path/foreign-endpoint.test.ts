import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type Connection,
  connect,
  type FilingRequest,
  fileCase,
  openJournal,
} from "@casewright/support-client";
import { PRACTICE_CREDENTIALS, startDesk } from "@casewright/support-desk";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

// Endpoints that are not ours and accounts that cannot: the client's answers to what it may meet.

const request: FilingRequest = {
  subject: "Lambda times out",
  body: "It ends after 3 seconds.",
  service: "aws-lambda",
  category: "timeout",
  severity: "high",
};
const credentials = PRACTICE_CREDENTIALS;
let home: string;
const closing: (() => Promise<unknown>)[] = [];

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "casewright-home-"));
  for (const name of ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_PROFILE"]) {
    vi.stubEnv(name, undefined);
  }
  vi.stubEnv("AWS_EC2_METADATA_DISABLED", "true");
  vi.stubEnv("AWS_CONFIG_FILE", join(home, "config"));
  vi.stubEnv("AWS_SHARED_CREDENTIALS_FILE", join(home, "credentials"));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  for (const close of closing.splice(0)) await close();
  rmSync(home, { recursive: true, force: true });
});

/** A mock that knows one operation only. */
async function mockOf(
  operation: string,
  status: number,
  answer: object,
): Promise<{ url: string; calls: string[] }> {
  const calls: string[] = [];
  const server: Server = createServer((incoming, response) => {
    const called = String(incoming.headers["x-amz-target"]).split(".")[1]!;
    calls.push(called);
    incoming.resume().on("end", () => {
      const known = called === operation;
      response.writeHead(known ? status : 404, { "content-type": "application/x-amz-json-1.1" });
      response.end(JSON.stringify(known ? answer : { __type: "UnknownOperationException" }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => new Promise((resolve) => server.close(resolve).closeAllConnections()));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, calls };
}

async function desk(options: Partial<Parameters<typeof startDesk>[0]> = {}) {
  const started = await startDesk({ port: 0, dataDir: ":memory:", ...options });
  closing.push(started.close);
  return started;
}

const file = async (connection: Connection, change: Partial<FilingRequest> = {}) =>
  fileCase(
    { ...request, ...change },
    {
      api: await connect(connection),
      journal: openJournal(join(home, "journal")),
      account: "a",
      wait: async () => undefined,
    },
  );

test("an endpoint that only knows CreateCase files a case", async () => {
  const { url, calls } = await mockOf("CreateCase", 200, { caseId: "case-1" });
  expect(await file({ endpointUrl: url, credentials })).toEqual({
    caseId: "case-1",
    filedAt: expect.any(String),
    recovered: false,
  });
  expect(calls[0]).toBe("CreateCase");
  // The same draft again: the journal knows it, though the endpoint cannot be asked.
  expect(await file({ endpointUrl: url, credentials })).toMatchObject({ caseId: "case-1", recovered: true });
  expect(calls.filter((call) => call === "CreateCase")).toHaveLength(1);
});

test("where a lost answer cannot be looked up, nothing is sent a second time", async () => {
  const { url, calls } = await mockOf("CreateCase", 500, { __type: "InternalServerError" });
  for (let attempt = 0; attempt < 3; attempt++) {
    await expect(file({ endpointUrl: url, credentials })).rejects.toMatchObject({ code: "outcome-unknown" });
  }
  expect(calls.filter((call) => call === "CreateCase")).toHaveLength(1);
});

test("CreateCase is sent once, whatever the SDK would like to repeat", async () => {
  const { url, calls } = await mockOf("CreateCase", 500, { __type: "InternalServerError" });
  await expect((await connect({ endpointUrl: url, credentials })).createCase(request)).rejects.toThrow();
  expect(calls).toEqual(["CreateCase"]);
});

test("a refusal without a look-up stays what it is", async () => {
  const { url } = await mockOf("CreateCase", 400, { __type: "ValidationException", message: "No." });
  await expect(file({ endpointUrl: url, credentials })).rejects.toMatchObject({ code: "invalid" });
});

test("a plan without the API", async () => {
  const { url } = await desk({ plan: "developer" });
  await expect(file({ endpointUrl: url, credentials })).rejects.toMatchObject({
    code: "no-api-in-plan",
    outcome: "refused",
  });
});

test("an unknown code names the nearest ones", async () => {
  const { url } = await desk();
  await expect(file({ endpointUrl: url, credentials }, { service: "lambda" })).rejects.toMatchObject({
    code: "wrong-code",
    suggestions: expect.arrayContaining(["aws-lambda"]),
  });
  await expect(file({ endpointUrl: url, credentials }, { category: "time-out" })).rejects.toMatchObject({
    code: "wrong-code",
    suggestions: ["timeout"],
  });
});

test("a severity that the plan lacks", async () => {
  const { url } = await desk({ plan: "business" });
  await expect(file({ endpointUrl: url, credentials }, { severity: "critical" })).rejects.toMatchObject({
    code: "wrong-code",
    suggestions: ["low", "normal", "high", "urgent"],
  });
});

test("ten cases an hour", async () => {
  const { url } = await desk({ quotas: { casesPerHour: 1, callsPerSecond: 100 } });
  await file({ endpointUrl: url, credentials });
  await expect(file({ endpointUrl: url, credentials }, { subject: "Another" })).rejects.toMatchObject({
    code: "case-limit",
  });
});

test("a desk that is down", async () => {
  // Port 1 is never given to anybody who asks for a free one.
  await expect(file({ endpointUrl: "http://127.0.0.1:1", credentials })).rejects.toMatchObject({
    code: "network",
    outcome: "not-sent",
  });
});

test("no credentials, an unknown profile", async () => {
  const { url } = await desk();
  await expect(file({ endpointUrl: url })).rejects.toMatchObject({ code: "no-credentials" });
  await expect(file({ endpointUrl: url, profile: "prod" })).rejects.toMatchObject({
    code: "unknown-profile",
  });
});

test("credentials that appear later are used without connecting anew", async () => {
  const { url } = await desk();
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, "config"), "[profile prod]\nregion = ap-northeast-1\n");
  const api = await connect({ endpointUrl: url, profile: "prod" });
  await expect(api.listCases()).rejects.toMatchObject({ code: "no-credentials" });
  writeFileSync(
    join(home, "credentials"),
    "[prod]\naws_access_key_id = test\naws_secret_access_key = test\n",
  );
  expect(await api.listCases()).toEqual([]);
});

test("a dry run is accepted or refused, and files nothing", async () => {
  const { url } = await desk();
  const api = await connect({ endpointUrl: url, credentials });
  expect(await api.dryRun(request)).toBe("accepted");
  await expect(api.dryRun({ ...request, service: "aws-lamda" })).rejects.toMatchObject({
    code: "wrong-code",
  });
  expect(await api.listCases({ includeResolved: true })).toEqual([]);
});

test.each([
  ["does not know the operation", "CreateCase", { caseId: "case-1" }],
  ["ignores dryRun", "DescribeSeverityLevels", { severityLevels: [{ code: "high", name: "High" }] }],
])("an endpoint that %s is not sent a dry run's case", async (_, operation, answer) => {
  const { url, calls } = await mockOf(operation, 200, answer);
  const api = await connect({ endpointUrl: url, credentials });
  expect(await api.dryRun(request)).toBe("not-asked");
  expect(calls).not.toContain("CreateCase");
  // What the endpoint does know is heeded all the same.
  const critical = api.dryRun({ subject: request.subject, body: request.body, severity: "critical" });
  if (operation === "CreateCase") expect(await critical).toBe("not-asked");
  else await expect(critical).rejects.toMatchObject({ code: "wrong-code", suggestions: ["high"] });
});

test("an operation that an endpoint does not have is named", async () => {
  const { url } = await mockOf("CreateCase", 200, { caseId: "case-1" });
  const api = await connect({ endpointUrl: url, credentials });
  await expect(api.reply("case-1", "It goes on.")).rejects.toMatchObject({
    code: "not-offered",
    outcome: "refused",
    text: { message: { en: "This endpoint does not offer AddCommunicationToCase." } },
  });
});

test("cases are listed over all pages", async () => {
  const { url } = await desk({ quotas: { casesPerHour: 1000, callsPerSecond: 1000 } });
  const api = await connect({ endpointUrl: url, credentials });
  for (let n = 0; n < 105; n++) await api.createCase({ ...request, subject: `case ${n}` });
  const cases = await api.listCases({ communications: false });
  expect(cases).toHaveLength(105);
  expect(new Set(cases.map(({ caseId }) => caseId)).size).toBe(105);
});
