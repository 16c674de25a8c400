import { kept } from "../phrases/kept.ts";
import type { Said } from "../structure/types.ts";

/** Tokens in a row that make one feature. */
const LONGEST_ROW = 2;
/** Bits of a feature's number: two rows that share a number are rare, and are learned as one. */
export const FEATURE_BITS = 17;
/** Letters by which the forms of a word are the same: "connect", "connects", "connecting". */
const STEM = 5;
/** UTF-16 units of a sentence that are read. */
const READ = 600;

const BEGINS = 1;
const ENDS = 2;
const NUMBER = 3;
const STEMS = 4;
const SIGN = 5;
const WORD = 6;
const ABOUT = 7;

const isLetter = (code: number) => (code >= 97 && code <= 122) || code === 39;
const isDigit = (code: number) => code >= 48 && code <= 57;

/** What stands before, and one thing more, as one number. */
function mixed(before: number, next: number): number {
  const both = Math.imul(before ^ next, 0x9e3779b1);
  return both ^ (both >>> 15);
}
const mixedText = (text: string, seed: number) => {
  let all = seed;
  for (let at = 0; at < text.length; at++) all = mixed(all, text.charCodeAt(at));
  return all;
};
const numbered = (hash: number) => hash >>> (32 - FEATURE_BITS);

/** A token for each word of Latin letters, each number whatever it says, and each other sign; and stems of long words. */
function tokensOf(lower: string): { readonly tokens: number[]; readonly stems: number[] } {
  const tokens = [BEGINS];
  const stems: number[] = [];
  for (let at = 0; at < lower.length; ) {
    const code = lower.charCodeAt(at);
    const start = at++;
    if (isLetter(code)) {
      while (at < lower.length && isLetter(lower.charCodeAt(at))) at++;
      tokens.push(mixedText(lower.slice(start, at), WORD));
      if (at - start > STEM) stems.push(mixedText(lower.slice(start, start + STEM), STEMS));
    } else if (isDigit(code)) {
      while (at < lower.length && isDigit(lower.charCodeAt(at))) at++;
      tokens.push(NUMBER);
    } else if (code > 32) tokens.push(mixed(SIGN, code));
  }
  tokens.push(ENDS);
  return { tokens, stems };
}

/**
 * The numbers of what a sentence has, each once and below 2 to the power of `FEATURE_BITS`: tokens, pairs of them,
 * which are words or Japanese characters, stems, its kind of line and the role of its heading.
 */
export const featuresOf = kept(({ lower, kind, role, japanese }: Said): ReadonlySet<number> => {
  const features = new Set<number>();
  const { tokens, stems } = tokensOf(lower.slice(0, READ));
  for (let first = 0; first < tokens.length; first++) {
    let row = BEGINS;
    for (let at = first; at < Math.min(tokens.length, first + LONGEST_ROW); at++) {
      row = mixed(row, tokens[at]!);
      features.add(numbered(row));
    }
  }
  for (const stem of stems) features.add(numbered(stem));
  for (const about of [kind, `under ${role}`, `japanese ${japanese}`])
    features.add(numbered(mixedText(about, ABOUT)));
  return features;
});
