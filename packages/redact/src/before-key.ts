import { isWordCode } from "./form.ts";
import type { Value } from "./value-end.ts";

const VALUE_KEY = /"(?:\w{0,12}value)\\*"\s?:\s?\\*"$/i;
const NAME_AFTER = /(?<!\\)\\*",\s{0,40}\\*"(?:name|\w{0,12}key)\\*"\s?:\s?\\*"$/i;
const MAX_BEFORE = 2_048;

/** Whether what stands before the key can be its value: only then is it worth a closer look. */
export function isValueBefore(text: string, keyStart: number): boolean {
  const c = text.charCodeAt(keyStart - 1);
  if (c === QUOTE) return endsPair(text, keyStart - 2);
  return c === SPACE ? isSaid(text, keyStart) : c > 127 && BEFORE_KEY.test(text[keyStart - 1]!);
}

const QUOTE = 34;
const SPACE = 32;

/** The value of the key at `keyStart` that stands before it. */
export function readBefore(text: string, keyStart: number): Value | undefined {
  return text.charCodeAt(keyStart - 1) === QUOTE
    ? valueBefore(text, keyStart)
    : subjectBefore(text, keyStart);
}

/** The value of `{"value": "…", "name": "KEY"}`, which stands before its key. */
function valueBefore(text: string, keyStart: number): Value | undefined {
  const near = text.slice(Math.max(0, keyStart - 100), keyStart);
  const name = NAME_AFTER.exec(near);
  if (name === null) return undefined;
  const end = keyStart - near.length + name.index;
  const before = text.slice(Math.max(0, end - MAX_BEFORE - 1), end);
  const start = end - before.length + before.lastIndexOf('"') + 1;
  const value = text.slice(start, end);
  if (value === "" || /[\\\n]/.test(value) || !VALUE_KEY.test(text.slice(Math.max(0, start - 60), start)))
    return undefined;
  return { start, end, text: value, notation: "quoted", endsLine: false };
}

/** Whether the name of a pair, `name` or a word that ends in key, and its colon stand before `at`. */
function endsPair(text: string, at: number): boolean {
  let i = at;
  while (text[i] === "\\" || isSpace(text.charCodeAt(i))) i--;
  if (text[i] !== ":") return false;
  i -= isSpace(text.charCodeAt(i - 1)) ? 2 : 1;
  if (text[i] !== '"') return false;
  do i--;
  while (text[i] === "\\");
  return /[ey]/i.test(text[i] ?? "") && /(?:"name|key)$/i.test(text.slice(Math.max(0, i - 4), i + 1));
}

function isSpace(c: number): boolean {
  return c === 32 || (c >= 9 && c <= 13);
}

const IS_KEY =
  /(?:^|[\s"'`「『(/#;*])((?!\/)[^\s"'`「」『』(){}<>#;=:\u3000-\u9fff\uff00-\uffef]{6,128})["'`」』)]?\s?(?:(?:is|was)(?: (?:the|our|my|their|a))?(?: [\w-]{1,20}){0,3} ?|[がは][\u3040-\u30ff\u4e00-\u9fffA-Za-z0-9 ・]{0,16})$/;

/** The end of `IS_KEY`, which most keys lack, and how long it can be. */
const AFTER_SUBJECT =
  /(?:(?:is|was)(?: (?:the|our|my|their|a))?(?: [\w-]{1,20}){0,3} ?|[がは][\u3040-\u30ff\u4e00-\u9fffA-Za-z0-9 ・]{0,16})$/;
const MAX_AFTER_SUBJECT = 80;

const BEFORE_KEY = /[\u3040-\u30ff\u4e00-\u9fff]/;

/** Whether one of the last words before the key is the verb of `… is our new database password`, or not written in ASCII. */
function isSaid(text: string, keyStart: number): boolean {
  let end = keyStart - 1;
  for (let word = 0; word < MAX_WORDS; word++) {
    let start = end;
    while (isNamePart(text.charCodeAt(start - 1)) && keyStart - start < MAX_AFTER_SUBJECT) start--;
    if (text.charCodeAt(start - 1) > 127 || (end - start > 1 && text.startsWith("is", end - 2))) return true;
    if (end - start > 2 && text.startsWith("was", end - 3)) return true;
    if (text[start - 1] !== " ") return false;
    end = start - 1;
  }
  return false;
}

/** The words of `AFTER_SUBJECT`. */
const MAX_WORDS = 5;

function isNamePart(c: number): boolean {
  return isWordCode(c) || c === 45;
}

/** The value of `… is our database password` and 「…がパスワードです」. */
function subjectBefore(text: string, keyStart: number): Value | undefined {
  const near = text.slice(Math.max(0, keyStart - 200), keyStart);
  const last = near.slice(-MAX_AFTER_SUBJECT);
  if (!/ (?:is|was) |[がは]/.test(last) || !AFTER_SUBJECT.test(last)) return undefined;
  const line = near.slice(near.lastIndexOf("\n") + 1);
  const subject = IS_KEY.exec(line)?.[1];
  if (subject === undefined || !/\d/.test(subject) || !/[A-Za-z]/.test(subject)) return undefined;
  const start = keyStart - line.length + line.lastIndexOf(subject);
  const end = start + subject.length;
  return { start, end, text: subject, notation: "spaced", endsLine: false };
}

const USER_AND =
  /(?:user(?:name)?|login|account|\bid|ユーザー?(?:名|ID)?|アカウント|ID|ログイン)\s?[/&・:\uff0f\uff1a]\s?$/i;

/** Whether the key is the second of a pair, as in `user/password`. */
export function isAfterUserName(text: string, keyStart: number): boolean {
  const last = text.charCodeAt(keyStart - 1);
  const c = isSpace(last) ? text.charCodeAt(keyStart - 2) : last;
  if (c !== 47 && c !== 38 && c !== 58 && !(c > 127)) return false;
  return USER_AND.test(text.slice(Math.max(0, keyStart - 16), keyStart));
}

/** In `user/password: admin / value` the key's value is the second of the pair. */
export function afterUserName(text: string, keyStart: number, value: Value): Value | undefined {
  if (!isAfterUserName(text, keyStart)) return undefined;
  const pair = /([^\s/:\uff0f\uff1a「」"]{1,64})(?:\s?[/:\uff0f\uff1a]\s?|\s)(\S{4,256})/y;
  pair.lastIndex = value.start;
  const match = pair.exec(text);
  if (match === null) return undefined;
  const secret = match[2]!.replace(/(?<![。、,;)\uff09」"'`])[。、,;)\uff09」"'`]+$/, "");
  const start = pair.lastIndex - match[2]!.length;
  const apart = /[/:\uff0f\uff1a]/.test(text.slice(value.start + match[1]!.length, start));
  const notation = apart ? "equals" : "said";
  return { start, end: start + secret.length, text: secret, notation, endsLine: false };
}
