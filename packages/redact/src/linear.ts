import { type Branches, type Item, parsePattern, Unsupported } from "./pattern-tree.ts";

/** Why the time of a pattern could grow faster than the text, or what cannot be told. */
export type Trouble =
  | { readonly why: "invalid" }
  | { readonly why: "unsupported" }
  | { readonly why: "empty" }
  | { readonly why: "unlimited"; readonly part: string }
  | { readonly why: "costly" };

/** The most steps that one place in the text may cost. */
const MAX_WORK = 10_000;
/** Characters that a repetition without an upper limit is counted as: each of them is read for one match only. */
const USUAL_LENGTH = 64;

/** What can come after an item: some of these characters, or nothing that could fail. */
interface Follow {
  readonly characters: readonly string[];
  readonly end: boolean;
}

/** With which characters each item begins that a match has passed, and cannot do without. */
type Before = readonly (readonly string[])[];

interface Cost {
  /** In how many ways it can match at one place. */
  readonly ways: number;
  /** The most characters of a match. */
  readonly length: number;
}

/** Undefined where the time that a pattern takes, with the flag `u`, grows with the text and no faster. */
export function troubleOf(pattern: string): Trouble | undefined {
  try {
    new RegExp(pattern, "u");
  } catch {
    return { why: "invalid" };
  }
  try {
    const tree = parsePattern(pattern);
    const samples = samplesOf(pattern);
    if (tree.some((row) => row.every(isOptional))) return { why: "empty" };
    const { ways, length } = costOf(tree, [], { characters: [], end: true }, false);
    return ways * length > MAX_WORK ? { why: "costly" } : undefined;

    function costOf(branches: Branches, before: Before, follow: Follow, repeated: boolean): Cost {
      const costs = branches.map((row) => costOfRow(row, before, follow, repeated));
      const starts = branches.map((row) => firstOf([row], samples));
      const alike = starts.some((one, i) => starts.slice(i + 1).some((other) => overlap(one, other)));
      const ways = costs.map((cost) => cost.ways);
      return {
        ways: alike ? ways.reduce((sum, each) => sum + each, 0) : Math.max(...ways),
        length: Math.max(...costs.map((cost) => cost.length)),
      };
    }

    /** Read from its end: what comes after an item tells whether it has to be given back. */
    function costOfRow(row: readonly Item[], before: Before, after: Follow, repeated: boolean): Cost {
      let [ways, length] = [1, 0];
      let follow = after;
      for (let i = row.length - 1; i >= 0; i--) {
        const item = row[i]!;
        const passed = row.slice(0, i).filter((each) => !isOptional(each));
        const cost = costOfItem(
          item,
          [...before, ...passed.map((each) => firstOf([[each]], samples))],
          follow,
          repeated,
        );
        ways *= cost.ways;
        length += cost.length;
        const own = firstOf([[item]], samples);
        const optional = isOptional(item);
        follow = {
          characters: optional ? [...own, ...follow.characters] : own,
          // A place may fail where a character more or less would do.
          end: follow.end && optional && typeof item.what === "string" && item.what !== "place",
        };
      }
      return { ways, length };
    }

    function costOfItem(item: Item, before: Before, follow: Follow, repeated: boolean): Cost {
      const { what, min, max, source } = item;
      if (what === "place") return { ways: 1, length: 0 };
      if (what !== "character" && "look" in what)
        return costOf(what.look, before, { characters: [], end: false }, true);
      const own = firstOf([[item]], samples);
      const choices = max > min && overlap(own, follow.characters) && !follow.end ? max - min + 1 : 1;
      if (what === "character") {
        if (max < Infinity) return { ways: choices, length: max };
        // At the end it takes all. Else nothing may be given back, and no match come into it that begins inside it.
        const guarded = before.some((characters) => !overlap(own, characters));
        if (repeated || (!follow.end && (choices > 1 || !guarded)))
          throw new Unlimited(`${source}${min > 0 ? "+" : "*"}`);
        return { ways: 1, length: USUAL_LENGTH };
      }
      if (max === Infinity) throw new Unlimited(`${source}…)${min > 0 ? "+" : "*"}`);
      const again = max > 1;
      const inner = costOf(
        what.group,
        before,
        { characters: again ? [...own, ...follow.characters] : follow.characters, end: follow.end && !again },
        repeated || again,
      );
      return { ways: inner.ways ** max * choices, length: inner.length * max };
    }
  } catch (error) {
    if (error instanceof Unsupported) return { why: "unsupported" };
    if (error instanceof Unlimited) return { why: "unlimited", part: error.part };
    throw error;
  }
}

class Unlimited extends Error {
  readonly part: string;
  constructor(part: string) {
    super();
    this.part = part;
  }
}

function isOptional({ min, what }: Item): boolean {
  if (min === 0 || what === "place") return true;
  if (what === "character") return false;
  return "look" in what || what.group.some((row) => row.every(isOptional));
}

/** The samples with which a match can begin. */
function firstOf(branches: Branches, samples: readonly string[]): readonly string[] {
  const first = new Set<string>();
  for (const row of branches) {
    for (const item of row) {
      const { what, source } = item;
      if (what === "character") for (const sample of matched(source, samples)) first.add(sample);
      else if (what !== "place" && "group" in what)
        for (const sample of firstOf(what.group, samples)) first.add(sample);
      if (!isOptional(item)) break;
    }
  }
  return [...first];
}

function overlap(some: readonly string[], others: readonly string[]): boolean {
  return some.some((sample) => others.includes(sample));
}

function matched(source: string, samples: readonly string[]): readonly string[] {
  // Of a property no few samples tell what it has in common with others.
  if (/\\p\{/i.test(source)) return samples;
  const pattern = new RegExp(`^${source}$`, "u");
  return samples.filter((sample) => pattern.test(sample));
}

/**
 * One character at least of every set that the classes of a pattern can have in common: sets begin and end at the
 * characters that it names, and at the borders of `\\d`, `\\s`, `\\w` and of the dot.
 */
function samplesOf(pattern: string): readonly string[] {
  const named = [...pattern].map((character) => character.codePointAt(0)!);
  for (const [, hex] of pattern.matchAll(/\\[ux]\{?([\da-f]{2,6})/gi)) named.push(Number.parseInt(hex!, 16));
  const codes = new Set([...Array(128).keys(), 0xa0, 0x2028, 0x3000, 0x3042, 0x1f600]);
  for (const code of named) for (const near of [code - 1, code, code + 1]) codes.add(near);
  return [...codes]
    .filter((code) => code >= 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff))
    .map((code) => String.fromCodePoint(code));
}
