import type { LogEntry } from "./entries.ts";

/** Entries of which the last `period` were seen `repeats` more times, the last time at `until`. */
export interface FoldedRun {
  readonly entries: readonly LogEntry[];
  readonly repeats: number;
  readonly until: LogEntry | undefined;
  /** Whether the repetitions differ in more than their times: ids and numbers are then only in the log itself. */
  readonly varied: boolean;
}

/** The longest pattern (in entries) that is recognised when it repeats: a retry loop logs a few lines a round. */
const MAX_PERIOD = 6;
/** Below this a repetition is left as it stands. */
const MIN_REPEATS = 2;

/** Folds entries that repeat, alone or as a short pattern, differing in times, numbers and ids only. */
export function foldRepeats(entries: readonly LogEntry[]): readonly FoldedRun[] {
  const known = new Map<string, number>();
  const keys = entries.map((entry) => {
    const key = keyOf(entry);
    const own = known.get(key) ?? known.size;
    known.set(key, own);
    return own;
  });
  const runs: FoldedRun[] = [];
  let plain: LogEntry[] = [];
  const flush = () => {
    if (plain.length > 0) runs.push({ entries: plain, repeats: 0, until: undefined, varied: false });
    plain = [];
  };
  for (let at = 0; at < entries.length; ) {
    const found = repetitionAt(keys, at);
    if (found) {
      flush();
      const end = at + found.period * (found.repeats + 1);
      runs.push({
        entries: entries.slice(at, at + found.period),
        repeats: found.repeats,
        until: entries[end - 1],
        varied: isVaried(entries.slice(at, end), found.period),
      });
      at = end;
    } else {
      plain.push(entries[at]!);
      at++;
    }
  }
  flush();
  return runs;
}

function repetitionAt(keys: readonly number[], at: number): { period: number; repeats: number } | undefined {
  for (let period = 1; period <= MAX_PERIOD; period++) {
    let next = at + period;
    while (next < keys.length && keys[next] === keys[next - period]) next++;
    const repeats = Math.floor((next - at) / period) - 1;
    if (repeats >= MIN_REPEATS) return { period, repeats };
  }
  return undefined;
}

/** An entry without what differs from one repetition to the next: hexadecimal ids and numbers. */
function keyOf(entry: LogEntry): string {
  return textOf(entry).replace(/\b[a-f]{0,40}\d[\da-f-]*|\d+/gi, "#");
}

function isVaried(entries: readonly LogEntry[], period: number): boolean {
  const timeless = (entry: LogEntry) => textOf(entry).replace(entry.time?.raw ?? "", "");
  const first = entries.slice(0, period).map(timeless);
  return entries.some((entry, index) => timeless(entry) !== first[index % period]);
}

function textOf({ lines }: LogEntry): string {
  return lines.length === 1 ? lines[0]!.text : lines.map(({ text }) => text).join("\n");
}
