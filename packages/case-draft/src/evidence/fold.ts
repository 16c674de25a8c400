import type { LogEntry } from "./entries.ts";

/** Entries of which the last `period` were seen `repeats` more times, the last time at `until`. */
export interface FoldedRun {
  readonly entries: readonly LogEntry[];
  readonly repeats: number;
  readonly until: LogEntry | undefined;
}

/** The longest pattern (in entries) that is recognised when it repeats: a retry loop logs a few lines a round. */
const MAX_PERIOD = 6;
/** Below this a repetition is left as it stands. */
const MIN_REPEATS = 2;

/** Folds entries that repeat, alone or as a short pattern, differing in times, numbers and ids only. */
export function foldRepeats(entries: readonly LogEntry[]): readonly FoldedRun[] {
  const keys = entries.map(keyOf);
  const runs: FoldedRun[] = [];
  let plain: LogEntry[] = [];
  const flush = () => {
    if (plain.length > 0) runs.push({ entries: plain, repeats: 0, until: undefined });
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

function repetitionAt(keys: readonly string[], at: number): { period: number; repeats: number } | undefined {
  for (let period = 1; period <= MAX_PERIOD; period++) {
    let next = at + period;
    while (next < keys.length && keys[next] === keys[next - period]) next++;
    const repeats = Math.floor((next - at) / period) - 1;
    if (repeats >= MIN_REPEATS) return { period, repeats };
  }
  return undefined;
}

/** An entry without what differs from one repetition to the next. */
function keyOf(entry: LogEntry): string {
  return entry.lines
    .map(({ text }) => text.replace(/[0-9a-f]{8}-[0-9a-f-]{20,40}|\b[0-9a-f]*\d[0-9a-f]*\b|\d+/gi, "#"))
    .join("\n");
}
