import type { Finding } from "./types.ts";

const COMMENT = /<!--\s{0,9}casewright-disable(-next-line)?((?:\s[a-z-]{1,40}){1,20})\s{0,9}-->/g;

/**
 * What comments turn off: `<!-- casewright-disable rule -->` in the whole text,
 * `<!-- casewright-disable-next-line rule -->` on the line below it.
 */
export function disabledLines(text: string): (finding: Finding) => boolean {
  if (!text.includes("casewright-disable")) return () => false;
  const ranges: { rule: string; from: number; to: number }[] = [];
  for (const { 0: comment, 1: nextLine, 2: rules, index } of text.matchAll(COMMENT)) {
    const lineEnd = text.indexOf("\n", index + comment.length);
    const from = nextLine ? (lineEnd < 0 ? text.length : lineEnd + 1) : 0;
    const nextEnd = text.indexOf("\n", from);
    const to = nextLine && nextEnd >= 0 ? nextEnd : text.length;
    for (const rule of rules!.trim().split(/\s+/)) ranges.push({ rule, from, to });
  }
  return ({ rule, span }) =>
    ranges.some((range) => range.rule === rule && span.start >= range.from && span.start <= range.to);
}
