import { createMasker, type FindOptions, type Masker } from "@casewright/redact";
import { maskStream } from "@casewright/redact/stream";
import { type UnzipFileInfo, unzipSync, zipSync } from "fflate";

/** Why a file, or a member of an archive, was not looked into. */
export type Unchecked = "binary" | "too-large" | "locked";

/** What a look into a file found. */
export interface FileScan {
  /** Kinds of secrets and how many different ones of each; empty where there is none. */
  readonly kinds: readonly { readonly kind: string; readonly count: number }[];
  /** The file with every secret masked, in its own encoding and packing; only where it has secrets. */
  readonly masked?: Uint8Array<ArrayBuffer>;
  /** What could not be looked into: the file itself, or members of it. */
  readonly unchecked: readonly { readonly name: string; readonly why: Unchecked }[];
}

/** A few kilobytes may unpack to gigabytes: bytes after which a file counts as too large. */
const MOST_UNPACKED = 64 * 1024 * 1024;
/** Archives inside archives are opened so deep. */
const DEPTH = 2;

interface Scan {
  readonly masker: Masker;
  readonly unchecked: { name: string; why: Unchecked }[];
  /** Bytes that may still be unpacked. */
  left: number;
}

/**
 * Looks for secrets in a file of any kind: text in UTF-8, UTF-16, Shift_JIS or EUC-JP, gzip, and the members of a
 * zip. Runs in the extension's own process, never on the page's thread.
 */
export async function scanFile(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  options: FindOptions = {},
): Promise<FileScan> {
  const masker = createMasker(options);
  const scan: Scan = { masker, unchecked: [], left: MOST_UNPACKED };
  const masked = await mask(name, bytes, scan, DEPTH);
  const counts = new Map<string, number>();
  for (const kind of masker.kinds.values()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return {
    kinds: [...counts].map(([kind, count]) => ({ kind, count })),
    ...(counts.size > 0 && masked ? { masked } : {}),
    unchecked: scan.unchecked,
  };
}

/** The masked bytes, or undefined where they could not be looked into; why not is noted in the scan. */
async function mask(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  scan: Scan,
  depth: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const refuse = (why: Unchecked): undefined => void scan.unchecked.push({ name, why });
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) {
    return depth > 0 ? maskZip(name, bytes, scan, depth - 1) : refuse("binary");
  }
  if (startsWith(bytes, [0x1f, 0x8b])) {
    const plain = await gunzip(bytes, scan.left);
    if (!plain) return refuse("too-large");
    scan.left -= plain.length;
    const masked = await mask(name, plain, scan, depth);
    return masked && collect(new Blob([masked]).stream().pipeThrough(new CompressionStream("gzip")));
  }
  try {
    return await collect(maskStream(new Blob([bytes]).stream(), scan.masker));
  } catch {
    return refuse("binary");
  }
}

async function maskZip(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  scan: Scan,
  depth: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const whole = (why: Unchecked): undefined => void scan.unchecked.push({ name, why });
  if (isLocked(bytes)) return whole("locked");
  let members: Record<string, Uint8Array>;
  try {
    members = unzipSync(bytes, {
      filter({ originalSize }: UnzipFileInfo) {
        scan.left -= originalSize;
        return scan.left >= 0;
      },
    });
  } catch {
    return whole("binary");
  }
  // A copy without the members that are too large would not be the file that the user chose.
  if (scan.left < 0) return whole("too-large");
  const masked: Record<string, Uint8Array> = {};
  for (const [path, content] of Object.entries(members)) {
    const isFolder = path.endsWith("/");
    const own = new Uint8Array(content);
    masked[path] = isFolder ? own : ((await mask(`${name}/${path}`, own, scan, depth)) ?? own);
  }
  return new Uint8Array(zipSync(masked));
}

/** Whether a member of the zip is encrypted: bit 0 of the flags in its local header (APPNOTE.TXT 4.4.4). */
function isLocked(bytes: Uint8Array): boolean {
  return (bytes[6]! & 1) === 1;
}

/** What came out until a broken end; undefined where it is more than `most` bytes. */
async function gunzip(
  bytes: Uint8Array<ArrayBuffer>,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")).getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.length;
      if (size > most) {
        await reader.cancel();
        return undefined;
      }
      parts.push(next.value);
    }
  } catch {
    // Cut off: what came out so far is still looked at.
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

async function collect(stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer());
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}
