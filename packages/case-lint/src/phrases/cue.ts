import { buildIndex, type Index, readText, WORD } from "./index.ts";
import { forget, keptByText } from "./kept.ts";
import { type Needs, needsOf } from "./needs.ts";
import { allIn, firstIn, type Part, part, partsOf, standsIn } from "./parts.ts";

/**
 * A pattern that is tried on many sentences or lines and matches in few. It runs only where the text holds the few
 * characters which none of its matches can do without; what a text holds is found in one pass for all cues.
 */
export interface Cue {
  /** Whether the pattern is worth a try. */
  readonly possible: (text: string) => boolean;
  readonly test: (text: string) => boolean;
  readonly exec: (text: string) => RegExpExecArray | null;
  /** The pattern itself, for all its matches in a text that need not be short. */
  readonly all: RegExp;
  /** All its matches in the text of a reading, or in that with blanks beside it. */
  readonly matches: (text: string, reading: Reading | undefined) => readonly RegExpExecArray[];
  /** What is known by a reading: that it matches or that it does not; undefined where it has to be tried. */
  readonly known: (reading: Reading) => boolean | undefined;
  /** Notes in a reading whether it matches. */
  readonly note: (reading: Reading, found: boolean) => void;
}

/** What is known of a text. */
export interface Reading {
  readonly text: string;
  by: Index | undefined;
  /** A bit for each part that it could hold. */
  parts: readonly number[];
  /** A bit for each cue that it could hold, behind them those that were tried, then those found. */
  bits: number[];
}

/** UTF-16 units from which on a text holds a bit of everything. */
const LONG = 1000;
/** Patterns that are taken apart at once: about ten milliseconds' work for an engine that has just begun. */
const AT_ONCE = 6;

/** Of all cues, in the order in which they were made. */
export const PATTERNS: RegExp[] = [];
/** Of each pattern, and what each of them needs. */
const PARTS: (readonly Part[])[] = [];
const NEEDS: (Needs | undefined)[] = [];
const NOTHING: number[] = [];
/** Of each part the number of its pattern. */
const OWNERS: number[] = [];
let index: Index | undefined;
/** Words that have a bit for each cue. */
let width = 0;
/** The bits of a reading before anything is read. */
let blank: number[] = [];
/** The last of the readings again: most cues come one after the other. */
let last: Reading | undefined;

const readings = keptByText((text): Reading => ({ text, by: undefined, parts: NOTHING, bits: NOTHING }));

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
  const parts = new Array<number>(by.width).fill(0);
  readText(by, reading.text, parts);
  reading.parts = parts;
  reading.bits = blank.slice();
  parts.forEach((bits, at) => {
    for (let rest = bits; rest !== 0; rest &= rest - 1) {
      const owner = OWNERS[at * WORD + 31 - Math.clz32(rest & -rest)]!;
      reading.bits[Math.floor(owner / WORD)]! |= 1 << (owner % WORD);
    }
  });
  return reading;
}

/** What is known of all of some texts together: that a cue matches in none of them. Undefined where one is very long. */
export function readingOfAll(all: readonly (Reading | undefined)[]): Reading | undefined {
  if (!index || all.includes(undefined)) return undefined;
  const bits = blank.slice();
  for (const one of all) {
    const own = read(one!, index).bits;
    for (let at = 0; at < width; at++) bits[at]! |= own[at]!;
  }
  return { text: "", by: index, parts: NOTHING, bits };
}

/** Tells that a text holds no run of letters, and no sign, that the one which it was made of does not; it is no longer. */
export function madeOf(text: string, origin: string): string {
  if (!index || text === origin || origin.length > LONG) return text;
  const made = readings(text);
  if (made.by === index) return text;
  const { parts, bits } = read(readings(origin), index);
  made.by = index;
  made.parts = parts;
  made.bits = [...bits.slice(0, width), ...blank.slice(width)];
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
  const everywhereIn = () => (everywhere ??= new RegExp(pattern, "g"));
  const partsIn = ({ parts }: Reading) => PARTS[number]!.filter((one) => (parts[one.word]! & one.bit) !== 0);
  const known = (reading: Reading) => {
    if (!index) return undefined;
    const { bits } = read(reading, index);
    if ((bits[word]! & bit) === 0) return false;
    return (bits[width + word]! & bit) === 0 ? undefined : (bits[2 * width + word]! & bit) !== 0;
  };
  const note = (reading: Reading, found: boolean) => {
    if (!index || reading.by !== index) return;
    reading.bits[width + word]! |= bit;
    if (found) reading.bits[2 * width + word]! |= bit;
  };
  const readingIn = (text: string) => index && readingOf(text);
  return {
    known,
    note,
    possible: (text) => {
      const reading = readingIn(text);
      return !reading || known(reading) !== false;
    },
    get all() {
      return everywhereIn();
    },
    matches: (text, reading) =>
      index && reading ? allIn(text, partsIn(read(reading, index))) : [...text.matchAll(everywhereIn())],
    test: (text) => {
      const reading = readingIn(text);
      if (!reading) return pattern.test(text);
      const told = known(reading);
      if (told !== undefined) return told;
      const found = standsIn(text, partsIn(reading));
      note(reading, found);
      return found;
    },
    exec: (text) => {
      const reading = readingIn(text);
      if (!reading) return pattern.exec(text);
      return known(reading) === false ? null : firstIn(text, partsIn(reading));
    },
  };
}

function takeApart({ source }: RegExp): void {
  const owner = PARTS.length;
  PARTS.push(
    partsOf(source).map((one) => {
      const number = NEEDS.push(needsOf(one)) - 1;
      OWNERS.push(owner);
      return part(one, Math.floor(number / WORD), 1 << (number % WORD));
    }),
  );
}

/**
 * Takes some patterns apart; returns whether there are more. Once all of them are, only what could match in a text is
 * tried, and made ready by the engine. That takes longer than it saves one draft: whoever expects drafts does it in
 * pauses, and each draft does some of it.
 */
export function prepareLint(): boolean {
  if (index) return false;
  PATTERNS.slice(PARTS.length, PARTS.length + AT_ONCE).forEach(takeApart);
  if (PARTS.length < PATTERNS.length) return true;
  index = buildIndex(NEEDS);
  width = Math.ceil(PATTERNS.length / WORD);
  blank = new Array<number>(3 * width).fill(0);
  return false;
}

/**
 * Ends a draft: what was read of it serves the next, which is the same one with a few words more while somebody types,
 * and no longer.
 */
export function endDraft(): void {
  last = undefined;
  forget();
  prepareLint();
}
