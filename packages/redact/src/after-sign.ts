import type { Scratch } from "./detector.ts";
import { behindSameMarks } from "./line-marks.ts";
import { readBracketed, readQuoted, readString } from "./quoted.ts";
import { readRun } from "./run.ts";
import { beginsWith, LETTERS_AND_DIGITS, skip, skipAny, skipSpaces } from "./skip.ts";
import type { Notation, Value } from "./value-end.ts";

const YAML_TAG = beginsWith("!&", /(?:!!\w{1,12}|&\w{1,32})[ \t]+/y);
const WRAPPERS = beginsWith(
  `_-({[!${LETTERS_AND_DIGITS}`,
  /(?:(?:await |new |return )?(?:[A-Za-z_][\w.:<>]{0,60}\(\s{0,8}(?:-String\s+|-AsPlainText\s+|-Force\s+)*|-String\s+|\(\s{0,4}|\{[\s>+│┃|]{0,40}(?:\\*"(?:sensitive|type|description|version)\\*"\s*:\s*(?:\\*"[^"\n]{0,80}"|\w{1,10}),?\s{0,20}){0,4}(?:\\*["'])?(?:value|s|stringvalue|text|plaintext|secret|default|password)(?:\\*["'])?\s*[:=]\s*|\[\s{0,20}|!!?\w+\s+|ConvertTo-SecureString\s+(?:-\w+\s+)*))?/iy,
);
const BOLD = beginsWith("*_", /\*\*|__(?= )/y);
const BLOCK_SCALAR = beginsWith("|>", /[|>][-+]?\d?[ \t]*\r?\n/y);
/** A value on the line below, as JSON and source code are sometimes broken. */
const BELOW_QUOTED = beginsWith("\r\n", /\r?\n[ \t]*(?=\\*["'])/y);

/** Reads the value behind the sign or the words that end at `from`. */
export function readAfterSeparator(
  text: string,
  from: number,
  keyStart: number,
  notation: Notation,
  scratch: Scratch,
): Value | undefined {
  let at = skip(YAML_TAG, text, skipSpaces(text, skip(BOLD, text, skipSpaces(text, from))));
  const next = notation === "colon" ? skip(BLOCK_SCALAR, text, at) : at;
  if (next > at) {
    const inner = behindSameMarks(text, keyStart, next);
    if (inner > next) return readRun(text, inner, keyStart, "colon", scratch);
  }
  if (notation === "equals" || notation === "colon" || notation === "flag") at = skip(BELOW_QUOTED, text, at);
  const wrapped = skip(WRAPPERS, text, at);
  if (wrapped > at) {
    const inner = readString(text, wrapped);
    if (inner !== undefined) return inner;
  }
  const bracketed = readBracketed(text, at);
  // What stands in parentheses is more often a remark.
  if (bracketed !== undefined && notation === "spaced" && /[(\uff08]/.test(text[at]!))
    return /\s/.test(bracketed.text) ? undefined : { ...bracketed, notation };
  return readString(text, at) ?? bracketed ?? readRun(text, at, keyStart, notation, scratch);
}

/** The value after an empty one, as in a plan's `"" => "new"`; and the new one after an old one. */
export function readSuccessor(text: string, value: Value): Value | undefined {
  const next = skip(SUCCESSOR, text, value.end);
  if (next > value.end) return readQuoted(text, next);
  const before = text[value.start - 1] ?? "";
  const from = /["'`]/.test(before) ? value.start - 1 : value.start;
  if (text.slice(Math.max(0, from - 5), from) !== "from " && before !== "「" && before !== "『")
    return undefined;
  const at = skipAny(CHANGED_TO, text, value.end);
  if (at === value.end) return undefined;
  return readQuoted(text, at) ?? readBracketed(text, at) ?? readRun(text, at, at, "said", {});
}

const SUCCESSOR = beginsWith("\\\"'", /\\*["']\s{0,4}[-=]>\s{0,4}(?=\\*["'])/y);
/** `from "old" to "new"`, 「旧」から「新」に */
const CHANGED_TO = /["'`」』]?(?: to |\s?から\s?)/y;
