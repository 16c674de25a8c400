import { type Assigned, readAssignments, readEndingAssignments } from "./assignment.ts";
import { buildAutomaton, type OnAnchor, type Scan } from "./automaton.ts";
import { type Block, readBlocks } from "./blocks.ts";
import { readBrokenKeys } from "./broken-key.ts";
import type { Find, Range, Scratch } from "./detector.ts";
import { DETECTORS } from "./detectors/index.ts";
import { KEY_ANCHORS, KEY_ENDINGS } from "./keys.ts";
import { compilePattern, type UserPattern } from "./patterns.ts";
import { createKnownSecrets, findRepeated, type KnownSecrets } from "./repeated.ts";
import type { FindOptions, SecretSpan } from "./types.ts";
import { PLACEHOLDER } from "./veto.ts";

type Read = (text: string, start: number, end: number, scratch: Scratch) => readonly Assigned[];
interface Form {
  readonly detector: number;
  readonly find: Find;
  /** The anchor as it must be written, where that counts. */
  readonly exactly?: string;
}

/** What an anchor calls: the reader of assignments, or a detector's own. */
const ANCHORS = new Map<string, (Read | Form)[]>();
for (const anchor of KEY_ANCHORS) add(anchor, readAssignments);
for (const anchor of KEY_ENDINGS) add(anchor, readEndingAssignments);
DETECTORS.forEach((detector, index) => {
  for (const { anchors, find, exact } of detector.forms ?? []) {
    for (const anchor of anchors)
      add(anchor, { detector: index, find, ...(exact === true && { exactly: anchor }) });
  }
});
const CALLS = [...ANCHORS.values()];
const IN_BLOCKS = DETECTORS.flatMap(({ kind, inBlock }) =>
  inBlock === undefined ? [] : [{ kind, inBlock }],
);
const RANK = new Map(DETECTORS.map((detector, index) => [detector.kind, index]));

function add(anchor: string, entry: Read | Form): void {
  const folded = anchor.toLowerCase().replace(/[-. ]/g, "_");
  const entries = ANCHORS.get(folded) ?? [];
  entries.push(entry);
  ANCHORS.set(folded, entries);
}

let scan: Scan | undefined;

/** Who copies from a terminal copies less; the lines of a log are whole. */
const MAX_PASTE = 32_768;

/** What is found by reading a text through is shorter than this. */
const SCAN_REACH = 512;

/** The longest mark that something long begins with. */
export const MARK = 64;
const LONG = DETECTORS.flatMap(({ long }) => Object.entries(long ?? {}));

/** Whether a text holds the mark of what is read over more than the usual 16,384 characters. */
export function beginsLong(text: string): boolean {
  return LONG.some(([letters, mark]) => {
    for (let at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + 1))
      if (mark.test(text.slice(Math.max(0, at - 2 * MARK), at + 2 * MARK))) return true;
    return false;
  });
}

/** What is known of a text before it is read. */
interface Beforehand {
  /** Secrets of other texts of the case: found again where they stand bare. */
  readonly known?: KnownSecrets;
  /** Where to look for anchors; what they announce is read wherever it stands. */
  readonly parts?: readonly Range[];
}

/**
 * Finds the secrets in a text.
 *
 * @returns spans in UTF-16 offsets, sorted, not overlapping; each covers every character of its secret.
 */
export function findSecrets(
  text: string,
  options: FindOptions = {},
  { known, parts = [[0, text.length]] }: Beforehand = {},
): SecretSpan[] {
  scan ??= buildAutomaton([...ANCHORS.keys()]);
  const found: SecretSpan[] = [];
  const again: SecretSpan[] = [];
  const scratch: Scratch = {};
  const onBlock = (block: Block) => {
    if (known !== undefined) findRepeated(text, block, known, again);
    for (const { kind, inBlock } of IN_BLOCKS) {
      for (const [start, end] of inBlock(text, block, scratch)) found.push({ kind, start, end });
    }
  };
  const onAnchor: OnAnchor = (anchor, start, end) => {
    for (const entry of CALLS[anchor]!) {
      if (typeof entry === "function") {
        for (const assigned of entry(text, start, end, scratch)) found.push(assigned);
        continue;
      }
      const { exactly } = entry;
      if (exactly !== undefined && !isWritten(text, exactly, start)) continue;
      const detector = DETECTORS[entry.detector]!;
      if (detector.option !== undefined && options[detector.option] !== true) continue;
      for (const [from, to] of entry.find(text, start, end, scratch)) {
        found.push({ kind: detector.kind, start: from, end: to });
      }
    }
  };
  for (const [from, to] of parts) {
    scan(text, from, to, onBlock, onAnchor);
    for (const { kind, scan: read, option } of DETECTORS) {
      if (read === undefined || (option !== undefined && options[option] !== true)) continue;
      const start = Math.max(0, from - SCAN_REACH);
      for (const [first, end] of read(text.slice(start, to + SCAN_REACH)))
        found.push({ kind, start: start + first, end: start + end });
    }
    if (text.length <= MAX_PASTE) found.push(...readBrokenKeys(text, from, to));
    for (const literal of options.literals ?? []) findLiteral(text, from, to, literal, found);
    for (const own of options.patterns ?? []) findPattern(text, from, to, own, found);
  }
  const allowed = options.allow ?? [];
  const live = unite(
    allowed.length === 0
      ? found
      : found.filter(({ start, end }) => !allowed.includes(text.slice(start, end))),
  );
  const own = createKnownSecrets();
  for (const { start, end, kind } of live) {
    const secret = text.slice(start, end);
    if (known?.has(secret) !== true) own.add(secret, kind);
  }
  if (own.size > 0) readBlocks(text, 0, text.length, (block) => findRepeated(text, block, own, again));
  return unite([...live, ...again].flatMap((span) => aroundPlaceholders(text, span)));
}

/** Whether an anchor stands at `start` letter by letter; the last one is another in most places where it does not. */
function isWritten(text: string, anchor: string, start: number): boolean {
  const last = anchor.length - 1;
  return text.charCodeAt(start + last) === anchor.charCodeAt(last) && text.startsWith(anchor, start);
}

/** Overlapping spans become one that covers them all, in order; the longest names it, then the more specific. */
export function unite(spans: readonly SecretSpan[]): SecretSpan[] {
  const united: SecretSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b))) {
    const last = united.at(-1);
    if (last === undefined || span.start >= last.end) united.push(span);
    else if (span.end > last.end || span.end - span.start > last.end - last.start) {
      const longer = span.end - span.start > last.end - last.start ? span : last;
      united[united.length - 1] = { kind: longer.kind, start: last.start, end: Math.max(last.end, span.end) };
    }
  }
  return united;
}

/** Every literal that ends in `(from, to]`. */
function findLiteral(text: string, from: number, to: number, literal: string, found: SecretSpan[]): void {
  if (literal === "") return;
  const part = text.slice(Math.max(0, from - literal.length + 1), to);
  const base = Math.max(0, from - literal.length + 1);
  for (let at = part.indexOf(literal); at >= 0; at = part.indexOf(literal, at + literal.length)) {
    found.push({ kind: "literal", start: base + at, end: base + at + literal.length });
  }
}

/** Every match that begins in `[from, to)`, wherever it ends. */
function findPattern(text: string, from: number, to: number, own: UserPattern, found: SecretSpan[]): void {
  const pattern = compilePattern(own);
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match !== null && match.index < to; match = pattern.exec(text)) {
    found.push({ kind: own.name, start: match.index, end: match.index + match[0].length });
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
