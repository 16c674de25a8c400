import type { Doc, Line, Sentence } from "./types.ts";

/** The line in which an offset lies, its end included; undefined within a line end. */
export function lineAt({ lines }: Doc, offset: number): Line | undefined {
  const line = lastFrom(lines, offset);
  return line && offset <= line.end ? line : undefined;
}

/** The sentence in which an offset lies; undefined where there is none. */
export function sentenceAt({ sentences }: Doc, offset: number): Sentence | undefined {
  const sentence = lastFrom(sentences, offset);
  return sentence && offset < sentence.end ? sentence : undefined;
}

/** The last of what begins at an offset or before it. */
function lastFrom<T extends { readonly start: number }>(
  ordered: readonly T[],
  offset: number,
): T | undefined {
  return ordered[countUpTo(ordered, offset) - 1];
}

/** How many begin at an offset or before it, by halving: a long log asks for each of its lines. */
export function countUpTo(ordered: readonly { readonly start: number }[], offset: number): number {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ordered[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
