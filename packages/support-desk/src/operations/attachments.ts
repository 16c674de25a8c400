import { randomBytes } from "node:crypto";
import { type Call, isoTime, LINK_MS } from "../call.ts";
import { ApiError, invalidParameter, setLimit } from "../errors.ts";
import { type Input, SET_ATTACHMENT_BYTES } from "../schemas.ts";
import { attachUpload, readUpload } from "./uploads.ts";

const HOUR_MS = 3_600_000;
const SET_SIZE = 3;

export function addAttachmentsToSet(input: Input<"AddAttachmentsToSet">, call: Call) {
  if (input.attachments.length === 0) throw invalidParameter("attachments must not be empty");
  const set = input.attachmentSetId === undefined ? newSet(call) : openSet(input.attachmentSetId, call);
  const { count } = call.database.get("SELECT count(*) AS count FROM set_items WHERE set_id = ?", set.id) as {
    count: number;
  };
  if (count + input.attachments.length > SET_SIZE) throw sizeLimit();
  for (const { fileName, data } of input.attachments) {
    if (!fileName || data === undefined) throw invalidParameter("An attachment needs a fileName and data");
    const bytes = decodeBase64(data);
    if (bytes.length > SET_ATTACHMENT_BYTES) throw sizeLimit();
    call.database.run(
      "INSERT INTO set_items (set_id, file_name, data) VALUES (?, ?, ?)",
      set.id,
      fileName,
      bytes,
    );
  }
  return { attachmentSetId: set.id, expiryTime: isoTime(set.expiresAt) };
}

function newSet(call: Call) {
  if (call.source === "api") checkSetQuota(call);
  const set = { id: `as-${randomBytes(12).toString("hex")}`, expiresAt: call.now + HOUR_MS };
  call.database.run(
    "INSERT INTO attachment_sets (set_id, account, expires_at) VALUES (?, ?, ?)",
    set.id,
    call.account,
    set.expiresAt,
  );
  return set;
}

/** Every set lives an hour: those of the last hour are those that have not expired. */
function checkSetQuota(call: Call): void {
  const { count } = call.database.get(
    "SELECT count(*) AS count FROM attachment_sets WHERE account = ? AND expires_at > ?",
    call.account,
    call.now,
  ) as { count: number };
  if (count >= call.setsPerHour) throw setLimit();
}

function openSet(id: string, call: Call) {
  const row = call.database.get(
    "SELECT * FROM attachment_sets WHERE set_id = ? AND account = ?",
    id,
    call.account,
  );
  if (!row) {
    throw new ApiError(
      "AttachmentSetIdNotFound",
      "An attachment set with the specified ID could not be found.",
    );
  }
  if ((row.expires_at as number) <= call.now) {
    throw new ApiError("AttachmentSetExpired", "The expiration time of the attachment set has passed.");
  }
  return { id, expiresAt: row.expires_at as number };
}

function sizeLimit(): ApiError {
  return new ApiError(
    "AttachmentSetSizeLimitExceeded",
    "A limit for the size of an attachment set has been exceeded. The limits are three attachments and 5 MB per attachment.",
  );
}

function decodeBase64(data: string): Uint8Array {
  if (data.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(data)) {
    throw new ApiError(
      "SerializationException",
      "Unexpected type of value at 'attachments.data': not base64",
    );
  }
  return Buffer.from(data, "base64");
}

/** Hangs the files of a set and of finished uploads onto a communication. */
export function attachAll(
  communication: number,
  input: { attachmentSetId?: string | undefined; uploadIds?: string[] | undefined },
  call: Call,
): void {
  if (input.attachmentSetId !== undefined) {
    const set = openSet(input.attachmentSetId, call);
    const items = call.database.all("SELECT * FROM set_items WHERE set_id = ? ORDER BY rowid", set.id);
    for (const item of items) {
      call.database.run(
        `INSERT INTO attachments (attachment_id, account, communication, file_name, size, data)
          VALUES (?, ?, ?, ?, ?, ?)`,
        newAttachmentId(),
        call.account,
        communication,
        item.file_name!,
        (item.data as Uint8Array).length,
        item.data!,
      );
    }
  }
  for (const uploadId of input.uploadIds ?? [])
    attachUpload(communication, uploadId, newAttachmentId(), call);
}

function newAttachmentId(): string {
  return `attachment-${randomBytes(12).toString("hex")}`;
}

/** The row of an attachment of this account. Throws AttachmentIdNotFound. */
function attachmentRow(attachmentId: string, call: Call) {
  const row = call.database.get(
    "SELECT * FROM attachments WHERE attachment_id = ? AND account = ?",
    attachmentId,
    call.account,
  );
  if (!row) {
    throw new ApiError("AttachmentIdNotFound", "An attachment with the specified ID could not be found.");
  }
  return row;
}

export function describeAttachment(input: Input<"DescribeAttachment">, call: Call) {
  const row = attachmentRow(input.attachmentId, call);
  if ((row.size as number) > SET_ATTACHMENT_BYTES) {
    throw invalidParameter("Attachments larger than 5 MB are read with GetAttachmentDownloadLink");
  }
  const data = row.upload_id === null ? (row.data as Uint8Array) : readUpload(row.upload_id as string, call);
  return { attachment: { fileName: row.file_name, data: Buffer.from(data).toString("base64") } };
}

export function getAttachmentDownloadLink(input: Input<"GetAttachmentDownloadLink">, call: Call) {
  const row = attachmentRow(input.attachmentId, call);
  const expiresAt = call.now + LINK_MS;
  return {
    fileName: row.file_name,
    downloadUrl: {
      url: call.signUrl(`/attachments/${input.attachmentId}`, expiresAt),
      expiryDate: isoTime(expiresAt),
    },
  };
}
