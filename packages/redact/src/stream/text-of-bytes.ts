import type { Encoding } from "./encoding.ts";
import { mend, skipUnits, wholeCharacters } from "./multi-byte.ts";

const LINE_FEED = 10;
/** Bytes of the longest character in UTF-8. */
const LONGEST = 4;

/** So many of the bytes are characters that are whole; what is left belongs to one that goes on. */
export function wholeLength(bytes: Uint8Array, encoding: Encoding): number {
  const { length } = bytes;
  if (encoding === "bytes") return length;
  if (encoding === "utf-16le" || encoding === "utf-16be") {
    const even = length - (length % 2);
    const high = bytes[even - (encoding === "utf-16le" ? 1 : 2)] ?? 0;
    // The first half of a pair waits for the second.
    return high >= 0xd8 && high <= 0xdb ? even - 2 : even;
  }
  // A line feed is never a part of another character; in UTF-8 it shows of every byte whether a character begins there.
  let start = bytes.lastIndexOf(LINE_FEED) + 1;
  if (encoding === "utf-8") {
    start = Math.max(start, length - LONGEST);
    while (start < length && (bytes[start]! & 0xc0) === 0x80) start++;
  }
  return wholeCharacters(bytes, start, encoding);
}

/** The text of bytes. What cannot be read becomes a control character for each byte, so that all others keep their places. */
export function decode(bytes: Uint8Array, encoding: Encoding): string {
  // Its characters are not these, but each of them is one byte.
  if (encoding === "bytes") return new TextDecoder("windows-1252").decode(bytes);
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  const text = decoder.decode(bytes);
  if (encoding === "utf-16le" || encoding === "utf-16be" || !text.includes("\ufffd")) return text;
  return decoder.decode(mend(bytes, encoding).bytes);
}

/**
 * The bytes at which the characters at `offsets` (UTF-16, ascending) of a text begin, which are decoded from these;
 * the byte `at` is where the character at the offset `from` begins.
 */
export function byteOffsets(
  bytes: Uint8Array,
  encoding: Encoding,
  text: string,
  offsets: readonly number[],
  [from, at]: readonly [from: number, at: number] = [0, 0],
): readonly number[] {
  // As many bytes as units: every character is one of either.
  if (text.length === bytes.length || encoding === "bytes") return offsets;
  if (encoding === "utf-16le" || encoding === "utf-16be") return offsets.map((offset) => offset * 2);
  let [known, byte] = [from, at];
  return offsets.map((offset) => {
    byte = skipUnits(bytes, byte, offset - known, encoding);
    known = offset;
    return byte;
  });
}

/** ASCII in the encoding. */
export function encodeAscii(text: string, encoding: Encoding): Uint8Array {
  const wide = encoding === "utf-16le" ? 0 : encoding === "utf-16be" ? 1 : undefined;
  const bytes = new Uint8Array(wide === undefined ? text.length : text.length * 2);
  for (let i = 0; i < text.length; i++) bytes[wide === undefined ? i : i * 2 + wide] = text.charCodeAt(i);
  return bytes;
}
