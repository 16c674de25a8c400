import { type LogTime, withOffset } from "./times.ts";

/** The first and the last of some times of a log. */
export interface Span {
  readonly from: LogTime | undefined;
  readonly to: LogTime | undefined;
  /** Whether one of them is without a zone in the log and was taken to be in the log's only zone. */
  readonly assumed: boolean;
}

/**
 * The span of `times`. Those without a zone are in the one zone that `all` times of the log name; where the log
 * names several, they cannot be put in order with the others and are left out.
 */
export function spanOf(times: readonly LogTime[], all: readonly LogTime[]): Span {
  const zones = new Map<string, LogTime>();
  for (const time of all) if (time.zone && !zones.has(time.zone)) zones.set(time.zone, time);
  const [only] = zones.values();
  const comparable = times.flatMap((time) => {
    if (time.zone !== undefined || only === undefined) return time;
    if (zones.size > 1) return [];
    return withOffset(time, only) ?? [];
  });
  const left = comparable.length > 0 ? comparable : times;
  const inOrder = left.every(({ ms }) => !Number.isNaN(ms)) ? left.toSorted((a, b) => a.ms - b.ms) : left;
  const from = inOrder[0];
  const to = inOrder.at(-1);
  return { from, to, assumed: [from, to].some((time) => time !== undefined && !times.includes(time)) };
}

/** The zone of both, where it is one. */
export function sameZone(from: LogTime, to: LogTime): string | undefined {
  return from.zone === to.zone ? from.zone : undefined;
}
