import { once } from "../structure/once.ts";
import type { Doc, Written } from "../structure/types.ts";
import { type Cue, readingOfAll } from "./cue.ts";

const NONE: readonly RegExpExecArray[] = [];

const known = once(({ lines }) => ({ reading: readingOfAll(lines.map(({ written }) => written.reading)) }));

/** Whether no line of a document has what a pattern needs. */
function standsNowhere(doc: Doc, cue: Cue): boolean {
  const { reading } = known(doc);
  return reading !== undefined && cue.known(reading) === false;
}

/**
 * Every match of a pattern that never matches across a line's end; `index` counts from the document's beginning. `worth`
 * tells by less than the whole pattern where a look is no use.
 */
export function findInLines(doc: Doc, cue: Cue, worth?: (written: Written) => boolean): RegExpExecArray[] {
  const all: RegExpExecArray[] = [];
  if (standsNowhere(doc, cue)) return all;
  for (const { written, start } of doc.lines) {
    if (worth && !worth(written)) continue;
    for (const match of matchesIn(written, cue)) {
      // `slice` takes several times the memory of such an array.
      const here = Array.from(match) as RegExpExecArray;
      here.index = start + written.indent + match.index;
      all.push(here);
    }
  }
  return all;
}

/** What is found in each line, where its places are counted from the line's first character, for the whole document. */
export function inLines<T extends { readonly start: number; readonly end: number }>(
  { lines }: Doc,
  find: (written: Written) => readonly T[],
): T[] {
  const all: T[] = [];
  for (const { written, start } of lines) {
    const from = start + written.indent;
    for (const one of find(written)) all.push({ ...one, start: from + one.start, end: from + one.end });
  }
  return all;
}

/** Whether a pattern that never matches across a line's end matches anywhere. */
export function standsInLines(doc: Doc, cue: Cue): boolean {
  return !standsNowhere(doc, cue) && doc.lines.some(({ written }) => matchesIn(written, cue).length > 0);
}

/** Every match of a pattern in a line, kept as long as the line is; `index` counts from its first character. */
export function matchesIn(written: Written, cue: Cue): readonly RegExpExecArray[] {
  const { full, reading, matches } = written;
  if (full === "" || (reading && cue.known(reading) === false)) return NONE;
  for (const known of matches) if (known.cue === cue) return known.found;
  const found = cue.matches(full, reading);
  if (reading) cue.note(reading, found.length > 0);
  if (found.length > 0 || !reading) matches.push({ cue, found });
  return found;
}
