import { openAsBlob, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  connect,
  fileCase,
  openJournal,
  type SupportApi,
  sendReply,
  type TransferProgress,
} from "@casewright/support-client";
import { type Desk, PRACTICE_CREDENTIALS, startDesk } from "@casewright/support-desk";
import { afterEach, beforeEach, expect, test } from "vitest";

// Files that go along with a text: by an attachment set, or by upload links where they are large or many.

const MB = 1024 * 1024;
const HOUR = 3_600_000;
let clock: number;
let desk: Desk;
let api: SupportApi;
let home: string;

beforeEach(async () => {
  clock = Date.parse("2026-11-23T00:00:00Z");
  desk = await startDesk({
    port: 0,
    dataDir: ":memory:",
    quotas: { callsPerSecond: 1000 },
    now: () => clock,
  });
  api = await connect({ endpointUrl: desk.url, credentials: PRACTICE_CREDENTIALS });
  home = await mkdtemp(join(tmpdir(), "casewright-enclosures-"));
});
afterEach(async () => {
  await desk.close();
  await rm(home, { recursive: true, force: true });
});

const options = (more: Partial<Parameters<typeof fileCase>[1]> = {}) => ({
  api,
  journal: openJournal(join(home, "journal")),
  account: "practice",
  now: () => new Date(clock),
  wait: async () => undefined,
  ...more,
});
const text = (data: string) => new TextEncoder().encode(data);

async function attached(caseId: string) {
  const [newest] = await api.listCommunications(caseId);
  return Promise.all(
    newest!.attachments!.map(async ({ attachmentId, fileName }) => {
      const { url } = await api.attachmentLink(attachmentId);
      return { attachmentId, fileName, bytes: Buffer.from(await (await fetch(url)).arrayBuffer()) };
    }),
  );
}

test("small files go in a set, a large one and a fourth by upload links", async () => {
  const large = Buffer.alloc(12 * MB, 7);
  const path = join(home, "dump.bin");
  writeFileSync(path, large);
  const progress: TransferProgress[] = [];
  const { caseId } = await fileCase(
    {
      subject: "s",
      body: "b",
      attachments: [
        { fileName: "dump.bin", data: await openAsBlob(path) },
        ...["1", "2", "3", "4"].map((name) => ({ fileName: name, data: text(name) })),
      ],
    },
    options({ transfer: { onProgress: (now) => progress.push(now) } }),
  );
  const files = await attached(caseId);
  expect(files.map(({ fileName }) => fileName).sort()).toEqual(["1", "2", "3", "4", "dump.bin"]);
  expect(files.find(({ fileName }) => fileName === "dump.bin")!.bytes.equals(large)).toBe(true);
  expect(progress.filter(({ fileName }) => fileName === "dump.bin").map(({ sent }) => sent)).toEqual([
    8 * MB,
    12 * MB,
  ]);
  const small = files.find(({ fileName }) => fileName === "1")!;
  const { fileName, data } = await api.attachment(small.attachmentId);
  expect([fileName, Buffer.from(data).toString()]).toEqual(["1", "1"]);
  const big = files.find((file) => file.fileName === "dump.bin")!;
  await expect(api.attachment(big.attachmentId)).rejects.toMatchObject({ code: "invalid" });
  await expect(api.attachment("attachment-1")).rejects.toMatchObject({ code: "attachment-not-found" });
});

test("a set that has expired before the case is sent is made anew", async () => {
  // The machine sleeps for two hours between the set and the case: a busy AWS lets the case be sent once more.
  desk.inject("throttle", "CreateCase");
  const slept = options({
    wait: async () => {
      clock += 2 * HOUR;
    },
    now: () => new Date("2026-11-23T00:00:00Z"),
  });
  const request = { subject: "s", body: "b", attachments: [{ fileName: "a.log", data: text("log") }] };
  const { caseId } = await fileCase(request, slept);
  expect(await attached(caseId)).toMatchObject([{ fileName: "a.log" }]);
  expect(await api.listCases()).toHaveLength(1);
});

test("a set and an upload that have arrived are not sent again with the text", async () => {
  desk.inject("throttle", "AddCommunicationToCase");
  desk.inject("throttle", "AddCommunicationToCase");
  const { caseId } = await api.createCase({ subject: "s", body: "b" });
  // A second of either would meet a fault, and fail.
  const reply = {
    caseId,
    body: "See the files.",
    attachments: [
      { fileName: "a.log", data: text("log") },
      { fileName: "large.bin", data: new Uint8Array(6 * MB) },
    ],
  };
  let sets = 0;
  const counting: SupportApi = {
    ...api,
    reply: async (...parameters) => {
      if (sets++ > 0) {
        desk.clearFaults();
        for (const operation of ["AddAttachmentsToSet", "CompleteAttachmentUpload"] as const)
          desk.inject("error:AccessDeniedException", operation);
        if (sets === 2) desk.inject("throttle", "AddCommunicationToCase");
      }
      return api.reply(...parameters);
    },
  };
  await sendReply(reply, options({ api: counting }));
  expect(sets).toBe(3);
  expect((await attached(caseId)).map(({ fileName }) => fileName).sort()).toEqual(["a.log", "large.bin"]);
});

test("an upload that is stopped files nothing, and the draft can be filed afterwards", async () => {
  const stop = new AbortController();
  const request = {
    subject: "s",
    body: "b",
    attachments: [{ fileName: "large.bin", data: new Uint8Array(20 * MB) }],
  };
  const transfer = { signal: stop.signal, onProgress: () => stop.abort() };
  await expect(fileCase(request, options({ transfer }))).rejects.toMatchObject({
    code: "cancelled",
    outcome: "not-sent",
  });
  expect(await api.listCases()).toEqual([]);
  expect(await fileCase(request, options())).toMatchObject({ recovered: false });
  expect(await api.listCases()).toHaveLength(1);
});

test.each(["AddAttachmentsToSet", "CompleteAttachmentUpload"] as const)(
  "a lost answer to %s is no lost case",
  async (operation) => {
    const size = operation === "AddAttachmentsToSet" ? 1 : 6 * MB;
    desk.inject("reset-after", operation);
    const request = { subject: "s", body: "b", attachments: [{ fileName: "a", data: new Uint8Array(size) }] };
    const ended = await fileCase(request, options()).catch((error) => error);
    const cases = (await api.listCases()).length;
    if (ended instanceof Error) {
      expect([cases, (ended as { outcome?: string }).outcome]).toEqual([0, "not-sent"]);
      await fileCase(request, options());
    }
    expect(await api.listCases()).toHaveLength(1);
  },
);

test("too large and too many files are not begun", async () => {
  const blob = { size: 157_286_401 } as Blob;
  Object.setPrototypeOf(blob, Blob.prototype);
  Object.defineProperty(blob, "size", { value: 157_286_401 });
  const of = (attachments: { fileName: string; data: Uint8Array | Blob }[]) =>
    fileCase({ subject: "s", body: "b", attachments }, options());
  await expect(of([{ fileName: "huge", data: blob }])).rejects.toMatchObject({
    code: "attachment-too-large",
  });
  const many = Array.from({ length: 14 }, (_, n) => ({ fileName: `${n}`, data: text("x") }));
  await expect(of(many)).rejects.toMatchObject({ code: "invalid" });
  expect(await api.listCases()).toEqual([]);
});
