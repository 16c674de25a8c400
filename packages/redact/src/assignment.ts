import { columnValues } from "./columns.ts";
import type { Detector, Scratch } from "./detector.ts";
import { DETECTORS } from "./detectors/index.ts";
import { isAlphanumeric } from "./form.ts";
import { classifyKey, type KeyClass } from "./keys.ts";
import { readValue } from "./notation.ts";
import { isSecretValue } from "./value.ts";
import { readSuccessor, type Value } from "./value-end.ts";

/** A value that its key makes a secret. */
export interface Assigned {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** The longest key read on either side of its anchor. */
const KEY_REACH = 64;
const KEY_AFTER = 48;

const NOTHING_ASSIGNED: readonly Assigned[] = [];
/** 1 for the ASCII characters that never stand between a key and its value. */
const NO_VALUE_AFTER = new Uint8Array(128);
for (const character of "./!#$?@+^~{}") NO_VALUE_AFTER[character.charCodeAt(0)] = 1;

/** Reads what is assigned to the key that holds the anchor `[start, end)`. */
export function readAssignments(
  text: string,
  start: number,
  end: number,
  scratch: Scratch,
): readonly Assigned[] {
  // Several anchors lie in one key; only of a long one may each of them see another part.
  const last = scratch.key;
  if (last !== undefined && last.from <= start && end <= last.to && last.to - last.from <= KEY_AFTER)
    return NOTHING_ASSIGNED;
  const keyStart = beginningOfKey(text, start);
  const keyEnd = endOfKey(text, end);
  scratch.key = { from: keyStart, to: keyEnd };
  // Beside some characters stands no value.
  if (
    NO_VALUE_AFTER[text.charCodeAt(keyEnd)] === 1 &&
    text[keyStart - 1] !== '"' &&
    !/[=?]/.test(text[keyEnd + 1] ?? "")
  )
    return NOTHING_ASSIGNED;
  const key = text.slice(keyStart, keyEnd);
  // The word in a placeholder is no key.
  if (text[keyStart - 1] === "[" && text[keyEnd] === "]" && /^[A-Z0-9_]+_\d+$/.test(key)) return [];
  const keyClass = classifyKey(key);
  if (keyClass === undefined) return [];
  // `…:secret:name` is a part of an ARN, `AWS::SecretsManager::Secret` a type.
  if (text[keyStart - 1] === ":" && (text[keyEnd] === ":" || text[keyStart - 2] === ":")) return [];
  let vendor: string | undefined | null = null;
  const vendorOnce = () => {
    if (vendor === null) vendor = vendorKind(text, keyStart, keyEnd);
    return vendor;
  };
  const live = (value: Value) => isSecretValue(value, keyClass, () => vendorOnce() !== undefined);
  const beside = besideKey(text, keyStart, keyEnd, keyClass, scratch);
  let values = beside.filter(live);
  // Beside the head of a column stands the next column's head, or nothing.
  if (
    values.length === 0 &&
    beside.every((value) => value.notation === "cell" || value.notation === "listed")
  ) {
    values = columnValues(text, keyStart, keyEnd, scratch).filter(live);
  }
  return values.map((value) => ({ kind: vendorOnce() ?? keyClass.kind, start: value.start, end: value.end }));
}

/** Where the identifier before `at` begins; `-` and `.` belong to it only between two of its characters. */
function beginningOfKey(text: string, at: number): number {
  let start = at;
  for (let i = at - 1; i >= 0 && at - i < KEY_REACH; i--) {
    const c = text.charCodeAt(i);
    if (isWordCode(c)) start = i;
    else if ((c !== 45 && c !== 46) || !isWordCode(text.charCodeAt(i + 1))) break;
  }
  return start;
}

/** Where the identifier that `at` stands in or after ends. */
function endOfKey(text: string, at: number): number {
  let end = at;
  for (; end - at < KEY_AFTER && end < text.length; end++) {
    const c = text.charCodeAt(end);
    if (isWordCode(c)) continue;
    const next = text.charCodeAt(end + 1);
    if ((c !== 45 && c !== 46) || !isWordCode(next) || next === 95) break;
  }
  return end;
}

function isWordCode(c: number): boolean {
  return isAlphanumeric(c) || c === 95;
}

/** As `readAssignments`, for a short word: only where the key ends with it. */
export function readEndingAssignments(
  text: string,
  start: number,
  end: number,
  scratch: Scratch,
): readonly Assigned[] {
  return /[A-Za-z0-9]/.test(text[end] ?? "") ? [] : readAssignments(text, start, end, scratch);
}

/** A vendor named in the key or before it on the line makes the value that vendor's kind. */
function vendorKind(text: string, keyStart: number, keyEnd: number): string | undefined {
  const before = text.slice(Math.max(0, keyStart - 40), keyEnd);
  const context = before.slice(before.lastIndexOf("\n") + 1).toLowerCase();
  const contexts = vendorContexts();
  return contexts.anyOf.test(context)
    ? contexts.detectors.find((detector) => detector.context?.test(context))?.kind
    : undefined;
}

/** Most keys name no vendor: one look for any of them comes before a look for each. */
let known: { readonly detectors: readonly Detector[]; readonly anyOf: RegExp } | undefined;

function vendorContexts(): NonNullable<typeof known> {
  if (known === undefined) {
    const detectors = DETECTORS.filter((detector) => detector.context);
    known = { detectors, anyOf: new RegExp(detectors.map(({ context }) => context!.source).join("|")) };
  }
  return known;
}

function besideKey(
  text: string,
  keyStart: number,
  keyEnd: number,
  keyClass: KeyClass,
  scratch: Scratch,
): Value[] {
  const value =
    valueBefore(text, keyStart) ??
    subjectBefore(text, keyStart) ??
    readValue(text, keyStart, keyEnd, scratch);
  if (value === undefined) return [];
  const pair = afterUserName(text, keyStart, value);
  if (pair !== undefined) return [pair];
  if (/^\\*[{[]/.test(value.text) && keyClass.container) return membersOf(text, value);
  if (keyClass.kind === "secret" && value.text.length === value.end - value.start) {
    // `credentials: user:password`: the user stays readable.
    const user = /^[a-z][\w.@-]{1,31}:(?=[^\s:]{6,128}$)/i.exec(value.text)?.[0].length ?? 0;
    if (user > 0) return [{ ...value, start: value.start + user, text: value.text.slice(user) }];
  }
  const successor = readSuccessor(text, value);
  return successor === undefined ? [value] : [value, successor];
}

const VALUE_KEY = /"(?:\w{0,12}value)\\*"\s?:\s?\\*"$/i;
const NAME_AFTER = /(?<!\\)\\*",\s{0,40}\\*"(?:name|\w{0,12}key)\\*"\s?:\s?\\*"$/i;
const MAX_BEFORE = 2_048;

/** The value of `{"value": "…", "name": "KEY"}`, which stands before its key. */
function valueBefore(text: string, keyStart: number): Value | undefined {
  if (text[keyStart - 1] !== '"') return undefined;
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

const IS_KEY =
  /(?:^|[\s"'`「『(/#;*])((?!\/)[^\s"'`「」『』(){}<>#;=:\u3000-\u9fff\uff00-\uffef]{6,128})["'`」』)]?\s?(?:(?:is|was)(?: (?:the|our|my|their|a))?(?: [\w-]{1,20}){0,3} ?|[がは][\u3040-\u30ff\u4e00-\u9fffA-Za-z0-9 ・]{0,16})$/;

/** The end of `IS_KEY`, which most keys lack, and how long it can be. */
const AFTER_SUBJECT =
  /(?:(?:is|was)(?: (?:the|our|my|their|a))?(?: [\w-]{1,20}){0,3} ?|[がは][\u3040-\u30ff\u4e00-\u9fffA-Za-z0-9 ・]{0,16})$/;
const MAX_AFTER_SUBJECT = 80;

/** The value of `… is our database password` and 「…がパスワードです」. */
function subjectBefore(text: string, keyStart: number): Value | undefined {
  if (!/[ がは\u3040-\u30ff\u4e00-\u9fff]/.test(text[keyStart - 1] ?? "")) return undefined;
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

/** In `user/password: admin / value` the key's value is the second of the pair. */
function afterUserName(text: string, keyStart: number, value: Value): Value | undefined {
  if (!USER_AND.test(text.slice(Math.max(0, keyStart - 16), keyStart))) return undefined;
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

const MEMBER = /"([\w.-]{1,64})\\*"\s*:\s*\\*"((?:[^"\\]|\\+[^"\\])*)/g;
const HARMLESS_MEMBER =
  /^(?:host|hostname|port|engine|user|username|db_?\w*|database\w*|region|url|endpoint|type|name|version)$|identifier$|arn$/i;

/** A secret that is an object of its own: the host, the port and the user stay readable. */
function membersOf(text: string, value: Value): Value[] {
  const members: Value[] = [];
  const object = text.slice(value.start, value.end);
  for (const match of object.matchAll(MEMBER)) {
    if (HARMLESS_MEMBER.test(match[1]!) || match[2]!.length < 4) continue;
    const end = value.start + match.index + match[0].length;
    members.push({
      start: end - match[2]!.length,
      end,
      text: match[2]!,
      notation: "quoted",
      endsLine: false,
    });
  }
  return members;
}
