import { readEvidence } from "@casewright/case-draft";

/** What a scan of a text found. */
export interface TextScan {
  /** Kinds of secrets and how often each was found; empty where there is none. */
  readonly kinds: readonly { readonly kind: string; readonly count: number }[];
  readonly masked: string;
}

export type FileScan =
  | { readonly is: "clean" }
  | { readonly is: "secret"; readonly kinds: TextScan["kinds"]; readonly masked: File }
  | { readonly is: "image" | "unreadable" | "too-large" };

/** AWS takes attachments of 5 MB (Support API 2013-04-15); unpacked a log may be a good deal larger. */
const MOST_BYTES = 5 * 1024 * 1024;
const MOST_UNPACKED = 40 * 1024 * 1024;

const GZIP = [0x1f, 0x8b];

/** Looks for secrets in a file; `scanText` does so for a text, elsewhere than on the page's own thread. */
export async function scanFile(file: File, scanText: (text: string) => Promise<TextScan>): Promise<FileScan> {
  if (file.type.startsWith("image/")) return { is: "image" };
  if (file.size > MOST_BYTES) return { is: "too-large" };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const packed = GZIP.every((byte, at) => bytes[at] === byte);
  const plain = packed ? await unpack(bytes) : bytes;
  if (!plain) return { is: "too-large" };
  const text = decode(plain);
  if (text === undefined) return { is: "unreadable" };
  const { kinds, masked } = await scanText(text);
  if (kinds.length === 0) return { is: "clean" };
  const content = packed ? await pack(masked) : masked;
  return { is: "secret", kinds, masked: new File([content], file.name, { type: file.type }) };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return readEvidence(bytes);
  } catch {
    return undefined;
  }
}

/** Undefined where more comes out than any log of that size has: a few kilobytes may unpack to gigabytes. */
async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")).getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.length;
      if (size > MOST_UNPACKED) {
        await reader.cancel();
        return undefined;
      }
      chunks.push(next.value);
    }
  } catch {
    // Cut off or not gzip after all: what came out so far is still looked at.
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

async function pack(text: string): Promise<Blob> {
  return new Response(new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"))).blob();
}
