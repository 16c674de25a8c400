import { createHash, randomBytes } from "node:crypto";
import { readdirSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { deskForTest } from "../desk-for-tests.ts";

const CASE = { subject: "s", communicationBody: "b" };
const MB = 1024 * 1024;
const base64 = (bytes: Uint8Array | string) => Buffer.from(bytes).toString("base64");
const file = (fileName: string, bytes: Uint8Array | string = "x") => ({ fileName, data: base64(bytes) });

describe("sets", () => {
  test("what is put in comes out again, under its name", async () => {
    const { call } = await deskForTest();
    const bytes = randomBytes(5 * MB);
    const name = "../../etc/エラー.log";
    const { attachmentSetId } = (await call("AddAttachmentsToSet", { attachments: [file(name, bytes)] }))
      .body;
    const { caseId } = (await call("CreateCase", { ...CASE, attachmentSetId })).body;
    const [communication] = (await call("DescribeCommunications", { caseId })).body.communications;
    expect(communication.attachments).toEqual(communication.attachmentSet);
    const [{ attachmentId }] = communication.attachments;
    const { attachment } = (await call("DescribeAttachment", { attachmentId })).body;
    expect(attachment.fileName).toBe(name);
    expect(Buffer.from(attachment.data, "base64").equals(bytes)).toBe(true);

    const { downloadUrl } = (await call("GetAttachmentDownloadLink", { attachmentId })).body;
    const response = await fetch(downloadUrl.url);
    expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
    expect(response.headers.get("content-type")).toBe("application/octet-stream");
    expect(response.headers.get("content-disposition")).toMatch(/^attachment; filename\*=UTF-8''[\w.%-]+$/);
  });

  test("three files of 5 MB", async () => {
    const { call } = await deskForTest();
    const { attachmentSetId } = (await call("AddAttachmentsToSet", { attachments: [file("1"), file("2")] }))
      .body;
    const more = await call("AddAttachmentsToSet", { attachmentSetId, attachments: [file("3")] });
    expect(more.body.attachmentSetId).toBe(attachmentSetId);
    for (const input of [
      { attachmentSetId, attachments: [file("4")] },
      { attachments: [file("large", new Uint8Array(5 * MB + 1))] },
    ]) {
      expect((await call("AddAttachmentsToSet", input)).body.__type).toBe("AttachmentSetSizeLimitExceeded");
    }
    const { status, body } = await call("AddAttachmentsToSet", {
      attachments: [file("far too large", new Uint8Array(20 * MB))],
    });
    expect([status, body.__type]).toEqual([413, "RequestEntityTooLargeException"]);
  });

  test("a set lives an hour, and is its account's", async () => {
    let now = Date.parse("2026-11-23T00:00:00Z");
    const { call } = await deskForTest({ now: () => now });
    const { attachmentSetId, expiryTime } = (await call("AddAttachmentsToSet", { attachments: [file("1")] }))
      .body;
    expect(expiryTime).toBe("2026-11-23T01:00:00.000Z");
    const other = await call("CreateCase", { ...CASE, attachmentSetId }, "AKIAANOTHERACCOUNT00");
    expect(other.body.__type).toBe("AttachmentSetIdNotFound");
    now += 3_600_000;
    expect((await call("CreateCase", { ...CASE, attachmentSetId })).body.__type).toBe("AttachmentSetExpired");
    expect((await call("DescribeCases", {})).body.cases).toEqual([]);
  });

  test("names and data are needed", async () => {
    const { call } = await deskForTest();
    for (const attachments of [[], [{ fileName: "a" }], [{ data: "eA==" }]]) {
      expect((await call("AddAttachmentsToSet", { attachments })).body.__type).toBe(
        "InvalidParameterValueException",
      );
    }
    const notBase64 = await call("AddAttachmentsToSet", { attachments: [{ fileName: "a", data: "§" }] });
    expect(notBase64.body.__type).toBe("SerializationException");
  });
});

describe("uploads", () => {
  let dataDir: string;
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), "casewright-desk-"));
  });
  afterEach(() => rm(dataDir, { recursive: true, force: true }));

  test("a large file in parts, attached, read back, with nothing left beside it", async () => {
    const { call } = await deskForTest({ dataDir });
    const bytes = randomBytes(20 * MB);
    const links = (
      await call("GetAttachmentUploadLinks", { fileName: "../dump.bin", fileSizeBytes: bytes.length })
    ).body;
    expect(links.totalParts).toBe(Math.ceil(bytes.length / links.partSizeBytes));
    const completedUploads = [];
    for (const { url, partIndex } of links.uploadUrls) {
      const part = bytes.subarray((partIndex - 1) * links.partSizeBytes, partIndex * links.partSizeBytes);
      const response = await fetch(url, { method: "PUT", body: part });
      expect(response.status).toBe(200);
      const eTag = response.headers.get("etag")!;
      expect(eTag).toBe(`"${createHash("md5").update(part).digest("hex")}"`);
      completedUploads.push({ partIndex, eTag });
    }
    const { uploadId } = links;
    const status = async () => (await call("DescribeAttachmentUploadStatus", { uploadId })).body;
    expect(await status()).toMatchObject({ uploadStatus: "attachment-not-ready", fileName: "../dump.bin" });
    expect((await call("CreateCase", { ...CASE, uploadIds: [uploadId] })).body.__type).toBe(
      "InvalidParameterValueException",
    );
    const first = completedUploads.slice(0, 1);
    await call("CompleteAttachmentUpload", { uploadId, completedUploads: first });
    expect((await status()).uploadProgress).toEqual({ totalParts: 3, completedPartsCount: 1 });
    const { uploadStatus } = (await call("CompleteAttachmentUpload", { uploadId, completedUploads })).body;
    expect(uploadStatus).toBe("attachment-ready");

    const { caseId } = (await call("CreateCase", { ...CASE, uploadIds: [uploadId] })).body;
    const [communication] = (await call("DescribeCommunications", { caseId })).body.communications;
    expect(communication.attachmentSet).toEqual([]);
    const [{ attachmentId }] = communication.attachments;
    expect((await call("DescribeAttachment", { attachmentId })).body.__type).toBe(
      "InvalidParameterValueException",
    );
    const { downloadUrl } = (await call("GetAttachmentDownloadLink", { attachmentId })).body;
    expect(Buffer.from(await (await fetch(downloadUrl.url)).arrayBuffer()).equals(bytes)).toBe(true);
    expect(readdirSync(join(dataDir, "uploads"))).toHaveLength(3);
  });

  test("links by tens, and again for a part that broke", async () => {
    const { call } = await deskForTest();
    const start = { fileName: "dump", fileSizeBytes: 157_286_400 };
    const { uploadId, totalParts, nextIndex, uploadUrls } = (await call("GetAttachmentUploadLinks", start))
      .body;
    expect([totalParts, uploadUrls.length, nextIndex]).toEqual([19, 10, 11]);
    const more = (uploadRange: object) =>
      call("GetAttachmentUploadLinks", { fileName: "dump", uploadId, uploadRange });
    const rest = (await more({ startIndex: 11 })).body;
    expect([rest.uploadUrls.at(-1).partIndex, rest.nextIndex]).toEqual([19, undefined]);
    const one = (await more({ startIndex: 4, endIndex: 5 })).body;
    expect(one.uploadUrls.map(({ partIndex }: { partIndex: number }) => partIndex)).toEqual([4]);
    for (const range of [
      { startIndex: 20 },
      { startIndex: 1, endIndex: 12 },
      { startIndex: 3, endIndex: 3 },
    ]) {
      expect((await more(range)).body.__type).toBe("InvalidParameterValueException");
    }
    const unknown = await call("GetAttachmentUploadLinks", { fileName: "dump", uploadId: "upload-x" });
    expect(unknown.body.__type).toBe("UploadIdNotFound");
  });

  test("links are of this desk, for this part, for a quarter of an hour", async () => {
    let now = Date.parse("2026-11-23T00:00:00Z");
    const { call, desk } = await deskForTest({ now: () => now, dataDir });
    const { uploadId, uploadUrls } = (
      await call("GetAttachmentUploadLinks", { fileName: "a", fileSizeBytes: 5 })
    ).body;
    const [{ url }] = uploadUrls;
    const put = (target: string, body = "12345") => fetch(target, { method: "PUT", body });
    expect((await put(url, "1234")).status).toBe(400);
    expect((await put(url, "123456")).status).toBe(400);
    for (const forged of [
      `${desk.url}/uploads/${uploadId}/1`,
      url.replace("/1?", "/2?"),
      url.replace(/expires=\d/, "expires=9"),
      `${desk.url}/uploads/..%2f..%2fdesk.sqlite/1`,
    ]) {
      expect((await put(forged)).status).toBe(403);
    }
    now += 15 * 60_000;
    expect((await put(url)).status).toBe(403);
    expect(readdirSync(join(dataDir, "uploads"))).toEqual([]);
  });

  test("an ETag that is not the part's is refused", async () => {
    const { call } = await deskForTest();
    const { uploadId, uploadUrls } = (
      await call("GetAttachmentUploadLinks", { fileName: "a", fileSizeBytes: 5 })
    ).body;
    await fetch(uploadUrls[0].url, { method: "PUT", body: "12345" });
    for (const part of [
      { partIndex: 1, eTag: '"00"' },
      { partIndex: 2, eTag: '"00"' },
    ]) {
      const { body } = await call("CompleteAttachmentUpload", { uploadId, completedUploads: [part] });
      expect(body.__type).toBe("InvalidParameterValueException");
    }
  });
});
