import type { Doc } from "../structure/types.ts";
import type { Cue } from "./cue.ts";

/** Every match of a pattern that never matches across a line's end; `index` counts from the document's beginning. */
export function* findInLines({ lines, lower }: Doc, { possible, all }: Cue): Generator<RegExpExecArray> {
  for (const line of lines) {
    if (line.lower === "" || !possible(line.lower)) continue;
    const start = lower.indexOf(line.lower, line.start);
    // Of a very long line `lower` is the beginning only.
    const text = line.end - start > line.lower.length ? lower.slice(start, line.end) : line.lower;
    all.lastIndex = 0;
    for (let match = all.exec(text); match; match = all.exec(text)) {
      match.index += start;
      yield match;
    }
  }
}
