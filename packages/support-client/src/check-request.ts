import { sizeOf, sortFiles } from "./sort-files.ts";
import { SupportError } from "./support-error.ts";
import type { Enclosures, FilingRequest } from "./types.ts";

// Limits of the Support API 2013-04-15, read on 2026-11-23.
const BODY_LENGTH = 8000;
const CC_COUNT = 10;
const UPLOADS = 10;
/** Bytes of an upload. */
export const UPLOAD_BYTES = 157_286_400;

/**
 * Refuses what AWS would refuse anyway, before anything is sent: throws a SupportError `empty-draft`,
 * `body-too-long`, `attachment-empty`, `attachment-too-large` or `invalid`.
 */
export function checkRequest(request: FilingRequest): void {
  if (request.subject.trim() === "") throw new SupportError("empty-draft", "not-sent", { field: "subject" });
  checkBody(request.body);
  checkEnclosures(request);
}

/** The rules for any text that is sent: 1–8,000 characters, not only white space. */
export function checkBody(body: string): void {
  if (body.trim() === "") throw new SupportError("empty-draft", "not-sent", { field: "body" });
  if (body.length > BODY_LENGTH) {
    throw new SupportError("body-too-long", "not-sent", { value: body.length.toLocaleString("en-US") });
  }
}

/**
 * At most ten addresses; three files of up to 5 MB and ten uploads of up to 150 MB, none of them empty: an upload has
 * at least one byte, and an empty log tells nobody anything. Throws `invalid`, `attachment-empty` or
 * `attachment-too-large`.
 */
export function checkEnclosures({ cc = [], attachments = [], uploadIds = [] }: Enclosures): void {
  if (cc.length > CC_COUNT) {
    throw new SupportError("invalid", "not-sent", { field: "cc", value: `${cc.length} > ${CC_COUNT}` });
  }
  const notAnAddress = cc.find((address) => !/^[^\s@]{1,64}@[^\s@]{1,255}$/.test(address));
  if (notAnAddress !== undefined) {
    throw new SupportError("invalid", "not-sent", { field: "cc", value: notAnAddress });
  }
  const empty = attachments.find(({ data }) => sizeOf(data) === 0);
  if (empty) throw new SupportError("attachment-empty", "not-sent", { value: empty.fileName });
  const large = attachments.find(({ data }) => sizeOf(data) > UPLOAD_BYTES);
  if (large) {
    throw new SupportError("attachment-too-large", "not-sent", { value: large.fileName, limit: "150 MB" });
  }
  const uploads = uploadIds.length + sortFiles(attachments).toUpload.length;
  if (uploads > UPLOADS) {
    throw new SupportError("invalid", "not-sent", { field: "uploads", value: `${uploads} > ${UPLOADS}` });
  }
}
