/** The longest block, in bytes. */
export const MOST = 8_192;
/** Bytes whose units are counted together: those of ASCII, nearly all of a log, in four steps. */
const GROUP_BITS = 4;
const GROUP = 1 << GROUP_BITS;
/** The units before each group of a block. */
const unitsBefore = new Int32Array(MOST / GROUP + 2);
const NOT_ASCII = 0x80808080 | 0;

/**
 * Tells where in a text, in UTF-16 units, the bytes of a block of UTF-8 stand; `offset` is where that at `start` does.
 * What it returns is good until the next call.
 */
export function offsetsIn(
  bytes: Uint8Array,
  words: Int32Array,
  start: number,
  end: number,
  offset: number,
): (index: number) => number {
  const first = start & -GROUP;
  let units = offset - unitsIn(bytes, first, start);
  for (let at = first, group = 0; at <= end; at += GROUP, group++) {
    unitsBefore[group] = units;
    const word = at >> 2;
    const all = words[word]! | words[word + 1]! | words[word + 2]! | words[word + 3]!;
    units += (all & NOT_ASCII) === 0 ? GROUP : unitsIn(bytes, at, at + GROUP);
  }
  return (index) =>
    index < start
      ? offset - unitsIn(bytes, index, start)
      : unitsBefore[(index - first) >> GROUP_BITS]! + unitsIn(bytes, index & -GROUP, index);
}

/** How many UTF-16 units the characters are that begin in `[from, to)`; the longest ones are a pair of surrogates. */
export function unitsIn(bytes: Uint8Array, from: number, to: number): number {
  let units = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at]!;
    units += byte >= 0xf0 ? 2 : (byte & 0xc0) === 0x80 ? 0 : 1;
  }
  return units;
}
