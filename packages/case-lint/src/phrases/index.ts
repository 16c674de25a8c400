import { MOST_GRAMS, readGrams, SLOTS, slotOf } from "./grams.ts";
import type { Needs } from "./needs.ts";

/** Bits of a word that every engine keeps as a small integer within an array. */
export const WORD = 30;

/** `alone` and the sets `together` of all patterns. */
const PLANES = 4;

/** Tells in one pass over a text which of many patterns could match in it. */
export interface Index {
  /** Words of `WORD` bits, one bit for each pattern; there is such a row for each plane. */
  readonly width: number;
  /** What holds of every text: patterns of which nothing is known, and sets that a pattern does not have. */
  readonly always: Int32Array;
  /** By slot: whether a gram falls into it. */
  readonly marked: Uint8Array;
  /** By slot, or the next free one behind it: a gram's number, from 1 on. */
  readonly numbers: Uint16Array;
  /** By number: the gram, and where its effects begin. */
  readonly grams: Int32Array;
  readonly firsts: Int32Array;
  /** Words of the planes, each before the bits that the gram sets there. */
  readonly effects: Int32Array;
}

/** @param all what each pattern needs; undefined where that is not known. */
export function buildIndex(all: readonly (Needs | undefined)[]): Index {
  const width = Math.ceil(all.length / WORD);
  const always = new Int32Array(PLANES * width);
  const effects = new Map<number, Map<number, number>>();
  all.forEach((needs, at) => {
    const bit = 1 << (at % WORD);
    const sets = needs ? [needs.alone, ...needs.together] : [];
    for (let plane = 0; plane < PLANES; plane++) {
      const word = plane * width + Math.floor(at / WORD);
      if (!needs || (plane > 1 && !sets[plane])) always[word]! |= bit;
      for (const gram of sets[plane] ?? []) {
        const words = effects.get(gram) ?? new Map<number, number>();
        words.set(word, (words.get(word) ?? 0) | bit);
        effects.set(gram, words);
      }
    }
  });
  const marked = new Uint8Array(SLOTS);
  const numbers = new Uint16Array(SLOTS);
  const grams = Int32Array.from([0, ...effects.keys()]);
  for (let number = 1; number < grams.length; number++) {
    let slot = slotOf(grams[number]!);
    marked[slot] = 1;
    while (numbers[slot] !== 0) slot = (slot + 1) % SLOTS;
    numbers[slot] = number;
  }
  const rows = [[], ...[...effects.values()].map((words) => [...words].flat())];
  const firsts = new Int32Array(rows.length + 1);
  rows.forEach((row, number) => {
    firsts[number + 1] = firsts[number]! + row.length;
  });
  return { width, always, marked, numbers, grams, firsts, effects: Int32Array.from(rows.flat()) };
}

/** What a reading writes into; each begins anew. */
let planes = new Int32Array(0);
let found = new Int32Array(0);

/** Writes a bit for each pattern that could match in the text into the first words of `bits`. */
export function readText(
  { width, always, marked, numbers, grams, firsts, effects }: Index,
  text: string,
  bits: number[],
): void {
  const room = (text.length + 1) * MOST_GRAMS;
  if (found.length < room) found = new Int32Array(2 * room);
  if (planes.length !== always.length) planes = new Int32Array(always.length);
  planes.set(always);
  const count = readGrams(text, marked, found);
  for (let at = 0; at < count; at++) {
    const gram = found[at]!;
    let slot = slotOf(gram);
    let number = numbers[slot]!;
    while (number !== 0 && grams[number] !== gram) {
      slot = (slot + 1) % SLOTS;
      number = numbers[slot]!;
    }
    const end = firsts[number + 1]!;
    for (let i = firsts[number]!; i < end; i += 2) planes[effects[i]!]! |= effects[i + 1]!;
  }
  for (let i = 0; i < width; i++)
    bits[i] = planes[i]! | (planes[width + i]! & planes[2 * width + i]! & planes[3 * width + i]!);
}
