import { readSuccessor } from "./after-sign.ts";
import { afterUserName, isValueBefore, readBefore } from "./before-key.ts";
import { columnValues } from "./columns.ts";
import { behind, type Detector, matchAt, type Scratch } from "./detector.ts";
import { DETECTORS } from "./detectors/index.ts";
import { isWordCode } from "./form.ts";
import { classifyKey, type KeyClass, mayEnd } from "./keys.ts";
import { readValue, standsAlone } from "./notation.ts";
import { isSecretValue } from "./value.ts";
import type { Value } from "./value-end.ts";

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
  const keyEnd = endOfKey(text, end);
  if (!mayEnd(text, start, keyEnd)) return NOTHING_ASSIGNED;
  const keyStart = beginningOfKey(text, start);
  scratch.key = { from: keyStart, to: keyEnd };
  // Beside some characters stands no value.
  if (
    NO_VALUE_AFTER[text.charCodeAt(keyEnd)] === 1 &&
    text[keyStart - 1] !== '"' &&
    text[keyEnd + 1] !== "=" &&
    text[keyEnd + 1] !== "?"
  )
    return NOTHING_ASSIGNED;
  const keyClass = classifyKey(text.slice(keyStart, keyEnd));
  if (keyClass === undefined) return NOTHING_ASSIGNED;
  const after = !isValueBefore(text, keyStart);
  if (after && standsAlone(text, keyStart, keyEnd)) return NOTHING_ASSIGNED;
  // The word in a placeholder is no key.
  if (
    text[keyStart - 1] === "[" &&
    text[keyEnd] === "]" &&
    /^[A-Z0-9_]+_\d+$/.test(text.slice(keyStart, keyEnd))
  )
    return NOTHING_ASSIGNED;
  // `…:secret:name` is a part of an ARN, `AWS::SecretsManager::Secret` a type.
  if (
    text[keyStart - 1] === ":" &&
    ((text[keyEnd] === ":" && text[keyEnd + 1] !== " ") || text[keyStart - 2] === ":")
  )
    return NOTHING_ASSIGNED;
  let vendor: string | undefined | null = null;
  const vendorOnce = () => {
    if (vendor === null) vendor = vendorKind(text, keyStart, keyEnd);
    return vendor;
  };
  const live = (value: Value) =>
    isSecretValue(value, keyClass, () => vendorOnce() !== undefined) &&
    // In `-field=password secret/db` the key is a value itself.
    !(value.notation === "spaced" && text[keyStart - 1] === "=") &&
    !isCode(text, keyStart, value);
  const beside = besideKey(text, keyStart, keyEnd, after, keyClass, scratch);
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

const DECLARED = /(?:^|[^\w.$])(?:const|constexpr|final|static|readonly|enum|u?int\w*|long|short)\s[\w\s:]*$/;

/** `const INVALID_PASSWORD = 100004`: a constant that is a bare number is the code of an error; passwords are strings. */
function isCode(text: string, keyStart: number, { notation, text: value }: Value): boolean {
  return notation === "equals" && /^\d{1,10}$/.test(value) && DECLARED.test(behind(text, keyStart, 64));
}

const COLOUR_END = /\d{1,3}m/y;

/** Where the identifier before `at` begins; `-` and `.` belong to it only between two of its characters. */
function beginningOfKey(text: string, at: number): number {
  let start = at;
  for (let i = at - 1; i >= 0 && at - i < KEY_REACH; i--) {
    const c = text.charCodeAt(i);
    if (isWordCode(c)) start = i;
    else if ((c !== 45 && c !== 46) || !isWordCode(text.charCodeAt(i + 1))) break;
  }
  // The end of a colour, `ESC[32m`, is no part of the key.
  const colour = text[start - 1] === "[" || text[start - 1] === ";" ? matchAt(COLOUR_END, text, start) : null;
  return colour === null || COLOUR_END.lastIndex > at ? start : COLOUR_END.lastIndex;
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
  after: boolean,
  keyClass: KeyClass,
  scratch: Scratch,
): Value[] {
  const value =
    (after ? undefined : readBefore(text, keyStart)) ?? readValue(text, keyStart, keyEnd, scratch);
  if (value === undefined) return [];
  const pair = afterUserName(text, keyStart, value);
  if (pair !== undefined) return [pair];
  if (keyClass.container && /^\\*[{[]/.test(value.text)) return membersOf(text, value);
  if (keyClass.kind === "secret" && value.text.length === value.end - value.start) {
    // `credentials: user:password`: the user stays readable.
    const user = /^[a-z][\w.@-]{1,31}:(?=[^\s:]{6,128}$)/i.exec(value.text)?.[0].length ?? 0;
    if (user > 0) return [{ ...value, start: value.start + user, text: value.text.slice(user) }];
  }
  const successor = readSuccessor(text, value);
  return successor === undefined ? [value] : [value, successor];
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
