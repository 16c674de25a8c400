/** What stands in a tar, in its order. Source of the format: POSIX pax, "ustar Interchange Format". */
export interface TarMember {
  readonly name: string;
  /** The member's header block, as it stands. */
  readonly header: Uint8Array<ArrayBuffer>;
  readonly content: Blob;
  /** A regular file; anything else only describes the archive (folders, links, long names). */
  readonly isFile: boolean;
}

const BLOCK = 512;
const NAME = [0, 100] as const;
const SIZE = [124, 12] as const;
const CHECKSUM = [148, 8] as const;
const TYPE = 156;
const PREFIX = [345, 155] as const;
/** A header that only tells the next member's name: pax records, or GNU's long name. */
const NAMING = /^[xL]$/;

/** Whether these first bytes of a file are a tar's first header: its checksum says so, in every dialect of tar. */
export function isTar(head: Uint8Array): boolean {
  if (head.length < BLOCK) return false;
  const stated = octal(head, CHECKSUM);
  return stated !== undefined && stated > 0 && stated === checksum(head);
}

/** Reads the members of a tar one by one. Throws where a header is broken or the archive is cut off. */
export async function* readTar(tar: Blob): AsyncGenerator<TarMember> {
  let named: string | undefined;
  for (let at = 0; at + BLOCK <= tar.size; ) {
    const header = await bytesOf(tar.slice(at, at + BLOCK));
    // Two empty blocks end it; what stands behind them is filling.
    if (header.every((byte) => byte === 0)) return;
    const size = octal(header, SIZE);
    if (size === undefined || !isTar(header)) throw new Error("A broken tar");
    const from = at + BLOCK;
    if (from + size > tar.size) throw new Error("A tar that is cut off");
    const content = tar.slice(from, from + size);
    const type = String.fromCharCode(header[TYPE]!);
    const name: string = named ?? [text(header, PREFIX), text(header, NAME)].filter(Boolean).join("/");
    yield { name, header, content, isFile: /^[0\0\x37]$/.test(type) };
    named = NAMING.test(type) ? nameIn(await content.text()) : undefined;
    at = from + size + padding(size);
  }
}

/** The member as it goes into another tar, with this content in place of its own. */
export function tarMember({ header, content: own }: TarMember, content = own): readonly BlobPart[] {
  const next = new Uint8Array(header);
  if (content !== own) {
    write(next, SIZE, content.size);
    write(next, CHECKSUM, checksum(next));
  }
  return [next, content, new Uint8Array(padding(content.size))];
}

/** What ends a tar. */
export const TAR_END: readonly BlobPart[] = [new Uint8Array(2 * BLOCK)];

const beforeNull = (words: string) => words.split("\0", 1)[0] ?? "";

const padding = (size: number) => (BLOCK - (size % BLOCK)) % BLOCK;

async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.arrayBuffer());
}

type Field = readonly [start: number, length: number];

function text(header: Uint8Array, [start, length]: Field): string {
  return beforeNull(new TextDecoder().decode(header.subarray(start, start + length)));
}

function octal(header: Uint8Array, field: Field): number | undefined {
  const digits = text(header, field).trim();
  return /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : undefined;
}

function write(header: Uint8Array, [start, length]: Field, value: number): void {
  header.set(new TextEncoder().encode(`${value.toString(8).padStart(length - 1, "0")}\0`), start);
}

/** The sum of the header's bytes, with its own place counted as spaces. */
function checksum(header: Uint8Array): number {
  const [start, length] = CHECKSUM;
  return header
    .subarray(0, BLOCK)
    .reduce((sum, byte, at) => sum + (at >= start && at < start + length ? 0x20 : byte), 0);
}

function nameIn(words: string): string | undefined {
  return /^\d+ path=(.*)$/m.exec(words)?.[1] ?? (words.includes("=") ? undefined : beforeNull(words));
}
