/** A stretch of a text as its UTF-16 units, in `UNITS`: the one at `index` stands in the text at `base + index`. */
export interface Block {
  /** The units that are new in this block; before them stands what comes before them in the text. */
  readonly start: number;
  readonly end: number;
  readonly base: number;
}

/** Units read at a time: they, and the tables that tell what they are, stay in the processor's cache. */
export const BLOCK = 8_192;
/** So many units stand before each block where the text has them. */
export const MOST_BEFORE = 64;

/** The units of the block at hand; engines read fastest what always stands at the same place. */
export const UNITS = new Uint16Array(MOST_BEFORE + BLOCK);
/** The same units, two at a time, the first one in the lower half. */
export const WORDS = new Int32Array(UNITS.buffer);

/** Node copies a string many times faster than a loop reads it; browsers have only the loop. */
declare const Buffer: { from(buffer: ArrayBufferLike): NodeBuffer } | undefined;
interface NodeBuffer {
  write(text: string, offset: number, length: number, encoding: "utf16le"): number;
}
const BUFFER = typeof Buffer === "undefined" ? undefined : Buffer.from(UNITS.buffer);

/** Reads `[from, to)` of a text block by block. A block is good until the next one. */
export function readBlocks(text: string, from: number, to: number, onBlock: (block: Block) => void): void {
  for (let at = from; at < to; at += BLOCK) {
    const base = Math.max(0, at - MOST_BEFORE);
    const part = text.slice(base, Math.min(to, at + BLOCK));
    if (BUFFER) BUFFER.write(part, 0, UNITS.byteLength, "utf16le");
    else for (let i = 0; i < part.length; i++) UNITS[i] = part.charCodeAt(i);
    onBlock({ start: at - base, end: part.length, base });
  }
}
