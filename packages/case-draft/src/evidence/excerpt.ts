import type { Language, Localized } from "@casewright/language";
import type { LogEntry } from "./entries.ts";
import { type FoldedRun, foldRepeats } from "./fold.ts";

interface Item {
  readonly text: string;
  /** Lines of the log that it stands for. */
  readonly lines: number;
  readonly entry: LogEntry;
}

/** A longer line keeps its beginning and its end. */
const MAX_LINE = 1500;
/** What a gap's own line costs. */
const GAP = 40;
/** Lines around a failing entry that are kept where there is room. */
const CONTEXT = 20;

/** What of a text goes into a body. */
export interface Excerpt {
  /** Its part of at most so many characters (UTF-16 units). */
  readonly take: (budget: number) => string;
  /** Characters from which on nothing is left out. */
  readonly size: number;
  /** Whether lines that are folded or cut hold what is nowhere else. */
  readonly lossy: boolean;
}

/**
 * The excerpt of a log: all of it with repetitions folded, or the failing entries whole and what surrounds them,
 * gaps marked with the number of lines left out.
 */
export function excerptLog(entries: readonly LogEntry[], language: Language): Excerpt {
  const runs = foldRepeats(entries);
  const items = toItems(runs, language);
  const blocks = failingBlocks(items);
  const all = items.map((_, index) => index);
  const size = cost(items, all);
  return {
    take: (budget) =>
      size <= budget ? render(items, new Set(all), language) : choose(items, blocks, budget, language),
    size,
    lossy:
      runs.some(({ varied }) => varied) ||
      entries.some(({ lines }) => lines.some(({ text }) => text.length > MAX_LINE)),
  };
}

function choose(
  items: readonly Item[],
  blocks: readonly (readonly number[])[],
  budget: number,
  language: Language,
): string {
  const chosen = new Set<number>();
  let left = budget - GAP;
  const add = (indexes: readonly number[]) => {
    const fresh = indexes.filter((index) => index >= 0 && index < items.length && !chosen.has(index));
    const price = cost(items, fresh);
    if (fresh.length === 0 || price > left) return false;
    for (const index of fresh) chosen.add(index);
    left -= price;
    return true;
  };
  const kept: (readonly number[])[] = [];
  for (const block of blocks) {
    left -= GAP;
    if (add(block)) kept.push(block);
    else if (kept.length === 0) {
      fill(block, 0.7, left, items, add);
      break;
    } else left += GAP;
  }
  if (blocks.length === 0) fill([...items.keys()], 0.3, left, items, add);
  for (let distance = 1; distance <= CONTEXT; distance++) {
    for (const block of kept) {
      add([block[0]! - distance]);
      add([block.at(-1)! + distance]);
    }
  }
  return render(items, chosen, language);
}

/** The beginning of a text that is no log (code, configuration). */
export function excerptCode(text: string, language: Language): Excerpt {
  const lines = text
    .replace(/(?<!\n)\n+$/, "")
    .split("\n")
    .map((line) => shorten(line, language));
  const whole = lines.join("\n");
  const take = (budget: number) => {
    if (whole.length <= budget) return whole;
    const kept: string[] = [];
    let left = budget - GAP;
    for (const line of lines) {
      left -= line.length + 1;
      if (left < 0) break;
      kept.push(line);
    }
    return [...kept, LEFT_OUT(lines.length - kept.length)[language]].join("\n");
  };
  const lossy = text.split("\n").some((line) => line.length > MAX_LINE);
  return { take, size: whole.length, lossy };
}

function toItems(runs: readonly FoldedRun[], language: Language): Item[] {
  const items: Item[] = [];
  for (const run of runs) {
    for (const entry of run.entries) {
      for (const line of entry.lines) items.push({ text: shorten(line.text, language), lines: 1, entry });
    }
    if (run.repeats === 0) continue;
    const entry = run.entries.at(-1)!;
    const round = run.entries.reduce((sum, { lines }) => sum + lines.length, 0);
    const text = REPEATED(round, run.repeats, run.varied, run.until?.time?.raw)[language];
    items.push({ text, lines: round * run.repeats, entry });
  }
  return items;
}

/** The indexes of each failing entry: of entries that fail alike the first, then the other ones. */
function failingBlocks(items: readonly Item[]): number[][] {
  const blocks = new Map<LogEntry, number[]>();
  items.forEach(({ entry }, index) => {
    if (!entry.failing) return;
    const block = blocks.get(entry);
    if (block) block.push(index);
    else blocks.set(entry, [index]);
  });
  const seen = new Set<string>();
  const first: number[][] = [];
  const again: number[][] = [];
  for (const [entry, block] of blocks) {
    const key = entry.failing!.text.replace(/\d+/g, "#");
    (seen.has(key) ? again : first).push(block);
    seen.add(key);
  }
  return [...first, ...again];
}

/** Takes of a block that is too long its head, up to `share` of the room, and its tail. */
function fill(
  block: readonly number[],
  share: number,
  room: number,
  items: readonly Item[],
  add: (indexes: readonly number[]) => boolean,
) {
  let head = Math.floor(room * share);
  let at = 0;
  for (; at < block.length && head >= cost(items, [block[at]!]); at++) {
    head -= cost(items, [block[at]!]);
    add([block[at]!]);
  }
  for (let end = block.length - 1; end >= at && add([block[end]!]); end--);
}

function cost(items: readonly Item[], indexes: readonly number[]): number {
  return indexes.reduce((sum, index) => sum + items[index]!.text.length + 1, 0);
}

function render(items: readonly Item[], chosen: ReadonlySet<number>, language: Language): string {
  const lines: string[] = [];
  let leftOut = 0;
  const gap = () => {
    if (leftOut > 0) lines.push(LEFT_OUT(leftOut)[language]);
    leftOut = 0;
  };
  items.forEach((item, index) => {
    if (!chosen.has(index)) {
      leftOut += item.lines;
      return;
    }
    gap();
    lines.push(item.text);
  });
  gap();
  return lines.join("\n").trimEnd().replace(/^\n+/, "");
}

function shorten(line: string, language: Language): string {
  if (line.length <= MAX_LINE) return line;
  const tail = 300;
  const head = MAX_LINE - tail;
  return `${line.slice(0, head)} ${CUT(line.length - MAX_LINE)[language]} ${line.slice(-tail)}`;
}

const LEFT_OUT = (lines: number): Localized => ({
  en: `[${lines === 1 ? "1 line" : `${lines} lines`} not shown]`,
  ja: `[${lines} 行 略]`,
});

const CUT = (characters: number): Localized => ({
  en: `[${characters} characters not shown]`,
  ja: `[${characters} 文字 略]`,
});

function REPEATED(lines: number, times: number, varied: boolean, until: string | undefined): Localized {
  const above = lines === 1 ? "the line above" : `the ${lines} lines above`;
  const alike =
    lines === 1
      ? `${times} more lines like the one above`
      : `${times} more times lines like the ${lines} above`;
  return {
    en: `[${varied ? `${alike}, with other ids or numbers` : `${above} ${times} more times`}${until ? `, until ${until}` : ""}]`,
    ja: `[上の ${lines} 行${varied ? `と同様の内容がさらに ${times} 回(ID や数値は異なる)` : `がさらに ${times} 回繰り返し`}${until ? `、最後は ${until}` : ""}]`,
  };
}
