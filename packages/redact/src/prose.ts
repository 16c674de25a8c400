import { isAfterUserName } from "./before-key.ts";
import { matchAt } from "./detector.ts";

/** Words after a key with which its value can begin, or the words before its value. */
const ANNOUNCING = new Set(
  "is was are being as to of from for set changed updated reset rotated has had got that which we i you they the await new return convertto data".split(
    " ",
  ),
);
/** The ends of words that name the value of a key when a colon follows them. */
const VALUE_NAME = /(?:value|default|plaintext)$/;

/** `password for invalid user admin from 192.0.2.7`, as sshd writes: whose it is, and the word behind that. */
const FOR_WHOM = /for(?: the)?(?: user)? [\w.@/-]{1,40}(?: user)?/y;
const NEXT_WORD = / ([a-z]{1,20}) (?![ :=])/y;

/** What a word in quotes or brackets stands in. */
const OPENING = "\"'`([";
const SPACE = 32;
const COLON = 58;

/**
 * Whether nothing but a word of a sentence follows the key at `[start, end)`, as in `the token expired after`: no
 * sign, no line end, and nothing before the key that gives the word a meaning. Most keys in a log are such words, and
 * what is read beside them is no secret: a bare word of small letters never is.
 */
export function isInSentence(text: string, start: number, end: number): boolean {
  const closed = isClosing(text.charCodeAt(end)) ? end + 1 : end;
  if (text.charCodeAt(closed) !== SPACE) return false;
  const from = closed + 1;
  let at = isLetter(text.charCodeAt(from)) ? from + 1 : from;
  if (at === from) return false;
  while (isSmall(text.charCodeAt(at))) at++;
  const word = at;
  while (isInWord(text.charCodeAt(at))) at++;
  const colon = text.charCodeAt(at) === COLON;
  if (colon) at++;
  if (text.charCodeAt(at) !== SPACE) return false;
  let next = at + 1;
  while (text.charCodeAt(next) === SPACE) next++;
  const c = text.charCodeAt(next);
  if (c === COLON || c === 61 || c < SPACE) return false;
  const before = start === 0 ? SPACE : text.charCodeAt(start - 1);
  if (before === SPACE || before === 10) {
    if (isAfterUserName(text, start)) return false;
  } else if (!OPENING.includes(text[start - 1]!)) return false;
  const first = text.slice(from, word).toLowerCase();
  if (first === "for") {
    const whom = matchAt(FOR_WHOM, text, from);
    const after = whom === null ? undefined : matchAt(NEXT_WORD, text, FOR_WHOM.lastIndex)?.[1];
    return after !== undefined && !ANNOUNCING.has(after) && !after.includes("below");
  }
  return !ANNOUNCING.has(first) && !first.includes("below") && !(colon && VALUE_NAME.test(first));
}

/** What a key is closed with that stood in quotes or brackets. */
function isClosing(c: number): boolean {
  return c === 34 || c === 39 || c === 96 || c === 41 || c === 93;
}

function isLetter(c: number): boolean {
  return isSmall(c | 32);
}

function isSmall(c: number): boolean {
  return c >= 97 && c <= 122;
}

/** What a word can hold and end with that no value of another kind has. */
function isInWord(c: number): boolean {
  return isSmall(c) || (c >= 44 && c <= 47);
}
