import { behindMarks, behindSameMarks, blankMarks } from "./line-marks.ts";
import { asciiSet, type Beginning, beginsWith, skip, skipAny, skipBlanks } from "./skip.ts";

/** A heading: its text is on the next line. */
const HEADING = /(?:[■●◆□◇▼]|(?:^|\n)[ \t]{0,8}#{1,4} )[^\n■●◆□◇▼]{0,40}$/;
const ITEM = /・[^\n・]{0,40}$/;
const NEXT_LINE = /[ \t]*\r?\n[ \t\u3000]{0,8}/y;
const INDENTED_LINE = /[ \t]*\r?\n[ \t\u3000]{1,8}/y;
/** `パスワードは以下のとおりです。`, `The password is below:`, and a colon that ends its line. */
const BELOW =
  /[ \t]*(?:(?:(?:は|が|を|:|\uff1a|,|is|was|are|、)[ \t、]*)?(?:以下|下記|次の?|below|as follows|the following)[^\n]{0,16}|[:\uff1a]|(?<=】))[ \t]*\r?\n(?:[ \t]*\r?\n)?[ \t\u3000]{0,8}(?:[-・*>] ?|```\w*\r?\n)?/y;

/** What `NEXT_LINE` and `BELOW` go on with behind blanks. */
const BEFORE_LINE_END = asciiSet("\r\n:,iwabt");

/** Where the value of a key stands that announces or heads the next line; `closed`, where the key ends, if it does not. */
export function valueBelow(text: string, start: number, closed: number): number {
  const c = text.charCodeAt(skipBlanks(text, closed));
  if (c < 128 && BEFORE_LINE_END[c] === 0) return closed;
  if (!text.slice(closed, closed + 40).includes("\n")) return closed;
  const endsLine = c === 10 || c === 13;
  const before = endsLine && mayBeHeading(text, start) ? text.slice(Math.max(0, start - REACH), start) : "";
  const under = HEADING.test(before) ? NEXT_LINE : ITEM.test(before) ? INDENTED_LINE : BELOW;
  // What announces the next line stands between the key and the line's end.
  if (endsLine && under === BELOW && text[closed - 1] !== "】") return closed;
  const below = skipAny(under, text, closed);
  if (below === closed) return closed;
  const line = closed + text.slice(closed, below).lastIndexOf("\n") + 1;
  const at = Math.max(below, behindSameMarks(text, start, line));
  // An empty line of a quotation has its mark.
  return text[at] === "\n" ? behindSameMarks(text, start, at + 1) : at;
}

/** How far before its key the mark of a heading or of an item stands. */
const REACH = 60;

/** Whether such a mark may stand before a key on its line. */
function mayBeHeading(text: string, start: number): boolean {
  for (let at = start - 1; at >= 0 && start - at <= REACH; at--) {
    const c = text.charCodeAt(at);
    if (c === 35 || c > 127) return true;
    if (c === 10) return false;
  }
  return false;
}

const LINE_SOON = beginsWith(
  "<\\\"'& \t{,;|\r\n",
  /(?:<\/[\w:.-]{1,40}>|\\*["']|&quot;)?[ \t{,;|]{0,4}\r?\n/y,
);

/** As `skip`, over line ends behind which marks stand as before the key's line; the pattern holds one of the `words`. */
export function skipLines(
  pattern: Beginning,
  words: RegExp,
  text: string,
  start: number,
  at: number,
): number {
  const to = skip(pattern, text, at);
  if (to > at || skip(LINE_SOON, text, at) === at || !words.test(text.slice(at, at + 400))) return to;
  const near = text.slice(Math.max(0, start - 300), start);
  const line = start - near.length + near.lastIndexOf("\n") + 1;
  if (behindMarks(text, line) === line) return at;
  return line + skip(pattern, blankMarks(text.slice(line, at + 400)), at - line);
}
