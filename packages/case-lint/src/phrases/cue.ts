import { buildIndex, type Index, readText, WORD } from "./index.ts";
import { forget, keptByText } from "./kept.ts";
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
  /** What is known by a reading: that it matches or that it does not; undefined where it has to be tried. */
  readonly known: (reading: Reading) => boolean | undefined;
  /** Notes in a reading whether it matches. */
  readonly note: (reading: Reading, found: boolean) => void;
}

/** What is known of a text: a bit for each cue that it could hold, behind them those that were tried, then those found. */
export interface Reading {
  readonly text: string;
  by: Index | undefined;
  bits: number[];
}

/** UTF-16 units from which on a text holds a bit of everything. */
const LONG = 1000;
/** Patterns that are taken apart after each draft: about ten milliseconds' work. */
const AT_ONCE = 16;

/** Of all cues, in the order in which they were made. */
export const PATTERNS: RegExp[] = [];
const NEEDS: (Needs | undefined)[] = [];
const NOTHING: number[] = [];
let index: Index | undefined;
/** The bits of a reading before anything is read. */
let blank: number[] = [];
/** The last of the readings again: most cues come one after the other. */
let last: Reading | undefined;

const readings = keptByText((text): Reading => ({ text, by: undefined, bits: NOTHING }));

/** What is known of a text; undefined of a very long one. Several rules ask about it: nothing is looked for twice. */
export function readingOf(text: string): Reading | undefined {
  if (last?.text === text) return last;
  if (text.length > LONG) return undefined;
  last = readings(text);
  return last;
}

/** The reading, brought up to date by the index. */
function read(reading: Reading, by: Index): Reading {
  if (reading.by === by) return reading;
  reading.by = by;
  reading.bits = blank.slice();
  readText(by, reading.text, reading.bits);
  return reading;
}

/** Tells that a text holds no run of letters, and no sign, that the one which it was made of does not; it is no longer. */
export function madeOf(text: string, origin: string): string {
  if (!index || text === origin || origin.length > LONG) return text;
  const made = readings(text);
  if (made.by === index) return text;
  const { bits } = read(readings(origin), index);
  made.by = index;
  made.bits = blank.slice();
  for (let word = 0; word < index.width; word++) made.bits[word] = bits[word]!;
  return text;
}

// A bundle that uses no rule leaves its cues out.
/* @__NO_SIDE_EFFECTS__ */
/** Makes a cue of a pattern without flags. One that is made late waits, with all others, for an index that has it. */
export function cue(pattern: RegExp): Cue {
  const number = PATTERNS.push(pattern) - 1;
  index = undefined;
  const word = Math.floor(number / WORD);
  const bit = 1 << (number % WORD);
  let everywhere: RegExp | undefined;
  const known = (reading: Reading) => {
    if (!index) return undefined;
    const { width } = index;
    const { bits } = read(reading, index);
    if ((bits[word]! & bit) === 0) return false;
    return (bits[width + word]! & bit) === 0 ? undefined : (bits[2 * width + word]! & bit) !== 0;
  };
  const note = (reading: Reading, found: boolean) => {
    if (!index || reading.by !== index) return;
    const { width } = index;
    reading.bits[width + word]! |= bit;
    if (found) reading.bits[2 * width + word]! |= bit;
  };
  const possible = (text: string) => {
    const reading = index && readingOf(text);
    return !reading || known(reading) !== false;
  };
  return {
    possible,
    known,
    note,
    get all() {
      everywhere ??= new RegExp(pattern, "g");
      return everywhere;
    },
    test: (text) => {
      const reading = index && readingOf(text);
      if (!reading) return pattern.test(text);
      const told = known(reading);
      if (told !== undefined) return told;
      const found = pattern.test(text);
      note(reading, found);
      return found;
    },
    exec: (text) => (possible(text) ? pattern.exec(text) : null),
  };
}

/**
 * Ends a draft: what was read of it serves the next, which is the same one with a few words more while somebody types,
 * and no longer. Takes some more patterns apart, until the index of all stands: the first drafts do without it, so that
 * nobody waits for it who has only one.
 */
export function endDraft(): void {
  last = undefined;
  forget();
  if (index) return;
  for (const pattern of PATTERNS.slice(NEEDS.length, NEEDS.length + AT_ONCE)) NEEDS.push(needsOf(pattern));
  if (NEEDS.length !== PATTERNS.length) return;
  index = buildIndex(NEEDS);
  blank = new Array<number>(3 * index.width).fill(0);
}
