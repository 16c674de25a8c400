import { continuesValue } from "./continued.ts";
import type { Scratch } from "./detector.ts";
import { finish, isLineEnd, type Notation, type Value } from "./value-end.ts";
import { isScrambled, looksRandom, PLACEHOLDER } from "./veto.ts";
import { joinWrapped } from "./wrap.ts";

/** A quote inside a word, and an angle that begins no tag, belong to the value. */
const RUN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a colour ends a value.
  /(?:[^\s"'`<>\u001b\u0080-\u009f\u2000-\uffff]|(?<=\w)["'](?=\w)|>(?!\s|$|<\/?[A-Za-z])|<(?!\/?[A-Za-z][\w:-]{0,20}[\s>/]|[\s!<]|\/[A-Za-z]|$)){1,8192}/y;
/** In `KEY=value` at the start of a line everything up to the next space is the value, quotes too. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a colour ends a value.
const WIDE_RUN = /[^\s\u001b\u2000-\uffff]{1,8192}/y;
const LINE_KEY = /(?:^|\n)[ \t]*(?:export[ \t]+|[Ss][Ee][Tt][ \t]+|[+>-] ?)?$/;
/** With none of these a run has no end before its own: what `PLACEHOLDER`, `RUN_END` and `NEXT_PAIR` begin with. */
const ENDING = /[[\\%&|;,]/;
/** Where a run stops being the value: the next pair of a query string, a connection string or a log. */
const NEXT_PAIR =
  /&(?:amp;)?[A-Za-z_][\w.$-]{0,38}(?:=|:(?!\/\/))|[;,|](?:amp;)?(?:[A-Za-z_][\w.$ -]{0,38}(?:=|:(?!\/\/))|\{)/;
/** Pairs to the end of the run, as in a query string; what only looks like one begins inside a value. */
const PAIRS =
  /^(?:[&;,|](?:amp;)?(?:[A-Za-z_][\w.$-]{1,38}[=:][\w.%+/:@~ -]*|[A-Za-z_][=:][\w%.-]*|\{?$))+[&;,|)\]}]*$/;
const RUN_END =
  /\[0?m|\[\\[rn]\]|\\[nrt](?=[\s\w"\\]|$)|\\"|\\\\|%26[A-Za-z_][\w-]{0,39}%3D|%22|&(?:quot|lt|#3[49]);|&gt;(?=\s|$|&lt;)|\\u0022|\\u0026(?=[\w.-]{1,40}(?:=|\\u003[Dd])|["\s]|$)|\|$/;

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
  const isInsideOnce = () => isInside(text, keyStart);
  const scrambled = endsText && isScrambled(run) && !isInsideOnce();
  if (!scrambled) run = trimEnd(run, text.slice(known.to, known.to + NEXT_REACH), notation, isInsideOnce);
  const end = at + run.length;
  if (run === "") return undefined;
  // Where a window broke the value, the mark before the break belongs to it.
  const last = text[known.to - 1]!;
  const lineEnd = "!?.".includes(last) && /[^A-Za-z.]/.test(run.slice(0, -1)) ? known.to : end;
  if (isLineEnd(text, lineEnd)) {
    const first = text.slice(at, lineEnd);
    const whole = joinWrapped(text, at, lineEnd);
    const piece = untilNextPair(whole?.text.slice(first.length) ?? "");
    if (
      whole !== undefined &&
      continuesValue(text, lineEnd, first, piece, whole.origin(first.length + piece.length))
    ) {
      const from = first.length + piece.length;
      const after = whole.origin(whole.text.length);
      const next = whole.text.slice(from, from + NEXT_REACH) + text.slice(after, after + NEXT_REACH);
      const rest = trimEnd(piece, next, notation, isInsideOnce);
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
  // Most runs are a word or a number, in which nothing ends.
  if (!ENDING.test(text.slice(at, to))) return to;
  // In a string of JSON the value ends with its line, where it is empty.
  if (text[at] === "\\" && /^\\[nr](?=[\s\w"\\]|$)/.test(text.slice(at, at + 3))) return at;
  const placeholder = text.slice(at, to).search(PLACEHOLDER);
  const end = placeholder > 0 ? at + placeholder : to;
  const ended = text.slice(at, end + 40).search(RUN_END);
  const stop = ended > 0 && at + ended < end ? at + ended : end;
  if (alone && isScrambled(text.slice(at, stop))) return stop;
  const cut = nextPair(text.slice(at, stop), text.slice(stop, stop + 40));
  return cut > 0 ? at + cut : stop;
}

/** So much behind a run tells whether it ends there. */
const NEXT_REACH = 48;
/** What no bracket of a text closes before. */
const QUERY_PAIR = /^&(?:amp;)?[A-Za-z_][\w.-]{0,38}=/;

/** A run without the marks and brackets that are the text's; `next` stands behind it. */
function trimEnd(run: string, next: string, notation: Notation, inBrackets: () => boolean): string {
  const plain = trimMarks(run, notation, next);
  if (!endsWithOne(plain, ")]}")) return plain;
  const own = QUERY_PAIR.test(next) || (isScrambled(plain) && !inBrackets());
  return own ? plain : trimClosers(plain);
}

/**
 * In `KEY=value!` the mark belongs to the value; a comma or semicolon at the end never does, and a full stop only
 * where a sentence does not end: after a formal key, or beside other symbols after a colon.
 */
function trimMarks(run: string, notation: Notation, next: string): string {
  let from = endsWithOne(run, ".?!:") ? run.length - 1 : run.length;
  for (;;) {
    if (/[,;|\\]/.test(run[from - 1] ?? "")) from--;
    else if (run.startsWith("**", from - 2) && from >= 2) from -= 2;
    else break;
  }
  if (from === run.length) return run;
  const plain = run.slice(0, from);
  const marks = run
    .slice(from)
    .replace(/(?<![,;|\\])[,;|\\]+$/, "")
    .replace(/\*\*$/, "");
  const inSentence =
    (notation === "said" || notation === "spaced" || (notation === "colon" && /^\w+$/.test(plain))) &&
    !(looksRandom(plain) && /^ [a-z]/.test(next));
  return plain + (inSentence ? marks.replace(/[.:]$/, "") : marks);
}

/** Whether a bracket opens before the key on its line, whose end would then be no part of the value. */
function isInside(text: string, keyStart: number): boolean {
  const before = text.slice(Math.max(0, keyStart - 500), keyStart);
  return /[([{]/.test(before.slice(before.lastIndexOf("\n") + 1));
}

/** Takes off closing brackets that were not opened inside the run. */
function trimClosers(run: string): string {
  const unopened = { ")": 0, "]": 0, "}": 0 };
  for (let i = 0; i < run.length; i++) {
    const c = run.charCodeAt(i);
    if (c === 41) unopened[")"]++;
    else if (c === 93) unopened["]"]++;
    else if (c === 125) unopened["}"]++;
    else if (c === 40) unopened[")"]--;
    else if (c === 91) unopened["]"]--;
    else if (c === 123) unopened["}"]--;
  }
  let end = run.length;
  for (;;) {
    const last = run[end - 1] as keyof typeof unopened;
    if (!(unopened[last] > 0)) return run.slice(0, end);
    unopened[last]--;
    end--;
    while (run[end - 1] === "," || run[end - 1] === ";") end--;
  }
}

/** A pattern that ends in `$` would go through all of a long run. */
function endsWithOne(run: string, characters: string): boolean {
  return run !== "" && characters.includes(run.at(-1)!);
}
