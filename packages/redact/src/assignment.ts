import { columnValues } from "./columns.ts";
import { DETECTORS } from "./detectors/index.ts";
import { classifyKey, type KeyClass } from "./keys.ts";
import { readSuccessor, readValue, type Value } from "./notation.ts";
import { isSecretValue } from "./value.ts";

/** A value that its key makes a secret. */
export interface Assigned {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

const KEY_LEFT = 64;
const KEY_RIGHT = /(?:[A-Za-z0-9_]|[-.](?=[A-Za-z0-9])){1,48}/y;
const KEY_BEFORE = /(?:[A-Za-z0-9_]|[A-Za-z0-9_][-.]|[-.](?=[A-Za-z0-9_]))*$/;

/** Reads what is assigned to the key that holds the anchor `[start, end)`. */
export function readAssignments(text: string, start: number, end: number): readonly Assigned[] {
  const before = text.slice(Math.max(0, start - KEY_LEFT), start);
  const left = KEY_BEFORE.exec(before)![0].replace(/^[-.]+/, "");
  const keyStart = start - left.length;
  KEY_RIGHT.lastIndex = end;
  const keyEnd = KEY_RIGHT.test(text) ? KEY_RIGHT.lastIndex : end;
  const keyClass = classifyKey(text.slice(keyStart, keyEnd));
  // `…:secret:name` is a part of an ARN.
  if (keyClass === undefined || (text[keyStart - 1] === ":" && text[keyEnd] === ":")) return [];
  const vendor = vendorKind(text, keyStart, keyEnd);
  const live = (value: Value) => isSecretValue(value, keyClass, vendor !== undefined);
  let values = besideKey(text, keyStart, keyEnd, keyClass).filter(live);
  if (values.length === 0) values = columnValues(text, keyStart, keyEnd).filter(live);
  return values.map((value) => ({ kind: vendor ?? keyClass.kind, start: value.start, end: value.end }));
}

/** As `readAssignments`, for a short word: only where the key ends with it. */
export function readEndingAssignments(text: string, start: number, end: number): readonly Assigned[] {
  return /[A-Za-z0-9]/.test(text[end] ?? "") ? [] : readAssignments(text, start, end);
}

/** A vendor named in the key or before it on the line makes the value that vendor's kind. */
function vendorKind(text: string, keyStart: number, keyEnd: number): string | undefined {
  const before = text.slice(Math.max(0, keyStart - 40), keyEnd);
  const context = before.slice(before.lastIndexOf("\n") + 1).toLowerCase();
  return DETECTORS.find((detector) => detector.context?.test(context))?.kind.id;
}

function besideKey(text: string, keyStart: number, keyEnd: number, keyClass: KeyClass): Value[] {
  const value = readValue(text, keyStart, keyEnd);
  if (value === undefined) return [];
  const pair = afterUserName(text, keyStart, value);
  if (pair !== undefined) return [pair];
  if (/^\\*[{[]/.test(value.text) && keyClass.container) return membersOf(text, value);
  const successor = readSuccessor(text, value);
  return successor === undefined ? [value] : [value, successor];
}

const USER_AND =
  /(?:user(?:name)?|login|account|\bid|ユーザー?(?:名|ID)?|アカウント|ID|ログイン)\s?[/&・:]\s?$/i;

/** In `user/password: admin / value` the key's value is the second of the pair. */
function afterUserName(text: string, keyStart: number, value: Value): Value | undefined {
  if (!USER_AND.test(text.slice(Math.max(0, keyStart - 16), keyStart))) return undefined;
  const pair = /([^\s/:「」"]{1,64})(?:\s?[/:]\s?|\s)(\S{4,256})/y;
  pair.lastIndex = value.start;
  const match = pair.exec(text);
  if (match === null) return undefined;
  const secret = match[2]!.replace(/[。、,;)」"'`]+$/, "");
  const start = pair.lastIndex - match[2]!.length;
  return { start, end: start + secret.length, text: secret, notation: "equals", endsLine: false };
}

const MEMBER = /\\*"([\w.-]{1,64})\\*"\s*:\s*\\*"((?:[^"\\]|\\+[^"\\])*)/g;
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
