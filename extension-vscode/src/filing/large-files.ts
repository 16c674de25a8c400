import { createReadStream, createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Masker } from "@casewright/redact";
import { maskStream, NotTextError } from "@casewright/redact/stream";

/**
 * Different secrets in a text file of any size, plain or gzip; undefined where it is not text.
 * @param masker one that has not masked anything yet, but may know secrets
 */
export async function secretsInLargeFile(path: string, masker: Masker): Promise<number | undefined> {
  try {
    for await (const _ of masked(path, masker));
  } catch (error) {
    if (error instanceof NotTextError) return undefined;
    throw error;
  }
  return masker.kinds.size;
}

/** Writes the masked copy of a text file of any size; there is none under its name before it is whole. */
export async function maskLargeFile(from: string, to: string, masker: Masker): Promise<void> {
  const part = `${to}.part`;
  try {
    await pipeline(masked(from, masker), createWriteStream(part, { mode: 0o600 }));
    await rename(part, to);
  } finally {
    await rm(part, { force: true });
  }
}

function masked(path: string, masker: Masker): Readable {
  const input = Readable.toWeb(createReadStream(path, { highWaterMark: 1 << 20 }));
  return Readable.fromWeb(
    maskStream(input as ReadableStream<Uint8Array>, masker) as Parameters<typeof Readable.fromWeb>[0],
  );
}
