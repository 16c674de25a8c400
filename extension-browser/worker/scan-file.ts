import type { Localized } from "@casewright/language";
import { createMasker, type FindOptions, kindName, type Masker } from "@casewright/redact";
import { maskStream } from "@casewright/redact/stream";
import { spool } from "./spool.ts";
import { isTar, readTar, TAR_END, tarMember } from "./tar.ts";
import { isLocked, readZip, writeZip, type ZipMember } from "./zip.ts";

/** Why a file, or a member of an archive, was not looked into. */
export type Unchecked = "binary" | "too-large" | "locked";

/** What a look into a file found. */
export interface FileScan {
  /** Kinds of secrets and how many different ones of each; empty where there is none. */
  readonly kinds: readonly { readonly kind: Localized; readonly count: number }[];
  /** The file with every secret masked, in its own encoding and packing; only where it has secrets. */
  readonly masked?: Blob;
  /** What could not be looked into: the file itself, or members of it. */
  readonly unchecked: readonly { readonly name: string; readonly why: Unchecked }[];
}

/** A few kilobytes may unpack to gigabytes: bytes after which a file counts as too large. */
const MOST_UNPACKED = 1024 * 1024 * 1024;
/** Archives inside archives are opened so deep. */
const DEPTH = 2;
/** Bytes that tell what a file is: a tar's whole first header. */
const HEAD = 512;

interface Scan {
  readonly masker: Masker;
  readonly unchecked: { name: string; why: Unchecked }[];
  /** Bytes that may still be unpacked. */
  left: number;
}

class TooLargeError extends Error {}

/**
 * Looks for secrets in a file of any kind and length: text in UTF-8, UTF-16, Shift_JIS or EUC-JP, gzip, and the
 * members of a zip or tar. Runs in the extension's own process, never on the page's thread.
 * `most` is the number of bytes after which what is unpacked counts as too large.
 */
export async function scanFile(
  name: string,
  file: Blob,
  options: FindOptions = {},
  most = MOST_UNPACKED,
): Promise<FileScan> {
  const masker = createMasker(options);
  const scan: Scan = { masker, unchecked: [], left: most };
  const masked = await mask(name, file, scan, DEPTH);
  const counts = new Map<string, number>();
  for (const kind of masker.kinds.values()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return {
    kinds: [...counts].map(([kind, count]) => ({ kind: kindName(kind), count })),
    ...(counts.size > 0 && masked ? { masked } : {}),
    unchecked: scan.unchecked,
  };
}

/** The masked file, or undefined where it could not be looked into; why not is noted in the scan. */
async function mask(name: string, file: Blob, scan: Scan, depth: number): Promise<Blob | undefined> {
  const refuse = (why: Unchecked): undefined => void scan.unchecked.push({ name, why });
  const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
  try {
    if (startsWith(head, [0x1f, 0x8b])) return await maskGzip(name, file, scan, depth);
    const archive = startsWith(head, [0x50, 0x4b, 0x03, 0x04]) ? maskZip : isTar(head) ? maskTar : undefined;
    if (!archive) return await spool(maskStream(file.stream(), scan.masker), Number.POSITIVE_INFINITY);
    if (archive === maskZip && isLocked(head)) return refuse("locked");
    return depth > 0 ? await archive(name, file, scan, depth - 1) : refuse("binary");
  } catch (error) {
    return refuse(error instanceof TooLargeError ? "too-large" : "binary");
  }
}

/** Counts bytes that were unpacked. */
function take(scan: Scan, bytes: number): void {
  scan.left -= bytes;
  if (scan.left < 0) throw new TooLargeError();
}

async function maskGzip(name: string, file: Blob, scan: Scan, depth: number): Promise<Blob | undefined> {
  // A log that was cut off is still looked at, as far as it goes.
  const plain = await spool(file.stream().pipeThrough(new DecompressionStream("gzip")), scan.left, true);
  if (!plain) throw new TooLargeError();
  take(scan, plain.size);
  const masked = await mask(name, plain, scan, depth);
  return masked && new Response(masked.stream().pipeThrough(new CompressionStream("gzip"))).blob();
}

async function maskZip(name: string, file: Blob, scan: Scan, depth: number): Promise<Blob> {
  async function* masked(): AsyncGenerator<ZipMember> {
    for await (const { name: path, content } of readZip(file, (bytes) => take(scan, bytes)))
      yield { name: path, content: await maskMember(`${name}/${path}`, content, scan, depth) };
  }
  return (await spool(writeZip(masked()), Number.POSITIVE_INFINITY))!;
}

async function maskTar(name: string, file: Blob, scan: Scan, depth: number): Promise<Blob> {
  const parts: BlobPart[] = [];
  for await (const member of readTar(file)) {
    const { name: path, content, isFile } = member;
    const own = isFile ? await maskMember(`${name}/${path}`, content, scan, depth) : content;
    parts.push(...tarMember(member, own));
  }
  return new Blob([...parts, ...TAR_END]);
}

/** A member that could not be looked into goes on as it is: the copy is to be the archive that the user chose. */
async function maskMember(name: string, content: Blob, scan: Scan, depth: number): Promise<Blob> {
  return (content.size > 0 && (await mask(name, content, scan, depth))) || content;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}
