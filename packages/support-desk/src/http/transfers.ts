import { createHash, randomUUID } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Database } from "../database.ts";
import { ApiError } from "../errors.ts";
import { partPath } from "../part-files.ts";

export interface TransferContext {
  readonly database: Database;
  readonly uploadsDir: string;
}

/** Takes one part of an upload by PUT, in bounded memory, and answers with its ETag. */
export async function receivePart(
  uploadId: string,
  part: number,
  request: IncomingMessage,
  response: ServerResponse,
  { database, uploadsDir }: TransferContext,
): Promise<void> {
  const upload = database.get("SELECT size, part_size FROM uploads WHERE upload_id = ?", uploadId);
  if (!upload) throw new ApiError("NoSuchUpload", "The upload does not exist.", 404);
  const size = upload.size as number;
  const partSize = upload.part_size as number;
  const expected = Math.min(partSize, size - (part - 1) * partSize);
  const wrongSize = () => new ApiError("InvalidPart", `Part ${part} must have ${expected} bytes.`);
  if (Number(request.headers["content-length"] ?? expected) !== expected) throw wrongSize();
  const temporary = `${partPath(uploadsDir, uploadId, part)}.${randomUUID()}`;
  const hash = createHash("md5");
  let received = 0;
  try {
    const measure = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        received += chunk.length;
        hash.update(chunk);
        done(received > expected ? wrongSize() : null, chunk);
      },
    });
    await pipeline(request, measure, createWriteStream(temporary, { mode: 0o600 }));
    if (received !== expected) throw wrongSize();
    await rename(temporary, partPath(uploadsDir, uploadId, part));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  const etag = hash.digest("hex");
  database.run(
    "INSERT OR REPLACE INTO upload_parts (upload_id, part, etag, completed) VALUES (?, ?, ?, 0)",
    uploadId,
    part,
    etag,
  );
  response.writeHead(200, { etag: `"${etag}"`, "content-length": 0 }).end();
}

/** Sends an attachment's bytes. They are never shown by the browser, only saved. */
export async function sendAttachment(
  attachmentId: string,
  response: ServerResponse,
  { database, uploadsDir }: TransferContext,
): Promise<void> {
  const row = database.get("SELECT * FROM attachments WHERE attachment_id = ?", attachmentId);
  if (!row) throw new ApiError("NoSuchKey", "The attachment does not exist.", 404);
  const name = encodeURIComponent(row.file_name as string).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16)}`,
  );
  response.writeHead(200, {
    "content-type": "application/octet-stream",
    "content-length": row.size as number,
    "content-disposition": `attachment; filename*=UTF-8''${name}`,
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
  });
  if (row.upload_id === null) {
    response.end(row.data as Uint8Array);
    return;
  }
  await pipeline(partsOf(row.upload_id as string, database, uploadsDir), response);
}

/** The bytes of an upload, part after part. */
async function* partsOf(uploadId: string, database: Database, uploadsDir: string): AsyncGenerator<Buffer> {
  const parts = database.all("SELECT part FROM upload_parts WHERE upload_id = ? ORDER BY part", uploadId);
  for (const { part } of parts) yield* createReadStream(partPath(uploadsDir, uploadId, part as number));
}
