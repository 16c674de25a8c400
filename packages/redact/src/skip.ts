/** A sticky pattern, and the characters of ASCII with which more than nothing of it can begin. */
export interface Beginning {
  readonly pattern: RegExp;
  readonly first: Uint8Array;
}

/** All of them, held against their patterns by a test. */
export const BEGINNINGS: Beginning[] = [];

/** A sticky pattern that is tried only at one of these characters, or at one that is not ASCII. */
export function beginsWith(first: string, pattern: RegExp): Beginning {
  const beginning = { pattern, first: asciiSet(first) };
  BEGINNINGS.push(beginning);
  return beginning;
}

export const LETTERS_AND_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** 1 for each of these characters of ASCII. */
export function asciiSet(characters: string): Uint8Array {
  const set = new Uint8Array(128);
  for (const character of characters) set[character.charCodeAt(0)] = 1;
  return set;
}

/** Where a pattern ends that matches at `at`; `at` where it does not. */
export function skip({ pattern, first }: Beginning, text: string, at: number): number {
  const c = text.charCodeAt(at);
  if (c < 128 ? first[c] === 0 : Number.isNaN(c)) return at;
  return skipAny(pattern, text, at);
}

/** As `skip`, for a sticky pattern that can begin with too much. */
export function skipAny(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

const MOST_SPACES = 60;
const SPACES = beginsWith(
  " \t\u001b[",
  // biome-ignore lint/suspicious/noControlCharactersInRegex: terminals colour keys and values.
  /(?:[ \t\u00a0\u2000-\u200b\u202f\u2060\u3000\ufeff]|\u001b(?:\[[\d;]{0,10}m|\(B)|\[\d[\d;]{0,9}m){0,60}/y,
);

/** Where blanks and colours end that stand at `at`. */
export function skipSpaces(text: string, at: number): number {
  let end = at;
  while (isBlank(text.charCodeAt(end)) && end - at < MOST_SPACES) end++;
  return skip(SPACES, text, end) === end ? end : skip(SPACES, text, at);
}

/** Where spaces and tabs end that stand at `at`. */
export function skipBlanks(text: string, at: number): number {
  let end = at;
  while (isBlank(text.charCodeAt(end))) end++;
  return end;
}

/** A space or a tab. */
export function isBlank(c: number): boolean {
  return c === 32 || c === 9;
}
