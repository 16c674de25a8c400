import { matchAt } from "./detector.ts";

/**
 * What stands before each line: in a quoted message, a diff, a listing with numbers, the output of `grep -n`, and
 * the logs of containers and hosts.
 */
const MARKS =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: terminals colour lines.
  /(?:[ \t]{0,8}(?:\d{4}-\d\d-\d\dT[\d:.]{8,18}Z?(?: std(?:out|err) [FP])?|[+>│┃|*・]|&gt;|-(?!-)|\d{1,6}[:\t]|1[3-9]\d{11}\t|[\w./-]{1,80}:\d{1,6}:|[\w-]{1,40}[ \t]{1,8}\||\S{3,4} [ \d]\d \d\d:\d\d:\d\d [\w.-]{1,64} [\w./-]{1,40}(?:\[\d{1,7}\])?:|\u001b\[[\d;]{0,10}m)(?:[ \t]|$)?){1,3}/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminals colour lines.
const TRAILING = /[ \t]{0,16}(?:[│┃|]|\u001b\[[\d;]{0,10}m)?\r?$/;
const BLANKS = /[ \t\u00a0\u3000]{0,32}/y;

/** Where a line begins behind such marks; `lineStart` where it has none. */
export function behindMarks(text: string, lineStart: number): number {
  return matchAt(MARKS, text, lineStart) ? MARKS.lastIndex : lineStart;
}

/** Where the line at `next` begins behind the marks that the line of `at` has as well, and behind blanks. */
export function behindSameMarks(text: string, at: number, next: number): number {
  const near = text.slice(Math.max(0, at - 300), at);
  const line = at - near.length + near.lastIndexOf("\n") + 1;
  const wanted = shapeOf(text.slice(line, behindMarks(text, line)));
  let end = wanted === "" ? next : behindMarks(text, next);
  while (end > next && shapeOf(text.slice(next, end)) !== wanted) end--;
  return matchAt(BLANKS, text, end) ? BLANKS.lastIndex : end;
}

/** Numbers and times differ from line to line. */
function shapeOf(marks: string): string {
  return marks.replace(/\d+/g, "0").replace(/\s+/g, " ").trim();
}

/** The text with spaces instead of the marks of its lines: every offset stays. */
export function blankMarks(text: string): string {
  return text.replace(/(?<=^|\n)[^\n]+/g, (line) => {
    const from = behindMarks(line, 0);
    if (from === 0) return line;
    const to = Math.max(from, line.search(TRAILING));
    return " ".repeat(from) + line.slice(from, to) + " ".repeat(line.length - to);
  });
}
