import type { Scratch } from "./detector.ts";
import { isScrambled, looksRandom, PLACEHOLDER } from "./veto.ts";
import { isTail, joinWrapped } from "./wrap.ts";

/** How a value stands beside its key; the less formal, the more the value itself must look secret. */
export type Notation =
  | "quoted"
  | "equals"
  | "element"
  | "colon"
  | "cell"
  | "listed"
  | "flag"
  | "said"
  | "spaced";

/** A value as it stands in the text. */
export interface Value {
  readonly start: number;
  readonly end: number;
  /** The value without the line end that a terminal put in. */
  readonly text: string;
  readonly notation: Notation;
  /** The value is the last thing on its line. */
  readonly endsLine: boolean;
}

/** The longest value read, in characters. */
export const MAX_VALUE = 16_384;

const QUOTE = /(\\*)(["'`])/y;
const ENTITY_QUOTE = /&quot;|&#3[49];|&apos;|%22|\\u0022|\\u0027/y;

/** A quoted value at `at`: ends at the same quote under the same number of backslashes. */
export function readQuoted(text: string, at: number): Value | undefined {
  ENTITY_QUOTE.lastIndex = at;
  const entity = ENTITY_QUOTE.exec(text);
  if (entity !== null) {
    const from = at + entity[0].length;
    const close = text.slice(from, from + MAX_VALUE).indexOf(entity[0]);
    if (close >= 0) {
      const inner = text.slice(from, from + close);
      const joined = inner.replace(/\r?\n[ \t]*/g, "");
      return finish(text, from, from + close, /\s/.test(joined) ? inner : joined, "quoted");
    }
  }
  QUOTE.lastIndex = at;
  const open = QUOTE.exec(text);
  if (open === null) return undefined;
  const depth = open[1]!.length;
  const quote = open[2]!;
  let from = QUOTE.lastIndex;
  if (depth === 0 && text.startsWith(quote + quote, from)) from += 2;
  const limit = Math.min(text.length, from + MAX_VALUE);
  let broken = 0;
  for (let i = from; i < limit; i++) {
    const c = text[i];
    if (c === "\n" && (++broken > 64 || !isWrapInside(text, from, i, quote))) {
      const end = text[i - 1] === "\r" ? i - 1 : i;
      return finish(text, from, end, text.slice(from, end), "quoted");
    }
    if (c !== quote) continue;
    let slashes = 0;
    while (text[i - 1 - slashes] === "\\" && i - 1 - slashes >= from) slashes++;
    if (slashes > depth && (quote !== "'" || depth > 0 || slashes % 2 === 1) && hasCloser(text, i + 1, quote))
      continue;
    const end = slashes > depth ? i : i - slashes;
    return finish(text, from, end, text.slice(from, end).replace(/\r?\n[ \t]*/g, ""), "quoted");
  }
  return finish(text, from, limit, text.slice(from, limit), "quoted");
}

/** Whether the same quote comes again on this line: then an escaped one was not the end. */
function hasCloser(text: string, from: number, quote: string): boolean {
  for (let i = from; i < text.length && i < from + 1000 && text[i] !== "\n"; i++)
    if (text[i] === quote) return true;
  return false;
}

/** Whether a line end inside quotes was put there by a terminal: token to its left, token up to the quote on its right. */
function isWrapInside(text: string, from: number, newline: number, quote: string): boolean {
  if (/\s/.test(text.slice(from, newline).trimEnd())) return text.slice(from, newline).includes("\n");
  const rest = /\n[ \t]{0,12}([^\s"'`]{1,4096})(?:\\*(["'`])|(?=\r?\n))/y;
  rest.lastIndex = newline;
  const match = rest.exec(text);
  return match !== null && (match[2] === undefined || match[2] === quote);
}

const MAX_BRACKETED = 1_000;
const BRACKETS: Readonly<Record<string, string>> = {
  "「": "」",
  "『": "』",
  "【": "】",
  "“": "”",
  "‘": "’",
  "{": "}",
  "(": ")",
  "\uff08": "\uff09",
  "<": ">",
  "«": "»",
  "‹": "›",
};

export function readBracketed(text: string, at: number): Value | undefined {
  const open = text[at];
  const closer = open === undefined ? undefined : BRACKETS[open];
  if (closer === undefined) return undefined;
  const end = text.slice(at + 1, at + 1 + MAX_BRACKETED).indexOf(closer);
  if (end < 0) return undefined;
  const inner = text.slice(at + 1, at + 1 + end);
  // In `(k2!…` the bracket is the value's own.
  if (/[\w!#$%^&*@+=?~-]/.test(text[at + 2 + end] ?? "") && /^[({<[]/.test(open!)) return undefined;
  if (inner.includes("\n") && /\s/.test(inner.replace(/\r?\n[ \t]{0,8}/g, ""))) return undefined;
  // `Pwd={…}` is how ODBC quotes; other braces hold code.
  if (open === "{" && (text[at - 1] !== "=" || /["\s]|^\w*$|^[$#{]/.test(inner))) {
    return undefined;
  }
  // What stands in angle brackets is a placeholder: the brackets are kept so that it is seen as one.
  if (open === "<") return finish(text, at, at + end + 2, `<${inner}>`, "quoted");
  return finish(text, at + 1, at + 1 + end, inner.replace(/\r?\n[ \t]*/g, ""), "quoted");
}

/** A quote inside a word, and an angle that begins no tag, belong to the value. */
const RUN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a colour ends a value.
  /(?:[^\s"'`<>\u001b\u0080-\u009f\u2000-\uffff]|(?<=\w)["'](?=\w)|>(?!\s|$|<\/?[A-Za-z])|<(?!\/?[A-Za-z][\w:-]{0,20}[\s>/]|[\s!<]|\/[A-Za-z]|$)){1,8192}/y;
/** In `KEY=value` at the start of a line everything up to the next space is the value, quotes too. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a colour ends a value.
const WIDE_RUN = /[^\s\u001b\u2000-\uffff]{1,8192}/y;
const LINE_KEY = /(?:^|\n)[ \t]*(?:export[ \t]+|[Ss][Ee][Tt][ \t]+|[+>-] ?)?$/;
/** Where a run stops being the value: the next pair of a query string, a connection string or a log. */
const NEXT_PAIR =
  /&(?:amp;)?[A-Za-z_][\w.$-]{0,38}(?:=|:(?!\/\/))|[;,|](?:amp;)?(?:[A-Za-z_][\w.$ -]{0,38}(?:=|:(?!\/\/))|\{)/;
/** Pairs to the end of the run, as in a query string; what only looks like one begins inside a value. */
const PAIRS =
  /^(?:[&;,|](?:amp;)?(?:[A-Za-z_][\w.$-]{1,38}[=:][\w.%+/:@~ -]*|[A-Za-z_][=:][\w%.-]*|\{?$))+[&;,|)\]}]*$/;
const RUN_END =
  /\[\\[rn]\]|\\[nrt](?=[\s\w"]|$)|\\"|\\\\|%26[\w-]{1,40}%3D|%22|&(?:quot|lt|gt|#3[49]);|\\u00(?:26|22)|\|$/;

/** The value after an empty one, as in a plan's `"" => "new"`; and the new one after an old one. */
export function readSuccessor(text: string, value: Value): Value | undefined {
  SUCCESSOR.lastIndex = value.end;
  if (SUCCESSOR.test(text)) return readQuoted(text, SUCCESSOR.lastIndex);
  CHANGED_TO.lastIndex = value.end;
  if (!/(?:from ["'`]?|[「『])$/.test(text.slice(Math.max(0, value.start - 6), value.start)))
    return undefined;
  if (!CHANGED_TO.test(text)) return undefined;
  const at = CHANGED_TO.lastIndex;
  return readQuoted(text, at) ?? readBracketed(text, at) ?? readRun(text, at, at, "said", {});
}

const SUCCESSOR = /\\*["']\s{0,4}[-=]>\s{0,4}(?=\\*["'])/y;
/** `from "old" to "new"`, 「旧」から「新」に */
const CHANGED_TO = /["'`」』]?(?: to |\s?から\s?)/y;

/** An unquoted value: a run of non-spaces, without the punctuation and the pairs that follow it. */
export function readRun(
  text: string,
  at: number,
  keyStart: number,
  notation: Notation,
  scratch: Scratch,
): Value | undefined {
  const alone = notation === "equals" && LINE_KEY.test(text.slice(Math.max(0, keyStart - 24), keyStart));
  const pattern = alone ? WIDE_RUN : RUN;
  let known = scratch.run;
  if (known === undefined || known.pattern !== pattern || at < known.from || at >= known.to) {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return undefined;
    known = { pattern, from: at, to: endOfRun(text, at, pattern.lastIndex, alone) };
    scratch.run = known;
  }
  let run = text.slice(at, known.to);
  const endsText = known.to >= text.length || isLineEnd(text, known.to);
  const scrambled = endsText && isScrambled(run) && !isInside(text, keyStart);
  if (!scrambled) run = trimClosers(trimMarks(run, notation));
  const end = at + run.length;
  if (run === "") return undefined;
  // Where a window broke the value, the mark before the break belongs to it.
  const raw = text.slice(at, known.to);
  const lineEnd = /[!?.]$/.test(raw) && /[^A-Za-z.]/.test(run.slice(0, -1)) ? known.to : end;
  if (isLineEnd(text, lineEnd)) {
    const first = text.slice(at, lineEnd);
    const whole = joinWrapped(text, at, lineEnd);
    const piece = untilNextPair(whole?.text.slice(first.length) ?? "");
    if (
      whole !== undefined &&
      continuesValue(text, lineEnd, first, piece, whole.origin(first.length + piece.length))
    ) {
      const rest = trimClosers(trimMarks(piece, notation));
      return finish(text, at, whole.origin(first.length + rest.length), first + rest, notation);
    }
  }
  return finish(text, at, end, run, notation);
}

function untilNextPair(piece: string): string {
  const ended = piece.search(RUN_END);
  const run = ended < 0 ? piece : piece.slice(0, ended);
  const cut = nextPair(run, "");
  return cut < 0 ? run : run.slice(0, cut);
}

/** Where in a run the next pair begins; -1 where the run is one value. */
function nextPair(run: string, after: string): number {
  const cut = (run + after).search(NEXT_PAIR);
  if (cut < 0 || cut >= run.length) return -1;
  return isScrambled(run) && !PAIRS.test(run.slice(cut)) ? -1 : cut;
}

/** A run ends before a placeholder and before the next pair; where it has a line `alone`, only a plain value has one. */
function endOfRun(text: string, at: number, to: number, alone: boolean): number {
  const placeholder = text.slice(at, to).search(PLACEHOLDER);
  const end = placeholder > 0 ? at + placeholder : to;
  const ended = text.slice(at, end + 40).search(RUN_END);
  const stop = ended > 0 && at + ended < end ? at + ended : end;
  if (alone && isScrambled(text.slice(at, stop))) return stop;
  const cut = nextPair(text.slice(at, stop), text.slice(stop, stop + 40));
  return cut > 0 ? at + cut : stop;
}

/**
 * In `KEY=value!` the mark belongs to the value; a comma or semicolon at the end never does, and a full stop only
 * where a sentence does not end: after a formal key, or beside other symbols after a colon.
 */
function trimMarks(run: string, notation: Notation): string {
  let from = /[.?!:]$/.test(run) ? run.length - 1 : run.length;
  for (;;) {
    if (/[,;|\\]/.test(run[from - 1] ?? "")) from--;
    else if (run.startsWith("**", from - 2) && from >= 2) from -= 2;
    else break;
  }
  const plain = run.slice(0, from);
  const marks = run
    .slice(from)
    .replace(/(?<![,;|\\])[,;|\\]+$/, "")
    .replace(/\*\*$/, "");
  const inSentence =
    notation === "said" || notation === "spaced" || (notation === "colon" && /^\w+$/.test(plain));
  return plain + (inSentence ? marks.replace(/[.:]$/, "") : marks);
}

/** Whether a bracket opens before the key on its line, whose end would then be no part of the value. */
function isInside(text: string, keyStart: number): boolean {
  const before = text.slice(Math.max(0, keyStart - 500), keyStart);
  return /[([{]/.test(before.slice(before.lastIndexOf("\n") + 1));
}

/** Takes off closing brackets that were not opened inside the run. */
function trimClosers(run: string): string {
  const unopened = {
    ")": unopenedIn(run, "(", ")"),
    "]": unopenedIn(run, "[", "]"),
    "}": unopenedIn(run, "{", "}"),
  };
  let end = run.length;
  for (;;) {
    const last = run[end - 1] as keyof typeof unopened;
    if (!(unopened[last] > 0)) return run.slice(0, end);
    unopened[last]--;
    end--;
    while (run[end - 1] === "," || run[end - 1] === ";") end--;
  }
}

/** How many more brackets close in a run than open. */
function unopenedIn(run: string, open: string, close: string): number {
  return run.split(close).length - run.split(open).length;
}

function isLineEnd(text: string, at: number): boolean {
  return text[at] === "\n" || (text[at] === "\r" && text[at + 1] === "\n");
}

/** A line of this many characters was probably broken by its window. */
const TERMINAL = 72;

/** Whether a terminal wrapped the value: the line is long, or both halves read like one token. */
function continuesValue(text: string, end: number, run: string, piece: string, after: number): boolean {
  if (piece === "") return false;
  if (HEX.test(run) && HEX.test(piece) && isWidest(text, end)) return true;
  if (!isTail(piece) && !isNoWord(piece) && !JAPANESE.test(text[after] ?? "")) return false;
  if (end >= TERMINAL && !text.slice(end - TERMINAL, end).includes("\n")) return true;
  const whole = run + piece;
  if (/[:,]/.test(piece.slice(0, -2))) return false;
  // An AWS secret access key has 40 characters, with a digit or without.
  if (whole.length === 40 && /^[A-Za-z0-9+/]+$/.test(whole) && looksRandom(whole)) return true;
  if (OWN_WORD.test(piece) && !isNoWord(piece)) return isBroken(run, whole);
  return whole.length >= 12 && /[\d!#$%^&*?@~+=]/.test(whole) && /[A-Za-z]/.test(whole);
}

const HEX = /^[\da-f]{2,}$/;
/** No window is narrower, in characters, and so many lines around one tell how wide it is. */
const NARROW = 56;
const NEIGHBOURS = 1_000;

/** Whether the line that ends at `end` is as long as lines get here: then a window broke it. */
function isWidest(text: string, end: number): boolean {
  const before = text.slice(Math.max(0, end - NEIGHBOURS), end).split(/\r?\n/);
  const width = before.pop()!.replace(/\r$/, "").length;
  const after = text.slice(end, end + NEIGHBOURS).split(/\r?\n/);
  return width >= NARROW && [...before, ...after].every((line) => line.length <= width);
}

const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;

/** Letters that no word of a language has side by side: what a line begins with is a word, or the rest of a value. */
function isNoWord(piece: string): boolean {
  return (
    /^[A-Za-z]{5,}$/.test(piece) &&
    /[bcdfghjklmnpqrstvwxz]{5}|[bcdfghjklmnpqrstvwxz]{4}$|q[^u]|v[bcdfghjklmnpqtwxz]|j[bcdfghjklmnpqrtvwxz]|[cfhkmpqvwx][jqxz]/i.test(
      piece,
    ) &&
    !/^(?:https?|strengths?|lengths?)$/i.test(piece)
  );
}

/** A hexadecimal id, a UUID, `ConnectionRefused`, `ERROR_CODE_4711`, `req-7f3a9c2e1b`, `worker-3`, `Server01`. */
const OWN_WORD =
  /^(?:(?:[\dA-F]+|[\da-f]+)(?:-[\da-f]+)*|[A-Z][a-z]{2,}(?:[A-Z][a-z]+)+\d*|[A-Z]+(?:_[A-Z\d]+)+|[a-z]{2,}\d*(?:[-_./][a-z\d]+)+|[A-Z]?[a-z]{3,}\d{1,5}|[A-Z]{2,}\d{1,5})[.:]?$/;
/** A UUID, or 32 to 64 hexadecimal digits, with a vendor's two letters before or two check groups after. */
const WHOLE_HEX =
  /^(?:[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}|[A-Z]{0,2}[\da-f]{32,64}(?:-[\da-f]{8}){0,2}|[\dA-F]{32,64})$/;

/** Whether a word of its own completes a value that was none without it. */
function isBroken(run: string, whole: string): boolean {
  return WHOLE_HEX.test(whole) && !WHOLE_HEX.test(run);
}

export function finish(
  text: string,
  start: number,
  end: number,
  value: string,
  notation: Notation,
): Value | undefined {
  if (end < start || (end === start && notation !== "quoted")) return undefined;
  return { start, end, text: value, notation, endsLine: end >= text.length || /[\r\n]/.test(text[end]!) };
}
