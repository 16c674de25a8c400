import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  connect,
  fileCase,
  openJournal,
  resolveOnce,
  type SupportApi,
  SupportError,
} from "@casewright/support-client";
import { afterEach, beforeEach, expect, test } from "vitest";

// A mock of the Support API as test suites use one: create, list, resolve, and nothing else. Its times have no zone,
// all its cases have the same number, filters are ignored, what it does not know is an HTML page, and a case that it
// does not know breaks it.

interface MockCase {
  readonly caseId: string;
  readonly body: string;
  readonly subject: string;
  status: string;
}

let url: string;
let close: () => Promise<unknown>;
let home: string;
let cases: MockCase[];
let calls: string[];
/** Breaks the connection after the next CreateCase has been done. */
let breakAfter: boolean;

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), "casewright-foreign-"));
  cases = [];
  calls = [];
  breakAfter = false;
  const server = createServer(async (request, response) => {
    const input = JSON.parse((await request.setEncoding("utf8").toArray()).join(""));
    const operation = String(request.headers["x-amz-target"]).split(".")[1]!;
    calls.push(operation);
    const answer = mock(operation, input);
    if (operation === "CreateCase" && breakAfter) {
      breakAfter = false;
      return request.socket.destroy();
    }
    if (answer) response.writeHead(200, { "content-type": "text/html" }).end(JSON.stringify(answer));
    else response.writeHead(500, { "content-type": "text/html" }).end("<h1>Internal Server Error</h1>");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  close = () => new Promise((resolve) => server.close(resolve).closeAllConnections());
});
afterEach(async () => {
  await close();
  rmSync(home, { recursive: true, force: true });
});

function mock(operation: string, input: Record<string, unknown>): object | undefined {
  const naive = () => new Date().toISOString().replace("Z", "437");
  if (operation === "CreateCase") {
    const caseId = `case-12345678910-2020-${cases.length}aBcDeFgHiJkLm`;
    cases.push({
      caseId,
      subject: String(input.subject),
      body: String(input.communicationBody),
      status: "opened",
    });
    return { caseId };
  }
  const wanted = input.caseIdList as string[] | undefined;
  if (operation === "DescribeCases") {
    if (wanted?.some((id) => !cases.some(({ caseId }) => caseId === id))) return undefined;
    const found = cases.filter(({ caseId }) => !wanted || wanted.includes(caseId));
    return {
      cases: found.map(({ body, ...shown }) => ({
        ...shown,
        displayId: "foo_display_id",
        timeCreated: naive(),
        ccEmailAddresses: null,
        recentCommunications: {
          communications: [{ caseId: shown.caseId, body, timeCreated: naive(), attachmentSet: [{}] }],
          nextToken: "foo_next_token",
        },
      })),
      nextToken: input.nextToken ?? null,
    };
  }
  const known = cases.find(({ caseId }) => caseId === input.caseId);
  if (operation !== "ResolveCase" || !known) return undefined;
  const initialCaseStatus = known.status;
  known.status = "resolved";
  return { initialCaseStatus, finalCaseStatus: "resolved" };
}

const request = { subject: "Lambda がタイムアウトする", body: "3 秒で終了します。" };
const connected = () =>
  connect({ endpointUrl: url, credentials: { accessKeyId: "a", secretAccessKey: "s" } });
const options = async (api?: SupportApi) => ({
  api: api ?? (await connected()),
  journal: openJournal(join(home, "journal")),
  account: "mock",
  wait: async () => undefined,
});

test("files, lists and resolves", async () => {
  const filed = await fileCase(request, await options());
  expect(filed).toMatchObject({ caseId: cases[0]!.caseId, recovered: false });
  const api = await connected();
  expect(await api.listCases()).toMatchObject([{ subject: request.subject, status: "opened" }]);
  expect(await fileCase(request, await options())).toMatchObject({ caseId: filed.caseId, recovered: true });
  expect(await resolveOnce(filed.caseId, await options())).toMatchObject({
    initial: "opened",
    recovered: false,
  });
  expect(await resolveOnce(filed.caseId, await options())).toMatchObject({ recovered: true });
  expect(calls.filter((call) => call === "ResolveCase")).toHaveLength(1);
  expect(cases).toHaveLength(1);
});

test("a lost answer is looked up, whatever zone the mock's times are in", async () => {
  breakAfter = true;
  const filed = await fileCase(request, await options());
  expect(filed).toMatchObject({ caseId: cases[0]!.caseId, recovered: true });
  expect(filed.filedAt).toMatch(/Z$/);
  expect(cases).toHaveLength(1);
});

test("what it does not offer ends in an error of the closed set, and files nothing", async () => {
  const api = await connected();
  await expect(api.services()).rejects.toBeInstanceOf(SupportError);
  expect(await api.dryRun(request)).toBe("not-asked");
  await expect(resolveOnce("case-1", await options(api))).rejects.toBeInstanceOf(SupportError);
  const data = new Uint8Array(3);
  await expect(
    fileCase({ ...request, attachments: [{ fileName: "a", data }] }, await options(api)),
  ).rejects.toMatchObject({ outcome: "not-sent" });
  expect(cases).toEqual([]);
});
