import type { Range } from "./detector.ts";
import { isKept, looksRandom } from "./veto.ts";

/** Characters of a token; a terminal breaks between any two of them. */
const PIECE = /[\w+/=.~%!@#$^&*?-]+/y;
const LINE_END = /\r?\n(?:[ \t]{0,12}[│|>+] ?|[ \t]{1,12})?/y;
/** The longest secret that is put together again, in lines. */
const MAX_LINES = 64;

/** A text in which a value that a terminal wrapped stands in one piece again. */
export interface Joined {
  readonly text: string;
  /** Where an offset of `text` stands in the original. */
  readonly origin: (offset: number) => number;
}

/**
 * The token at `start`, continued over line ends as long as whole lines are nothing but token.
 * Undefined where the line does not go on like that.
 */
export function joinWrapped(text: string, start: number, lineEnd: number): Joined | undefined {
  const pieces: [from: number, to: number][] = [[start, lineEnd]];
  let at = lineEnd;
  for (let line = 0; line < MAX_LINES; line++) {
    LINE_END.lastIndex = at;
    if (!LINE_END.test(text)) break;
    const from = LINE_END.lastIndex;
    PIECE.lastIndex = from;
    if (!PIECE.test(text)) break;
    const to = PIECE.lastIndex;
    if (!isContinuation(text, from, to, pieces.length > 1)) break;
    pieces.push([from, to]);
    at = to;
    if (to < text.length && text[to] !== "\n" && text[to] !== "\r") break;
  }
  if (pieces.length === 1) return undefined;
  return {
    text: pieces.map(([from, to]) => text.slice(from, to)).join(""),
    origin: (offset) => {
      let left = offset;
      for (const [from, to] of pieces) {
        if (left <= to - from) return from + left;
        left -= to - from;
      }
      return at;
    },
  };
}

/** How lines of logs and shells begin: a date, an epoch, a level, a frame, a prompt, a reply of Redis. No token goes on like that. */
const LINE_HEAD =
  /^(?:(?:19|20)\d\d[-/]\d\d?[-/]\d\d?(?!\d)|20\d{6}T\d{4}|1[3-9]\d{8}(?:\d{3})?(?:\.\d{1,9})?(?:\s|$)|[EFIW]\d{4} \d\d:|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [ \d]\d |(?:TRACE|DEBUG|INFO|NOTICE|WARN(?:ING)?|ERROR|FATAL|CRITICAL|SEVERE)(?!\w)|#\d{1,3} |[$#%] |[-+](?:OK|ERR|PONG)\b)/;

/** Not the next line's own key, id or word. `further`: the lines before are a value already. */
function isContinuation(text: string, from: number, to: number, further: boolean): boolean {
  const piece = text.slice(from, Math.min(to, from + 200));
  const key = /^([A-Za-z_][\w.-]*)=[^=]/.exec(piece)?.[1];
  if (
    (key !== undefined && !(key.length > 24 && looksRandom(key))) ||
    (isKept(piece) && !(further && /^\/[\w+]+$/.test(piece)))
  )
    return false;
  if (/^-/.test(piece) && !looksRandom(piece) && !/^-[0-9a-f]{4}-/.test(piece)) return false;
  const after = text.slice(to, to + 12);
  if (LINE_HEAD.test(piece + after)) return false;
  return !/^[:([]/.test(after) && !/^[ \t]*(?:=|:[ =]|\|[ \t]*[^\s|])/.test(after);
}

/** Whether the piece after a line end reads like the rest of a token and not like the next line's word. */
export function isTail(piece: string): boolean {
  return (
    looksRandom(piece) ||
    piece.length >= 20 ||
    !/^(?:[A-Z]?[a-z]+(?:[_.-][a-z]+)*|[A-Z]+|\d+)[.:]?$/.test(piece)
  );
}

/** End of the line that `at` is in. */
export function lineEndOf(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  if (end < 0) return text.length;
  return text[end - 1] === "\r" && end > at ? end - 1 : end;
}

/** Maps a match in a joined text back. */
export function originRange(joined: Joined, start: number, end: number): Range {
  return [joined.origin(start), joined.origin(end)];
}
