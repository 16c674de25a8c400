import type { Attachment } from "./types.ts";

// Limits of the Support API 2013-04-15, read on 2026-11-23: files in an attachment set, and bytes of each.
const SET_FILES = 3;
const SET_FILE_BYTES = 5 * 1024 * 1024;

/** Which files go into an attachment set, and which are uploaded: the large ones, and those beyond three. */
export function sortFiles(files: readonly Attachment[]): {
  readonly inSet: readonly Attachment[];
  readonly toUpload: readonly Attachment[];
} {
  const inSet: Attachment[] = [];
  const toUpload: Attachment[] = [];
  for (const file of files) {
    const fits = sizeOf(file.data) <= SET_FILE_BYTES && inSet.length < SET_FILES;
    (fits ? inSet : toUpload).push(file);
  }
  return { inSet, toUpload };
}

/** Bytes. */
export function sizeOf(data: Attachment["data"]): number {
  return data instanceof Blob ? data.size : data.byteLength;
}
