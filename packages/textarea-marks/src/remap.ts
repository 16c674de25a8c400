/** The one stretch in which two texts differ: `before[start, endBefore)` became `after[start, endAfter)`. */
export interface Change {
  readonly start: number;
  readonly endBefore: number;
  readonly endAfter: number;
}

/** Texts are compared in blocks of so many units first: the browser does that faster than one unit after the other. */
const BLOCK = 64;

/** The smallest single edit that turns `before` into `after`; undefined where they are equal. UTF-16 offsets. */
export function changeBetween(before: string, after: string): Change | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start + BLOCK <= shorter && before.startsWith(after.slice(start, start + BLOCK), start))
    start += BLOCK;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  const longestTail = shorter - start;
  while (
    tail + BLOCK <= longestTail &&
    before.endsWith(after.slice(after.length - tail - BLOCK, after.length - tail), before.length - tail)
  )
    tail += BLOCK;
  while (
    tail < longestTail &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  return { start, endBefore: before.length - tail, endAfter: after.length - tail };
}

/** Where `span` stands after the change; undefined where the change touched it. */
export function remapSpan<T extends { readonly start: number; readonly end: number }>(
  span: T,
  change: Change | undefined,
): T | undefined {
  if (!change || span.end <= change.start) return span;
  if (span.start < change.endBefore) return undefined;
  const shift = change.endAfter - change.endBefore;
  return { ...span, start: span.start + shift, end: span.end + shift };
}
