import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect, type FilingOptions, openJournal, sendReply } from "@casewright/support-client";
import { type Desk, type Fault, PRACTICE_CREDENTIALS, startDesk } from "@casewright/support-desk";
import { afterEach, beforeEach, expect, test } from "vitest";

let clock: number;
let desk: Desk;
let directory: string;
let options: FilingOptions;
let caseId: string;

const connected = (more: { readonly answerTimeout?: number } = {}) =>
  connect({ endpointUrl: desk.url, credentials: PRACTICE_CREDENTIALS, ...more });

beforeEach(async () => {
  clock = Date.parse("2026-11-23T00:00:00Z");
  const quotas = { callsPerSecond: 1000 };
  desk = await startDesk({ port: 0, dataDir: ":memory:", quotas, now: () => clock });
  directory = mkdtempSync(join(tmpdir(), "casewright-journal-"));
  options = {
    api: await connected(),
    journal: openJournal(directory),
    account: "practice",
    now: () => new Date(clock),
    wait: async () => undefined,
  };
  ({ caseId } = await options.api.createCase({ subject: "s", body: "b" }));
});
afterEach(async () => {
  await desk.close();
  rmSync(directory, { recursive: true, force: true });
});

const said = async () => (await options.api.listCommunications(caseId)).map(({ body }) => body).toReversed();

async function engineerAnswers(): Promise<void> {
  clock += 60_000;
  await fetch(`${desk.url}/desk/engineer/reply`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ caseId, body: "Not yet." }),
  });
  clock += 60_000;
}

test.each<Fault>([
  "reset-before",
  "reset-after",
  "hang-before",
  "hang-after",
  "error-before",
  "error-after",
  "throttle",
])("a reply that meets %s is said once", async (fault) => {
  desk.inject(fault, "AddCommunicationToCase");
  // An answer that never comes is not waited for as long as people would.
  const hasty = fault.startsWith("hang")
    ? { ...options, api: await connected({ answerTimeout: 1000 }) }
    : options;
  await sendReply({ caseId, body: "More logs." }, hasty).catch((error) => {
    expect(error).toMatchObject({ name: "SupportError", outcome: "not-sent" });
  });
  expect((await said()).length).toBeLessThanOrEqual(2);
  await sendReply({ caseId, body: "More logs." }, options);
  expect(await said()).toEqual(["b", "More logs."]);
});

test("the same words after an answer are said anew, even when the answer to them is lost", async () => {
  const reply = { caseId, body: "Any news?" };
  expect(await sendReply(reply, options)).toMatchObject({ recovered: false });
  expect(await sendReply(reply, options)).toMatchObject({ recovered: true });
  await engineerAnswers();
  expect(await sendReply(reply, options)).toMatchObject({ recovered: false });
  await engineerAnswers();
  desk.inject("reset-after", "AddCommunicationToCase");
  expect(await sendReply(reply, options)).toMatchObject({ recovered: true });
  expect(await said()).toEqual(["b", "Any news?", "Not yet.", "Any news?", "Not yet.", "Any news?"]);
});

test("a reply carries attachments", async () => {
  const data = new TextEncoder().encode("log");
  await sendReply({ caseId, body: "See the log.", attachments: [{ fileName: "app.log", data }] }, options);
  const [newest] = await options.api.listCommunications(caseId);
  expect(newest!.attachments).toMatchObject([{ fileName: "app.log" }]);
  const link = await options.api.attachmentLink(newest!.attachments![0]!.attachmentId);
  expect(await (await fetch(link.url)).text()).toBe("log");
});

test.each<Fault>(["reset-after", "error-after"])("a resolve that meets %s is resolved", async (fault) => {
  desk.inject(fault, "ResolveCase");
  expect(await options.api.resolveCase(caseId)).toMatchObject({ final: "resolved" });
  desk.inject("reset-before", "ResolveCase");
  expect((await options.api.describeCase(caseId))!.status).toBe("resolved");
});

test("a reply to a case of nobody, and an empty one", async () => {
  await expect(sendReply({ caseId: "case-1", body: "x" }, options)).rejects.toMatchObject({
    code: "case-not-found",
  });
  await expect(sendReply({ caseId, body: " " }, options)).rejects.toMatchObject({ code: "empty-draft" });
});
