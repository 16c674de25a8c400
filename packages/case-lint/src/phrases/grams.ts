/** Stands in a string for a place between a word's character and another one, or for an end of the text. */
export const EDGE = "\u0001";

/** Stands in a string for any digit. */
export const DIGIT = "\u0002";

/** A few characters that stand together, as a number; in words any gap is the same as any other, and so is the case. */
export interface Gram {
  readonly code: number;
  /** Roughly how often it begins at a place of a text. */
  readonly share: number;
}

/** A gram of a word has three to five characters of six bits; the number's upper two bits say how many. */
const FIVE = 0x3fff_ffff;
const FOUR = 0x00ff_ffff;
const THREE = 0x0003_ffff;
const FOUR_TAG = 1 << 30;
const THREE_TAG = 2 << 30;
/** What is no word's character is looked at alone and, beyond ASCII, in pairs. */
const OTHER_TAG = 3 << 30;
const NOT_ASCII = 128;

/** The digit of a word's character within a number; 0 for what stands between words. */
const DIGITS = new Uint8Array(NOT_ASCII);
[..."abcdefghijklmnopqrstuvwxyz0123456789"].forEach((character, index) => {
  DIGITS[character.charCodeAt(0)] = index + 1;
  DIGITS[character.toUpperCase().charCodeAt(0)] = index + 1;
});
const ZERO = 27;
const UNDERSCORE = "_".charCodeAt(0);
/** The gram of any digit. */
const ANY_DIGIT = OTHER_TAG | DIGIT.charCodeAt(0);
/** In a pattern's string only: part of no gram of a word. */
const SOME_DIGIT = 38;
/** The digit of a character of a pattern's string. */
function digitOf(code: number): number {
  if (code === DIGIT.charCodeAt(0)) return SOME_DIGIT;
  return code < NOT_ASCII ? DIGITS[code]! : 0;
}

export const SLOTS = 1 << 16;
/** Grams fall into slots; few share one. */
export const slotOf = (gram: number) => Math.imul(gram, 0x9e3779b1) >>> 16;
/** Grams that may end at one character. */
export const MOST_GRAMS = 5;

/**
 * Writes the grams of a text whose slots are marked into `found`, in a single pass, and returns how many;
 * `found` has room for `MOST_GRAMS` of every character and of the text's end.
 */
export function readGrams(text: string, marked: Uint8Array, found: Int32Array): number {
  let count = 0;
  let word = 0;
  let previous = 0;
  const { length } = text;
  for (let at = 0; at <= length; at++) {
    const code = at < length ? text.charCodeAt(at) : 0;
    const digit = code < NOT_ASCII ? DIGITS[code]! : 0;
    word = (word << 6) | digit;
    const five = word & FIVE;
    if (marked[slotOf(five)] !== 0) found[count++] = five;
    const four = (word & FOUR) | FOUR_TAG;
    if (marked[slotOf(four)] !== 0) found[count++] = four;
    const three = (word & THREE) | THREE_TAG;
    if (marked[slotOf(three)] !== 0) found[count++] = three;
    if (digit >= ZERO && marked[slotOf(ANY_DIGIT)] !== 0) found[count++] = ANY_DIGIT;
    if (digit === 0 && code > 32) {
      const alone = code | OTHER_TAG;
      if (marked[slotOf(alone)] !== 0) found[count++] = alone;
      const pair = (previous << 16) | code;
      if (code >= NOT_ASCII && previous >= NOT_ASCII && marked[slotOf(pair)] !== 0) found[count++] = pair;
    }
    previous = code;
  }
  return count;
}

/** The longest first: they are the rarest. */
const LENGTHS = [
  [5, 0],
  [4, FOUR_TAG],
  [3, THREE_TAG],
] as const;

/** Words and endings of which drafts are full, with the gaps beside them. */
const COMMON_SHARE = 0.003;
const COMMON = new Set(
  " the | a | an | in | on | to | is | are | was | we | i | at | of | and | it | its | with | our | as | for | do | does | from | aws | that | this | not | no | can | could | one | two | up | by | what | have | has | had | same | us | all | use | get | app | time | day | there | but | or | if | be | when | id | out | run | work|error|fail|ed |er |es |ing |tion |ould | re| 1 | 2 | 0 "
    .split("|")
    .flatMap((word) =>
      LENGTHS.flatMap(([length, tag]) =>
        [...word].slice(length - 1).map((_, start) => {
          const part = word.slice(start, start + length);
          return [...part].reduce((code, one) => (code << 6) | digitOf(one.charCodeAt(0)), 0) | tag;
        }),
      ),
    ),
);

/** Each gram once. */
const GRAMS = new Map<number, Gram>();

/** The rarest gram of a string; undefined where it has none, or only such as a change of the text could make. */
export function rarestGram(string: string): Gram | undefined {
  const text = withGaps(string);
  let best: Gram | undefined;
  const consider = (code: number, share: number) => {
    if (best && share >= best.share) return;
    best = GRAMS.get(code) ?? { code, share };
    GRAMS.set(code, best);
  };
  for (const [length, tag] of LENGTHS) {
    for (let start = 0; start + length <= text.length; start++) {
      let code = 0;
      let share = 1;
      let lasting = true;
      for (let at = start; at < start + length; at++) {
        const digit = digitOf(text.charCodeAt(at));
        // A change of the text may make gaps side by side.
        if (digit === SOME_DIGIT || (at > start && digit === 0 && (code & 63) === 0)) lasting = false;
        code = (code << 6) | digit;
        share *= shareOf(text.charCodeAt(at));
      }
      if (lasting) consider(code | tag, COMMON.has(code | tag) ? COMMON_SHARE : share);
    }
    if (best) break;
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === DIGIT.charCodeAt(0)) consider(ANY_DIGIT, DIGIT_SHARE);
    // An underscore may have come in the place of a point.
    if (digitOf(code) !== 0 || code <= 32 || code === UNDERSCORE) continue;
    consider(code | OTHER_TAG, shareOf(code));
    const next = text.charCodeAt(at + 1);
    if (code >= NOT_ASCII && next >= NOT_ASCII) consider((code << 16) | next, shareOf(code) * shareOf(next));
  }
  return best;
}

/** An edge at an end of a string is a gap beside a word; inside it says nothing that its neighbours do not. */
function withGaps(string: string): string {
  const text = string.replaceAll(EDGE, "");
  if (text === "") return "";
  const before = string.startsWith(EDGE) && digitOf(text.charCodeAt(0)) !== 0 ? " " : "";
  const after = string.endsWith(EDGE) && digitOf(text.charCodeAt(text.length - 1)) !== 0 ? " " : "";
  return before + text + after;
}

/** Shares of characters in drafts, roughly; ASCII by code. */
const SHARES = new Float64Array(NOT_ASCII).fill(0.003);
for (const [characters, share] of [
  [" \n\t", 0.2],
  ["e", 0.1],
  ["taoinsr", 0.06],
  ["hldcum", 0.03],
  ["fpgwybvkxjqz", 0.015],
  ["0123456789", 0.012],
] as const)
  for (let at = 0; at < characters.length; at++) SHARES[characters.charCodeAt(at)] = share;
const DIGIT_SHARE = 0.005;
const KANA_SHARE = 0.01;
const KANJI_SHARE = 0.003;

function shareOf(code: number): number {
  return code < NOT_ASCII ? SHARES[code]! : code >= 0x3041 && code <= 0x30ff ? KANA_SHARE : KANJI_SHARE;
}
