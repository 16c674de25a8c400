import { matchAt } from "./detector.ts";
import { isKept, looksRandom } from "./veto.ts";
import { isBrokenWord, isWidest, NARROW, WIDE, widthOf } from "./window.ts";

/** Characters of a token; a terminal breaks between any two of them. */
const PIECE = /[\w+/=.~%!@#$^&*?()-]+/y;
const LINE_END = /\r?\n(?:[ \t]{0,12}(?:[│|>+]|&gt;) ?|[ \t]{1,12})?/y;
/** A line end before a plus that is the token's own: what a diff adds is a line of its own. */
const BEFORE_PLUS = /\r?\n(?=\+(?=[a-z/+]{0,20}[A-Z\d])[\w+/]{1,200}={0,2}(?![\w+/=:.([-]))/y;
const BARE_LINE_END = /\r?\n/y;
const PLUS_RUN = /\r?\n(\+[A-Za-z\d+/]{0,38})(?![\w+/=:.([-])/y;
const AWS_KEY = /^[A-Za-z\d+/]{40}$/;

/** Whether a plus and what follows it make the token from `start` on as long as an AWS secret access key is. */
function isRestOfKey(text: string, start: number, lineEnd: number): boolean {
  const rest = matchAt(PLUS_RUN, text, lineEnd)?.[1];
  return rest !== undefined && AWS_KEY.test(text.slice(Math.max(start, lineEnd - 41), lineEnd) + rest);
}

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
 * Undefined where the line does not go on like that. What the next line must be tells `judge`.
 */
export function joinWrapped(
  text: string,
  start: number,
  lineEnd: number,
  judge = isContinuation,
): Joined | undefined {
  const pieces: [from: number, to: number][] = [[start, lineEnd]];
  let at = lineEnd;
  for (let line = 0; line < MAX_LINES; line++) {
    const ownPlus =
      text[at + (text[at] === "\r" ? 2 : 1)] === "+" &&
      (matchAt(BEFORE_PLUS, text, at) !== null || isRestOfKey(text, start, at));
    const end = ownPlus && isWidest(text, at) ? BARE_LINE_END : LINE_END;
    if (!matchAt(end, text, at)) break;
    const from = end.lastIndex;
    if (!matchAt(PIECE, text, from)) break;
    const to = PIECE.lastIndex;
    if (!judge(text, pieces, from, to)) break;
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

/** As `isContinuation`, where the length tells that a hyphen begins no flag. */
export function isExactContinuation(...[text, pieces, from, to]: Parameters<typeof isContinuation>): boolean {
  return text[from] === "-" || isContinuation(text, pieces, from, to);
}

/** Not the next line's own key, id or word. Of further lines more is: the lines before are a value already. */
function isContinuation(
  text: string,
  pieces: readonly (readonly [from: number, to: number])[],
  from: number,
  to: number,
): boolean {
  const piece = text.slice(from, Math.min(to, from + 200));
  const after = text.slice(to, to + 12);
  if (
    LINE_HEAD.test(piece + after) ||
    (piece === "*" && after[0] === " ") ||
    /^(?:[A-Za-z_][\w.]*)?\(/.test(piece)
  )
    return false;
  const further = pieces.length > 1;
  const [, end] = pieces.at(-1)!;
  const key = /^([A-Za-z_][\w.-]*)=[^=]/.exec(piece)?.[1];
  if (key !== undefined && !(key.length > 24 && looksRandom(key)) && !isFull(text, pieces)) return false;
  if (
    isKept(piece) &&
    !(further && /^\/[\w+]+$/.test(piece)) &&
    !(isRestOfBase64(piece) && isWidest(text, end))
  )
    return false;
  if (/^-/.test(piece) && !looksRandom(piece) && !/^-[0-9a-f]{4}-/.test(piece)) {
    // A flag is a word, and something follows it.
    const noFlag = isNoFlag(piece, after) || !canHoldFlags(text, pieces[0]![0], piece, after);
    if (!noFlag || !isWidest(text, end)) return false;
  }
  return !/^[:([]/.test(after) && !/^[ \t]*(?:=|:[ =]|\|[ \t]*[^\s|])/.test(after);
}

/** `-2`, `-us3`, `-_m`, a hyphen alone, what no space follows, and letters that are no words as in `-StoreAs`. */
function isNoFlag(piece: string, after: string): boolean {
  if (/^-(?:\d{1,2}$|_|\w*[^\w\s=.:-]|\w+-$)/.test(piece)) return true;
  if (/^(?:[^\s=:]|-$)/.test(after) || (piece === "-" && /^(?:\r?\n|$)/.test(after))) return true;
  if (!/^-\w+$/.test(piece)) return false;
  if (/\d/.test(piece)) return piece.length > 3;
  return /[a-z][A-Z]/.test(piece) && !/^-(?:[A-Z]*[a-z]+)?(?:[A-Z][a-z]+)*$/.test(piece);
}

/** How a command shows before its value; and the lines that a diff takes away or adds. */
const COMMAND = /(?:^|\s)--?[A-Za-z]|^\s*(?:[$#%>]|PS\b[^>\n]{0,200}>)\s|^[-+]/;

/** Whether `piece` could be a flag after the value at `start`: on a line with a command, or a list's or a diff's next line. */
function canHoldFlags(text: string, start: number, piece: string, after: string): boolean {
  const near = text.slice(Math.max(0, start - WIDE), start);
  const before = near.slice(near.lastIndexOf("\n") + 1);
  if (piece === "-") return !(before.startsWith("|") && /^ ?\|/.test(after));
  return /^--|^-[\w.-]+[=:]/.test(piece) || COMMAND.test(before);
}

/** `/`, `/f=`, `/VjmLhS`, `/+4`: no path reads like that. */
function isRestOfBase64(piece: string): boolean {
  if (!/^\/[\w+/]*={0,2}$/.test(piece)) return false;
  return (
    piece === "/" || /[+=]/.test(piece) || /^\/(?!.*\/).*(?:[a-z][A-Z]|[A-Z]{2}[a-z]|\d[A-Za-z])/.test(piece)
  );
}

/** Whether the last of several lines is as long as the first: then a window broke both. */
function isFull(text: string, pieces: readonly (readonly [from: number, to: number])[]): boolean {
  if (pieces.length === 1) return false;
  const width = widthOf(text, pieces[0]![1]);
  return width >= NARROW && width <= WIDE && width === widthOf(text, pieces.at(-1)![1]);
}

/** Whether the piece after a line end reads like the rest of a token and not like the next line's word. */
export function isTail(piece: string): boolean {
  return (
    looksRandom(piece) ||
    piece.length >= 20 ||
    !/^(?:[A-Z]?[a-z]+(?:[_.-][a-z]+)*|[A-Z]+|\d+)[.:]?$/.test(piece)
  );
}

/** Where a token ends that stands at `[start, end)`: on a later line, where a window broke it. */
export function wrappedEnd(text: string, start: number, end: number): number {
  const joined = joinWrapped(text, start, end);
  if (joined === undefined) return end;
  const whole = joined.origin(joined.text.length);
  const piece = joined.text.slice(end - start);
  return isTail(piece) || isBrokenWord(text, end, piece) ? whole : end;
}
