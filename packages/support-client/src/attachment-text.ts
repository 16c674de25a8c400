import { gunzipSync } from "node:zlib";
import { EvidenceError, readEvidence } from "@casewright/case-draft";

/** Bytes that a log may unpack to: 5 MB of gzip hold some 50 to 100 MB of log. */
const MOST_UNPACKED = 128 * 1024 * 1024;

/**
 * The text of an attachment, to be searched for secrets before it is sent: in any encoding that logs come in, and
 * of a gzip file what is inside. Undefined where it has none that can be read, as a screenshot or another archive.
 */
export function attachmentText(data: Uint8Array): string | undefined {
  try {
    return readEvidence(isGzip(data) ? gunzipSync(data, { maxOutputLength: MOST_UNPACKED }) : data);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    if (error instanceof EvidenceError || code === "ERR_BUFFER_TOO_LARGE" || code.startsWith("Z_"))
      return undefined;
    throw error;
  }
}

export function isGzip(data: Uint8Array): boolean {
  return data[0] === 0x1f && data[1] === 0x8b;
}
