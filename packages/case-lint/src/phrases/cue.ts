import { buildIndex, type Index, readText } from "./index.ts";
import { type Needs, needsOf } from "./needs.ts";

/**
 * A pattern that is tried on many sentences or lines and matches in few. It runs only where the text holds the few
 * characters which none of its matches can do without; what a text holds is found in one pass for all cues.
 */
export interface Cue {
  /** Whether the pattern is worth a try. */
  readonly possible: (text: string) => boolean;
  readonly test: (text: string) => boolean;
  readonly exec: (text: string) => RegExpExecArray | null;
  /** The pattern itself, for all its matches. */
  readonly all: RegExp;
}

/** UTF-16 units from which on a text holds a bit of everything. */
const LONG = 1000;
/** Patterns that are taken apart after each draft: about ten milliseconds' work. */
const AT_ONCE = 16;

/** Of all cues, in the order in which they were made. */
export const PATTERNS: RegExp[] = [];
const NEEDS: (Needs | undefined)[] = [];
let index: Index | undefined;

/** What is known of a text: a bit for each cue that it could hold, those of them not tried in vain, those found. */
interface Reading {
  readonly held: Int32Array;
  readonly left: Int32Array;
  readonly found: Int32Array;
}

/** The texts of one draft, those of the draft before, and the last of them again: most cues come one after the other. */
let known = new Map<string, Reading>();
let before = new Map<string, Reading>();
let last = "";
let lastReading: Reading | undefined;

// A bundle that uses no rule leaves its cues out.
/* @__NO_SIDE_EFFECTS__ */
/** Makes a cue of a pattern without flags. One that is made late waits, with all others, for an index that has it. */
export function cue(pattern: RegExp): Cue {
  const number = PATTERNS.push(pattern) - 1;
  index = undefined;
  const word = number >> 5;
  const bit = 1 << (number & 31);
  let everywhere: RegExp | undefined;
  const possible = (text: string) =>
    !index || text.length > LONG || (readingOf(index, text).left[word]! & bit) !== 0;
  return {
    possible,
    get all() {
      everywhere ??= new RegExp(pattern, "g");
      return everywhere;
    },
    test: (text) => {
      if (!possible(text)) return false;
      // Several rules ask about one sentence: what was looked for in it is not looked for again.
      const reading = last === text ? lastReading : undefined;
      if (reading && (reading.found[word]! & bit) !== 0) return true;
      const found = pattern.test(text);
      if (reading && found) reading.found[word]! |= bit;
      else if (reading) reading.left[word]! &= ~bit;
      return found;
    },
    exec: (text) => (possible(text) ? pattern.exec(text) : null),
  };
}

function readingOf(index: Index, text: string): Reading {
  if (lastReading && text === last) return lastReading;
  let reading = known.get(text);
  if (!reading) {
    reading = before.get(text) ?? untried(readText(index, text));
    known.set(text, reading);
  }
  last = text;
  lastReading = reading;
  return reading;
}

const untried = (held: Int32Array): Reading => ({
  held,
  left: held.slice(),
  found: new Int32Array(held.length),
});

/** Tells that a text holds no run of letters, and no sign, that the one which it was made of does not; it is no longer. */
export function madeOf(text: string, origin: string): string {
  if (index && text !== origin && origin.length <= LONG && !known.has(text) && !before.has(text))
    known.set(text, untried(readingOf(index, origin).held));
  return text;
}

/**
 * Ends a draft: what was read of it serves the next, which is the same one with a few words more while somebody types,
 * and no longer. Takes some more patterns apart, until the index of all stands: the first drafts do without it, so that
 * nobody waits for it who has only one.
 */
export function endDraft(): void {
  before = known;
  known = new Map();
  last = "";
  lastReading = undefined;
  if (index) return;
  for (const pattern of PATTERNS.slice(NEEDS.length, NEEDS.length + AT_ONCE)) NEEDS.push(needsOf(pattern));
  if (NEEDS.length !== PATTERNS.length) return;
  index = buildIndex(NEEDS);
  // What was read by another index tells nothing by this one.
  before = new Map();
}
