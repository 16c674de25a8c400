import { randomBytes } from "node:crypto";
import { mkdtempSync, openAsBlob, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect, type SupportApi, type UploadState, uploadFile } from "@casewright/support-client";
import { type Desk, PRACTICE_CREDENTIALS, startDesk } from "@casewright/support-desk";
import { afterAll, beforeAll, expect, test } from "vitest";

const MB = 1024 * 1024;
let desk: Desk;
let api: SupportApi;
let home: string;

beforeAll(async () => {
  desk = await startDesk({ port: 0, dataDir: ":memory:", quotas: { callsPerSecond: 1000 } });
  api = await connect({ endpointUrl: desk.url, credentials: PRACTICE_CREDENTIALS });
  home = mkdtempSync(join(tmpdir(), "casewright-upload-"));
});
afterAll(async () => {
  await desk.close();
  rmSync(home, { recursive: true, force: true });
});

async function fileOf(megabytes: number) {
  const bytes = randomBytes(megabytes * MB);
  const path = join(home, `dump-${megabytes}.bin`);
  writeFileSync(path, bytes);
  return { bytes, file: await openAsBlob(path) };
}

async function readBack(uploadId: string): Promise<Buffer> {
  const { caseId } = await api.createCase({ subject: "s", body: "b", uploadIds: [uploadId] });
  const [communication] = await api.listCommunications(caseId);
  const { url } = await api.attachmentLink(communication!.attachments![0]!.attachmentId);
  return Buffer.from(await (await fetch(url)).arrayBuffer());
}

const wait = async () => undefined;

test("a file of many parts arrives as it was", async () => {
  const { bytes, file } = await fileOf(100);
  const progress: number[] = [];
  const onProgress = ({ parts }: UploadState) => progress.push(parts.length);
  const uploadId = await uploadFile(file, "メモリ ダンプ.bin", { api, wait, onProgress });
  expect(progress).toEqual(Array.from({ length: 13 }, (_, index) => index + 1));
  expect((await readBack(uploadId)).equals(bytes)).toBe(true);
});

test("a part that breaks is sent again, with a new link", async () => {
  const { bytes, file } = await fileOf(20);
  // The first link of each part leads nowhere.
  const broken = new Set<number>();
  const server: Server = createServer((_, response) => response.destroy());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const nowhere = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const breaking = {
    ...api,
    async uploadLinks(request: Parameters<SupportApi["uploadLinks"]>[0]) {
      const answer = await api.uploadLinks(request);
      const links = answer.links.map((link) => {
        if (broken.has(link.part)) return link;
        broken.add(link.part);
        return { ...link, url: nowhere };
      });
      return { ...answer, links };
    },
  };
  const uploadId = await uploadFile(file, "dump.bin", { api: breaking, wait });
  server.close();
  expect(broken).toEqual(new Set([1, 2, 3]));
  expect((await readBack(uploadId)).equals(bytes)).toBe(true);
});

test("cancelled, it can be resumed without sending anything twice", async () => {
  const { bytes, file } = await fileOf(40);
  const cancel = new AbortController();
  let state: UploadState | undefined;
  const cancelled = uploadFile(file, "dump.bin", {
    api,
    wait,
    signal: cancel.signal,
    onProgress(now) {
      state = now;
      cancel.abort();
    },
  });
  await expect(cancelled).rejects.toMatchObject({ name: "AbortError" });
  const before = state!.parts.length;
  expect(before).toBeLessThan(5);
  // As read from a file after a restart.
  const resume = JSON.parse(JSON.stringify(state)) as UploadState;
  let sent = 0;
  const uploadId = await uploadFile(file, "dump.bin", { api, wait, resume, onProgress: () => sent++ });
  expect(before + sent).toBe(5);
  expect((await readBack(uploadId)).equals(bytes)).toBe(true);
});

test("an endpoint that cannot be reached ends it with its name", async () => {
  const { file } = await fileOf(1);
  const dead = {
    ...api,
    uploadLinks: async (request: Parameters<SupportApi["uploadLinks"]>[0]) => ({
      ...(await api.uploadLinks(request)),
      links: [{ part: 1, url: "http://127.0.0.1:1/" }],
    }),
  };
  await expect(uploadFile(file, "a", { api: dead, wait })).rejects.toMatchObject({ code: "network" });
});

test("empty and too large files are not begun", async () => {
  await expect(uploadFile(new Blob([]), "a", { api, wait })).rejects.toMatchObject({
    code: "attachment-empty",
  });
  const huge = { size: 157_286_401 } as Blob;
  await expect(uploadFile(huge, "a", { api, wait })).rejects.toMatchObject({ code: "attachment-too-large" });
});
