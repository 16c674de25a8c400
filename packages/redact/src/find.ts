import { readAssignment } from "./assignment.ts";
import { buildAutomaton } from "./automaton.ts";
import type { Find } from "./detector.ts";
import { DETECTORS } from "./detectors/index.ts";
import { KEY_ANCHORS } from "./keys.ts";
import type { FindOptions, SecretSpan } from "./types.ts";

interface Entry {
  readonly detector: number;
  readonly find: Find;
}

/** Which detectors an anchor calls; `undefined` stands for the reader of assignments. */
const ANCHORS = new Map<string, (Entry | undefined)[]>();
for (const anchor of KEY_ANCHORS) add(anchor, undefined);
DETECTORS.forEach((detector, index) => {
  for (const { anchors, find } of detector.forms ?? []) {
    for (const anchor of anchors) add(anchor, { detector: index, find });
  }
});
const CALLS = [...ANCHORS.values()];
const RANK = new Map(DETECTORS.map((detector, index) => [detector.kind.id, index]));

function add(anchor: string, entry: Entry | undefined): void {
  const folded = anchor.toLowerCase().replace(/[-. ]/g, "_");
  const entries = ANCHORS.get(folded) ?? [];
  entries.push(entry);
  ANCHORS.set(folded, entries);
}

let scan: ReturnType<typeof buildAutomaton> | undefined;

/**
 * Finds the secrets in a text.
 *
 * @returns spans in UTF-16 offsets, sorted, not overlapping; each covers every character of its secret.
 */
export function findSecrets(text: string, options: FindOptions = {}): SecretSpan[] {
  scan ??= buildAutomaton([...ANCHORS.keys()]);
  const found: SecretSpan[] = [];
  const done = new Map<number, number>();
  scan(text, (anchor, start, end) => {
    for (const entry of CALLS[anchor]!) {
      if (entry === undefined) {
        const assigned = readAssignment(text, start, end);
        if (assigned !== undefined) {
          const vendor = DETECTORS.find((each) => each.context?.test(assigned.context));
          found.push({ kind: vendor?.kind.id ?? assigned.kind, start: assigned.start, end: assigned.end });
        }
        continue;
      }
      const range = entry.find(text, start, end);
      if (range !== undefined)
        found.push({ kind: DETECTORS[entry.detector]!.kind.id, start: range[0], end: range[1] });
    }
  });
  void done;
  for (const literal of options.literals ?? []) {
    if (literal === "") continue;
    for (let at = text.indexOf(literal); at >= 0; at = text.indexOf(literal, at + literal.length)) {
      found.push({ kind: "literal", start: at, end: at + literal.length });
    }
  }
  const allowed = options.allow ?? [];
  return merge(
    allowed.length === 0
      ? found
      : found.filter((span) => !allowed.includes(text.slice(span.start, span.end))),
  );
}

/** Overlapping spans become one that covers them all; the longest names it, then the more specific. */
function merge(found: SecretSpan[]): SecretSpan[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end || RANK.get(a.kind)! - RANK.get(b.kind)!);
  const merged: SecretSpan[] = [];
  for (const span of found) {
    const last = merged.at(-1);
    if (last === undefined || span.start >= last.end) merged.push(span);
    else {
      const longer = span.end - span.start > last.end - last.start ? span : last;
      merged[merged.length - 1] = { kind: longer.kind, start: last.start, end: Math.max(last.end, span.end) };
    }
  }
  return merged;
}
