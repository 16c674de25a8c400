import type { Scratch } from "./detector.ts";
import { behindMarks } from "./line-marks.ts";
import type { Value } from "./value-end.ts";

/** Rows read below a header. */
const MAX_ROWS = 500;
const MAX_LINE = 1_000;

const AFTER_CELL = /["'`* ]{0,11}[|,\t\r\n(]/y;

/** The cells below a key that heads a column of a Markdown table, a CSV or a tabbed listing. */
export function columnValues(text: string, keyStart: number, keyEnd: number, scratch: Scratch): Value[] {
  AFTER_CELL.lastIndex = keyEnd;
  if (!AFTER_CELL.test(text)) return [];
  // A cell of its own: a separator or the line's end on either side.
  if (!/[|,\t\n]["'`* ]*$|^["'`* ]*$/.test(text.slice(Math.max(0, keyStart - 24), keyStart))) {
    if (!/[|,\t][\w "'`]*$/.test(text.slice(Math.max(0, keyStart - 24), keyStart))) return [];
  }
  // Inside a table that was read, only its other columns are left.
  const { table } = scratch;
  const near = text.slice(Math.max(0, keyStart - MAX_LINE), keyStart);
  const from = keyStart - near.length + near.lastIndexOf("\n") + 1;
  if (table !== undefined && keyStart < table.to && from !== table.from) return [];
  const to = lineEnd(text, keyEnd);
  if (to - from > MAX_LINE || to >= text.length) return [];
  // The cells of a table drawn with bars begin with one.
  const drawn = text.slice(from, to).includes("|");
  const cellsFrom = (line: number) => (drawn ? line : behindMarks(text, line));
  const header = text.slice(cellsFrom(from), to);
  // A line of a log is no header.
  if (/[=:]|\d{4}/.test(header)) return [];
  const separator = drawn ? "|" : header.includes("\t") ? "\t" : header.includes(",") ? "," : "";
  if (separator === "") return [];
  const names = cells(header, to - header.length, separator);
  const column = names.findIndex((cell) => cell.start <= keyStart && keyEnd <= cell.end);
  if (
    column < 0 ||
    names.filter(({ text: name }) => name !== "").length < 2 ||
    names[column]!.text.length > keyEnd - keyStart + 24
  )
    return [];
  let at = to + 1;
  if (separator === "|" && !/^[\s:|-]+$/.test(text.slice(at, lineEnd(text, at)).slice(0, MAX_LINE)))
    return [];
  const values: Value[] = [];
  for (let row = 0; row < MAX_ROWS && at < text.length; row++) {
    const end = lineEnd(text, at);
    if (end - at > MAX_LINE) break;
    const begin = cellsFrom(at);
    const parts = cells(text.slice(begin, end).replace(/\r$/, ""), begin, separator);
    at = end + 1;
    if (parts.length !== names.length) break;
    const value = parts[column]!;
    if (/^[-: ]*$/.test(value.text)) continue;
    values.push({ ...value, notation: "quoted", endsLine: true });
  }
  scratch.table = { from, to: at };
  return values;
}

/** The end of the line, or a place too far away to be one that is read. */
function lineEnd(text: string, at: number): number {
  const end = text.slice(at, at + MAX_LINE + 1).indexOf("\n");
  return end < 0 ? Math.min(text.length, at + MAX_LINE + 1) : at + end;
}

/** The cells of a line, without the spaces and quotes around them. */
function cells(
  line: string,
  offset: number,
  separator: string,
): { start: number; end: number; text: string }[] {
  const parts: { start: number; end: number; text: string }[] = [];
  let at = offset;
  for (const cell of line.split(separator)) {
    const inner = cell
      .trim()
      .replace(/^\*\*(.*)\*\*$/, "$1")
      .replace(/^["'`]+|(?<!["'`])["'`]+$/g, "");
    const start = inner === "" ? at : at + cell.indexOf(inner);
    parts.push({ start, end: start + inner.length, text: inner });
    at += cell.length + 1;
  }
  return parts;
}
