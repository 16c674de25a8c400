import { MOST, offsetsIn, unitsIn } from "./offsets.ts";

/** A stretch of a text in UTF-8. */
export interface Block {
  readonly bytes: Uint8Array;
  /** The same bytes, four at a time. */
  readonly words: Int32Array;
  /** The bytes that are new in this block; before them stands what comes before them in the text. */
  readonly start: number;
  readonly end: number;
  /** Where in the text, in UTF-16 units, the character that begins at the byte `index` stands. */
  offsetOf(index: number): number;
}

/** `[start, end)` of bytes in UTF-8 that are a stretch of a text; what comes before it in the text comes before it here. */
export interface Utf8 {
  /** At the beginning of its buffer. */
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

/** Bytes read at a time: they, and the tables that tell what they are, stay in the processor's cache. */
export const BLOCK = MOST;
/** So many characters stand before each block where the text has them. */
export const MOST_BEFORE = 64;
/** The longest character of one UTF-16 unit, in bytes. */
const LONGEST = 3;

const buffer = new Uint8Array(((MOST_BEFORE + BLOCK) * LONGEST + 3) & -4);
const bufferWords = new Int32Array(buffer.buffer);

/** Reads `[from, to)` of a text block by block. Where the caller has the stretch in UTF-8, it need not be encoded again. */
export function readBlocks(
  text: string,
  from: number,
  to: number,
  onBlock: (block: Block) => void,
  utf8?: Utf8,
): void {
  if (utf8 !== undefined) {
    const { bytes, start, end } = utf8;
    const words = new Int32Array(bytes.buffer, 0, bytes.length >> 2);
    split(bytes, words, start, end, from, end - start === to - from, onBlock);
    return;
  }
  for (let at = from; at < to; at += BLOCK) {
    const before = text.slice(Math.max(0, at - MOST_BEFORE), at);
    const part = text.slice(at, Math.min(to, at + BLOCK));
    const start = ENCODER.encodeInto(before, buffer).written;
    const { written } = ENCODER.encodeInto(part, buffer.subarray(start));
    split(buffer, bufferWords, start, start + written, at, written === part.length, onBlock);
  }
}

/** The bytes `[from, to)`, which begin at the offset `base` of the text, in blocks. */
function split(
  bytes: Uint8Array,
  words: Int32Array,
  from: number,
  to: number,
  base: number,
  ascii: boolean,
  onBlock: (block: Block) => void,
): void {
  let offset = base;
  for (let start = from; start < to; start += BLOCK) {
    const end = Math.min(to, start + BLOCK);
    const offsetOf = ascii
      ? (index: number) => (index < from ? base - unitsIn(bytes, index, from) : base + index - from)
      : offsetsIn(bytes, words, start, end, offset);
    onBlock({ bytes, words, start, end, offsetOf });
    offset = offsetOf(end);
  }
}

/** A text in UTF-8. */
export function encode(text: string): Uint8Array {
  return ENCODER.encode(text);
}

/** Stands in every browser and in Node, but in no library that the packages above this one are checked with. */
declare class TextEncoder {
  encodeInto(text: string, bytes: Uint8Array): { readonly read: number; readonly written: number };
  encode(text: string): Uint8Array;
}

const ENCODER = new TextEncoder();
