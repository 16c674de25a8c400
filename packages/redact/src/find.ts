import { type Assigned, readAssignments, readEndingAssignments } from "./assignment.ts";
import { type Block, buildAutomaton, type OnAnchor, type Scan } from "./automaton.ts";
import type { Find, Range, Scratch } from "./detector.ts";
import { DETECTORS } from "./detectors/index.ts";
import { KEY_ANCHORS, KEY_ENDINGS } from "./keys.ts";
import { compilePattern } from "./patterns.ts";
import { findRepeated } from "./repeated.ts";
import type { FindOptions, SecretSpan } from "./types.ts";
import { PLACEHOLDER } from "./veto.ts";

type Read = (text: string, start: number, end: number, scratch: Scratch) => readonly Assigned[];
interface Form {
  readonly detector: number;
  readonly find: Find;
}

/** What an anchor calls: the reader of assignments, or a detector's own. */
const ANCHORS = new Map<string, (Read | Form)[]>();
for (const anchor of KEY_ANCHORS) add(anchor, readAssignments);
for (const anchor of KEY_ENDINGS) add(anchor, readEndingAssignments);
DETECTORS.forEach((detector, index) => {
  for (const { anchors, find } of detector.forms ?? []) {
    for (const anchor of anchors) add(anchor, { detector: index, find });
  }
});
const CALLS = [...ANCHORS.values()];
const IN_BLOCKS = DETECTORS.flatMap(({ kind, inBlock }) =>
  inBlock === undefined ? [] : [{ kind, inBlock }],
);
const RANK = new Map(DETECTORS.map((detector, index) => [detector.kind.id, index]));

function add(anchor: string, entry: Read | Form): void {
  const folded = anchor.toLowerCase().replace(/[-. ]/g, "_");
  const entries = ANCHORS.get(folded) ?? [];
  entries.push(entry);
  ANCHORS.set(folded, entries);
}

let scan: Scan | undefined;

/**
 * Finds the secrets in a text.
 *
 * @param parts where to look for anchors; what they announce is read wherever it stands.
 * @param known secrets of other texts of the case, with their kinds: found again where they stand bare.
 * @returns spans in UTF-16 offsets, sorted, not overlapping; each covers every character of its secret.
 */
export function findSecrets(
  text: string,
  options: FindOptions = {},
  known: ReadonlyMap<string, string> = NONE_KNOWN,
  parts: readonly Range[] = [[0, text.length]],
): SecretSpan[] {
  scan ??= buildAutomaton([...ANCHORS.keys()]);
  const found: SecretSpan[] = [];
  const scratch: Scratch = {};
  const onBlock = (block: Block) => {
    for (const { kind, inBlock } of IN_BLOCKS) {
      for (const [start, end] of inBlock(text, block, scratch)) found.push({ kind: kind.id, start, end });
    }
  };
  const onAnchor: OnAnchor = (anchor, start, end) => {
    for (const entry of CALLS[anchor]!) {
      if (typeof entry === "function") {
        for (const assigned of entry(text, start, end, scratch)) found.push(assigned);
        continue;
      }
      const detector = DETECTORS[entry.detector]!;
      if (detector.option !== undefined && options[detector.option] !== true) continue;
      for (const [from, to] of entry.find(text, start, end, scratch)) {
        found.push({ kind: detector.kind.id, start: from, end: to });
      }
    }
  };
  for (const [from, to] of parts) {
    scan(text, from, to, onBlock, onAnchor);
  }
  for (const { kind, scan: read, option } of DETECTORS) {
    if (read === undefined || (option !== undefined && options[option] !== true)) continue;
    for (const [start, end] of read(text)) found.push({ kind: kind.id, start, end });
  }
  for (const literal of options.literals ?? []) findLiteral(text, literal, "literal", found);
  for (const own of options.patterns ?? []) {
    for (const { index, 0: match } of text.matchAll(compilePattern(own))) {
      found.push({ kind: own.name, start: index, end: index + match.length });
    }
  }
  findRepeated(text, parts, found, known);
  const allowed = options.allow ?? [];
  return merge(
    text,
    allowed.length === 0
      ? found
      : found.filter((span) => !allowed.includes(text.slice(span.start, span.end))),
  );
}

/** Overlapping spans become one that covers them all; the longest names it, then the more specific. */
function merge(text: string, found: SecretSpan[]): SecretSpan[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b));
  const merged: SecretSpan[] = [];
  for (const span of found.flatMap((each) => aroundPlaceholders(text, each))) {
    const last = merged.at(-1);
    if (last === undefined || span.start >= last.end) merged.push(span);
    else {
      const longer = span.end - span.start > last.end - last.start ? span : last;
      merged[merged.length - 1] = { kind: longer.kind, start: last.start, end: Math.max(last.end, span.end) };
    }
  }
  return merged;
}

const NONE_KNOWN: ReadonlyMap<string, string> = new Map();
function findLiteral(text: string, literal: string, kind: string, found: SecretSpan[]): void {
  if (literal === "") return;
  for (let at = text.indexOf(literal); at >= 0; at = text.indexOf(literal, at + literal.length)) {
    found.push({ kind, start: at, end: at + literal.length });
  }
}

/** What is already masked is no part of a secret: the pieces before, between and after its placeholders are. */
function aroundPlaceholders(text: string, span: SecretSpan): readonly SecretSpan[] {
  const secret = text.slice(span.start, span.end);
  if (!PLACEHOLDER.test(secret)) return [span];
  const pieces: SecretSpan[] = [];
  let from = span.start;
  for (const match of secret.matchAll(PLACEHOLDERS)) {
    const at = span.start + match.index;
    if (/\S/.test(text.slice(from, at))) pieces.push({ kind: span.kind, start: from, end: at });
    from = at + match[0].length;
  }
  if (/\S/.test(text.slice(from, span.end))) pieces.push({ kind: span.kind, start: from, end: span.end });
  return pieces;
}
const PLACEHOLDERS = new RegExp(PLACEHOLDER, "g");

/** The user's own kinds come after all others. */
function rank(span: SecretSpan): number {
  return RANK.get(span.kind) ?? RANK.size;
}
