import { type Branches, type Item, parsePattern, Unsupported } from "@casewright/redact/pattern-tree";
import { DIGIT, EDGE, type Gram, rarestGram } from "./grams.ts";

/** What a text has to hold for a pattern to match in it: one gram of `alone`, or one of each of the sets `together`. */
export interface Needs {
  readonly alone: readonly number[];
  readonly together: readonly (readonly number[])[];
}

/** Strings that a part of a pattern is written out into at most; beyond, its own parts are looked at. */
const MOST_STRINGS = 32;
/** Strings before a group that are written before each of its branches. */
const MOST_BEFORE = 4;
/** Members of a class that are written out. */
const MOST_MEMBERS = 12;
/** Sets that are told of: a further one would hardly keep anything out. */
const MOST_SETS = 3;

/** A further set that a sentence or two of three fulfil keeps nothing out. */
const TOO_COMMON = 0.01;

/** Grams of which every match of a part holds one; the more common they are, the less that says. */
interface Required {
  readonly grams: readonly Gram[];
  readonly cost: number;
}

/** A group of a row; `before` is what stands directly before it, where that is known, `after` an edge or nothing. */
interface Group {
  readonly branches: Branches;
  readonly before: readonly string[];
  readonly after: string;
}

/** Undefined where nothing is known of a pattern's matches. */
export function needsOf(pattern: string): Needs | undefined {
  WRITTEN.clear();
  const rows = treeOf(pattern)?.flatMap(requiredOfBranches);
  if (!rows || rows.some((sets) => sets.length === 0)) return undefined;
  const codes = ({ grams }: Required) => grams.map(({ code }) => code);
  const alone = united(rows.filter((sets) => sets.length === 1).map(([set]) => set!));
  const together = oneOf(rows.filter((sets) => sets.length > 1));
  return {
    alone: codes(alone),
    together: together.filter(({ cost }, at) => at === 0 || cost < TOO_COMMON).map(codes),
  };
}

function treeOf(pattern: string): Branches | undefined {
  try {
    return parsePattern(pattern);
  } catch (error) {
    if (error instanceof Unsupported) return undefined;
    throw error;
  }
}

/** A row's widest group taken apart: each of its branches requires less than all of them together. */
function requiredOfBranches(row: readonly Item[]): readonly (readonly Required[])[] {
  const { sets, groups } = partsOf(row, [""], "");
  const widest = groups.reduce<Group | undefined>(
    (best, group) => (best && best.branches.length >= group.branches.length ? best : group),
    undefined,
  );
  const others = [...sets, ...groups.filter((group) => group !== widest).flatMap(requiredOf)];
  if (!widest) return [rarest(others)];
  return widest.branches.map((branch) =>
    rarest([...others, ...requiredOfRow(branch, widest.before, widest.after)]),
  );
}

function requiredOf({ branches, before, after }: Group): readonly Required[] {
  return oneOf(branches.map((row) => requiredOfRow(row, before, after)));
}

function requiredOfRow(row: readonly Item[], before: readonly string[], after: string): readonly Required[] {
  const { sets, groups } = partsOf(row, before, after);
  return rarest([...sets, ...groups.flatMap(requiredOf)]);
}

const rarest = (sets: readonly Required[]) => sets.toSorted((a, b) => a.cost - b.cost).slice(0, MOST_SETS);

/** What is required where any of the rows is met: their first sets, their second ones. */
function oneOf(rows: readonly (readonly Required[])[]): readonly Required[] {
  if (rows.some((sets) => sets.length === 0)) return [];
  const most = Math.max(0, ...rows.map(({ length }) => length));
  return Array.from({ length: most }, (_, at) =>
    united(rows.map((row) => row[Math.min(at, row.length - 1)]!)),
  );
}

/** What is required by one of several. */
function united(sets: readonly Required[]): Required {
  const distinct = [...new Set(sets)];
  return distinct.length === 1 ? distinct[0]! : required(distinct.flatMap(({ grams }) => grams));
}

function required(grams: readonly Gram[]): Required {
  const distinct = [...new Set(grams)];
  return { grams: distinct, cost: distinct.reduce((sum, { share }) => sum + share, 0) };
}

/** What a row requires by what it writes out, and its groups that are more than that. */
function partsOf(row: readonly Item[], before: readonly string[], after: string) {
  const sets: Required[] = [];
  const groups: Group[] = [];
  let run = before;
  const cut = () => {
    const grams = run.map(rarestGram);
    if (grams.every((gram) => gram !== undefined)) sets.push(required(grams));
    run = [""];
  };
  row.forEach((item, at) => {
    const { what: seen } = item;
    // What is looked at beside a match stands in the text as well.
    if (typeof seen === "object" && "look" in seen && item.source.endsWith("="))
      groups.push({ branches: seen.look, before: [""], after: "" });
    const strings = stringsOf(item);
    if (strings) {
      if (run.length * strings.length > MOST_STRINGS) cut();
      run = joined(run, strings);
      return;
    }
    const { what, min, max, source } = item;
    const members = what === "character" && min > 0 ? membersOf(source)?.map(rarestGram) : undefined;
    if (members?.every((gram) => gram !== undefined)) sets.push(required(members));
    if (typeof what === "object" && "group" in what && min > 0) {
      const next = row[at + 1];
      const edge = next ? edgeOf(next) : after;
      const start = run.length <= MOST_BEFORE ? run : [""];
      groups.push({ branches: what.group, before: start, after: max > 1 ? "" : edge });
    }
    cut();
  });
  run = joined(run, [after]);
  cut();
  return { sets, groups };
}

function joined(starts: readonly string[], ends: readonly string[]): readonly string[] {
  if (starts.length === 1 && ends.length === 1) return [starts[0]! + ends[0]!];
  return starts.flatMap((start) => ends.map((end) => start + end));
}

/** What was written out of the pattern at hand. */
const WRITTEN = new Map<Item, readonly string[] | false>();

/** What an item can be, written out in lower case; undefined where that is too much. */
function stringsOf(item: Item): readonly string[] | undefined {
  let written = WRITTEN.get(item);
  if (written === undefined) {
    written = writtenOut(item) ?? false;
    WRITTEN.set(item, written);
  }
  return written || undefined;
}

function writtenOut(item: Item): readonly string[] | undefined {
  const { what, min, max, source } = item;
  if (max > 1 && min !== max) return undefined;
  const once = what === "character" ? membersOf(source) : stringsOnce(item);
  if (!once) return undefined;
  let strings: readonly string[] = [""];
  for (let times = 0; times < max; times++) {
    if (strings.length * once.length > MOST_STRINGS) return undefined;
    strings = joined(strings, once);
  }
  return min === 0 ? ["", ...strings] : strings;
}

function stringsOnce(item: Item): readonly string[] | undefined {
  const { what } = item;
  if (typeof what !== "object" || "look" in what) return [edgeOf(item)];
  const strings: string[] = [];
  for (const row of what.group) {
    const written = stringsOfRow(row);
    if (!written || strings.length + written.length > MOST_STRINGS) return undefined;
    strings.push(...written);
  }
  return strings;
}

function stringsOfRow(row: readonly Item[]): readonly string[] | undefined {
  let strings: readonly string[] = [""];
  for (const item of row) {
    const next = stringsOf(item);
    if (!next || strings.length * next.length > MOST_STRINGS) return undefined;
    strings = joined(strings, next);
  }
  return strings;
}

/** An edge for `\b`, `^`, `$` and for a look around that forbids a word's characters; else nothing. */
function edgeOf({ what, source }: Item): string {
  if (what === "place") return source === "\\B" ? "" : EDGE;
  if (typeof what !== "object" || !("look" in what) || !source.endsWith("!")) return "";
  const [row, ...others] = what.look;
  const [item, ...rest] = row ?? [];
  if (others.length > 0 || rest.length > 0 || item?.what !== "character" || item.max !== 1) return "";
  const forbidden = new RegExp(`^${item.source}$`);
  return [..."amz09_"].every((character) => forbidden.test(character)) ? EDGE : "";
}

/** The characters of a class or an escape, in lower case; a blank for what is no word's. */
function membersOf(source: string): readonly string[] | undefined {
  if (source === "\\s" || source === "\\W") return [" "];
  if (source === "\\d") return [DIGIT];
  if (source === "." || /^(?:\\[DSwpP]|\[\^)/.test(source)) return undefined;
  if (!source.startsWith("[")) return [plain(source).toLowerCase()];
  const tokens = source.slice(1, -1).match(/\\(?:u[\da-f]{4}|x[\da-f]{2}|.)|[^\\]/giu) ?? [];
  const members = new Set<string>();
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (/^\\[dDsSwWpP]/.test(token)) {
      const more = membersOf(token);
      if (!more) return undefined;
      for (const member of more) members.add(member);
      continue;
    }
    const from = plain(token).codePointAt(0)!;
    const ranged = tokens[at + 1] === "-" && at + 2 < tokens.length;
    if (ranged) at += 2;
    const to = ranged ? plain(tokens[at]!).codePointAt(0)! : from;
    if (members.size + to - from >= MOST_MEMBERS) return undefined;
    for (let code = from; code <= to; code++) members.add(String.fromCodePoint(code).toLowerCase());
  }
  return [...members];
}

/** The character that an escape stands for. */
function plain(token: string): string {
  if (!token.startsWith("\\")) return token;
  const hex = /^\\[ux]([\da-f]{2,4})$/i.exec(token)?.[1];
  if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
  return { n: "\n", t: "\t", r: "\r", f: "\f", v: "\v" }[token.slice(1)] ?? token.slice(1);
}
