import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { type Call, isoTime, LINK_MS } from "../call.ts";
import type { Row } from "../database.ts";
import { ApiError, invalidParameter } from "../errors.ts";
import { partPath } from "../part-files.ts";
import type { Input } from "../schemas.ts";

/** Parts that the desk asks for, in bytes: small enough to practise resuming, below AWS's 104,857,600. */
const PART_BYTES = 8 * 1024 * 1024;
const LINKS_PER_CALL = 10;

export function getAttachmentUploadLinks(input: Input<"GetAttachmentUploadLinks">, call: Call) {
  const upload = input.uploadId === undefined ? newUpload(input, call) : uploadRow(input.uploadId, call);
  const totalParts = partCount(upload);
  const from = input.uploadRange?.startIndex ?? 1;
  const end = input.uploadRange?.endIndex ?? from + LINKS_PER_CALL;
  const to = Math.min(end, totalParts + 1);
  if (from > totalParts || end <= from || end - from > LINKS_PER_CALL) {
    throw invalidParameter(`Invalid uploadRange: ${from} to ${end}`);
  }
  const expiresAt = call.now + LINK_MS;
  const uploadUrls = Array.from({ length: to - from }, (_, index) => ({
    url: call.signUrl(`/uploads/${upload.upload_id}/${from + index}`, expiresAt),
    partIndex: from + index,
    expiryDate: isoTime(expiresAt),
  }));
  return {
    uploadId: upload.upload_id,
    partSizeBytes: upload.part_size,
    totalParts,
    ...(to <= totalParts && { nextIndex: to }),
    uploadUrls,
  };
}

function newUpload(input: Input<"GetAttachmentUploadLinks">, call: Call): Row {
  if (input.fileSizeBytes === undefined) {
    throw invalidParameter("fileSizeBytes is required when you initiate a new upload");
  }
  if (input.fileName === "") throw invalidParameter("fileName must not be empty");
  const row: Row = {
    upload_id: `upload-${randomBytes(16).toString("hex")}`,
    file_name: input.fileName,
    size: input.fileSizeBytes,
    part_size: PART_BYTES,
  };
  call.database.run(
    "INSERT INTO uploads (upload_id, account, file_name, size, part_size) VALUES (?, ?, ?, ?, ?)",
    row.upload_id!,
    call.account,
    row.file_name!,
    row.size!,
    row.part_size!,
  );
  return row;
}

/** Throws UploadIdNotFound. */
function uploadRow(uploadId: string, call: Call): Row {
  const row = call.database.get(
    "SELECT * FROM uploads WHERE upload_id = ? AND account = ?",
    uploadId,
    call.account,
  );
  if (!row) throw new ApiError("UploadIdNotFound", "The specified uploadId couldn't be located.");
  return row;
}

function partCount(upload: Row): number {
  return Math.ceil((upload.size as number) / (upload.part_size as number));
}

export function completeAttachmentUpload(input: Input<"CompleteAttachmentUpload">, call: Call) {
  const upload = uploadRow(input.uploadId, call);
  for (const { partIndex, eTag } of input.completedUploads) {
    const part = call.database.get(
      "SELECT etag FROM upload_parts WHERE upload_id = ? AND part = ?",
      input.uploadId,
      partIndex,
    );
    if (!part || part.etag !== eTag.replaceAll('"', "")) {
      throw invalidParameter(`Part ${partIndex} has not been uploaded with ETag ${eTag}`);
    }
    call.database.run(
      "UPDATE upload_parts SET completed = 1 WHERE upload_id = ? AND part = ?",
      input.uploadId,
      partIndex,
    );
  }
  return { uploadStatus: uploadStatus(upload, call) };
}

function completedParts(upload: Row, call: Call): number {
  const { count } = call.database.get(
    "SELECT count(*) AS count FROM upload_parts WHERE upload_id = ? AND completed = 1",
    upload.upload_id!,
  ) as { count: number };
  return count;
}

function uploadStatus(upload: Row, call: Call): string {
  return completedParts(upload, call) === partCount(upload) ? "attachment-ready" : "attachment-not-ready";
}

export function describeAttachmentUploadStatus(input: Input<"DescribeAttachmentUploadStatus">, call: Call) {
  const upload = uploadRow(input.uploadId, call);
  return {
    uploadStatus: uploadStatus(upload, call),
    fileName: upload.file_name,
    uploadProgress: { totalParts: partCount(upload), completedPartsCount: completedParts(upload, call) },
  };
}

/** Hangs a finished upload onto a communication. */
export function attachUpload(
  communication: number,
  uploadId: string,
  attachmentId: string,
  call: Call,
): void {
  const upload = uploadRow(uploadId, call);
  if (uploadStatus(upload, call) !== "attachment-ready") {
    throw invalidParameter(`The upload is not in the attachment-ready state: ${uploadId}`);
  }
  call.database.run(
    `INSERT INTO attachments (attachment_id, account, communication, file_name, size, upload_id)
      VALUES (?, ?, ?, ?, ?, ?)`,
    attachmentId,
    call.account,
    communication,
    upload.file_name!,
    upload.size!,
    uploadId,
  );
}

/** The whole of a small upload (5 MB at most). */
export function readUpload(uploadId: string, call: Call): Uint8Array {
  const parts = partCount(uploadRow(uploadId, call));
  return Buffer.concat(
    Array.from({ length: parts }, (_, index) => readFileSync(partPath(call.uploadsDir, uploadId, index + 1))),
  );
}
