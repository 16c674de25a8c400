/** UTF-16 units of a part of a pattern, at least; where an alternative ends behind them, the part ends. */
const PART = 200;

/** What looks like a group and is none: an escaped sign, and a class. */
const SIGNS = /\\[^1-9k]|\[(?:\\.|[^[\]\\])*\]/g;
/** A group whose match is told of, or that is referred to: a pattern with one is a part by itself. */
const TOLD = /\((?!\?)|\(\?<[a-z]|\\[1-9k]/i;

/** Some of a pattern's alternatives. */
export interface Part {
  /** Its bit, in a word of those of an index. */
  readonly word: number;
  readonly bit: number;
  /** Made of its source when it is first needed. */
  readonly pattern: () => RegExp;
}

export function part(source: string, word: number, bit: number): Part {
  let pattern: RegExp | undefined;
  return { word, bit, pattern: () => (pattern ??= new RegExp(source, "g")) };
}

/**
 * The sources of a pattern's parts. A text is matched by the pattern where one of the parts matches it. An engine makes
 * ready the few that could match in a text far faster than all of them.
 */
export function partsOf(source: string): readonly string[] {
  if (TOLD.test(source.replace(SIGNS, ""))) return [source];
  const parts: string[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at < source.length; at++) {
    const sign = source[at];
    if (sign === "\\") at++;
    else if (sign === "[") at = endOfClass(source, at);
    else if (sign === "(") depth++;
    else if (sign === ")") depth--;
    else if (sign === "|" && depth === 0 && at - start >= PART) {
      parts.push(source.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, source.slice(start)];
}

function endOfClass(source: string, start: number): number {
  let at = start + 1;
  while (source[at] !== "]") at += source[at] === "\\" ? 2 : 1;
  return at;
}

const NOTHING: readonly RegExpExecArray[] = [];

/** The match of a part from a place on. */
function matchOf({ pattern }: Part, text: string, from: number): readonly RegExpExecArray[] {
  const sought = pattern();
  sought.lastIndex = from;
  const match = sought.exec(text);
  return match ? [match] : NOTHING;
}

export function standsIn(text: string, parts: readonly Part[]): boolean {
  return parts.some((one) => matchOf(one, text, 0).length > 0);
}

/** The whole pattern's match: where it begins first and, of those that begin there, by the first alternative. */
export function firstIn(text: string, parts: readonly Part[]): RegExpExecArray | null {
  let first: RegExpExecArray | null = null;
  for (const one of parts)
    for (const match of matchOf(one, text, 0)) if (!first || match.index < first.index) first = match;
  return first;
}

/** All matches of the whole pattern, as `matchAll` has them. */
export function allIn(text: string, parts: readonly Part[]): readonly RegExpExecArray[] {
  const all: RegExpExecArray[] = [];
  let next = parts.flatMap((one) => matchOf(one, text, 0).map((match) => ({ one, match })));
  while (next.length > 0) {
    const { match: first } = next.reduce((best, other) =>
      other.match.index < best.match.index ? other : best,
    );
    all.push(first);
    const end = first.index + Math.max(1, first[0].length);
    next = next.flatMap(({ one, match }) =>
      match.index >= end ? [{ one, match }] : matchOf(one, text, end).map((later) => ({ one, match: later })),
    );
  }
  return all;
}
