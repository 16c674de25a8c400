import { type Detector, matchAt, NOTHING, type Range } from "../detector.ts";
import { behindSameMarks } from "../line-marks.ts";
import { table } from "../table.ts";

const BEGIN = /-{4,5} ?BEGIN (?:[A-Z0-9]{1,12} ){0,4}PRIVATE KEY(?: BLOCK)? ?-{4,5}/y;
// A diff has a hyphen more.
const END = /-{4,6} ?END (?:[A-Z0-9]{1,12} ){0,4}PRIVATE KEY(?: BLOCK)? ?-{4,5}/y;
/** In a string the line end after the block is part of it. */
const LAST_ESCAPE = /(?:\\+[rn])+(?=\\*["'])/y;
/** The longest block read: a 16,384-bit RSA key in PEM is under 13,000 characters, escaped and indented under 32,000. */
const MAX_BLOCK = 32_768;
/** A line of a block that lost its end: base64, or a header such as `Proc-Type: 4,ENCRYPTED`. */
const CUT_LINE =
  /(?:\\+[nr]|\s|["'+,|>│]){0,40}(?:(?:Proc-Type|DEK-Info|Version|Comment|Key): ?[^\n\\]{1,80}|[A-Za-z0-9+/]{16,}(?![A-Za-z0-9+/])={0,2}|[A-Za-z0-9+/]{2,15}={0,2}(?=[\s\\"']|$)|[A-Za-z0-9+/](?:={1,2}(?![\w=])|(?=(?:\\[nr]|\s){1,2}[A-Za-z0-9+/]{16})))/y;

function pemBlock(text: string, start: number): readonly Range[] {
  if (!matchAt(BEGIN, text, start)) return NOTHING;
  const body = BEGIN.lastIndex;
  for (let at = nextDashes(text, body, body); at >= 0; at = nextDashes(text, at + 5, body)) {
    if (matchAt(END, text, at)) {
      const end = matchAt(LAST_ESCAPE, text, END.lastIndex) ? LAST_ESCAPE.lastIndex : END.lastIndex;
      return isKeyBody(text.slice(body, at)) ? [[start, end]] : NOTHING;
    }
    if (text.startsWith("BEGIN", at + 5)) break;
  }
  let end = body;
  for (;;) {
    // What stands before each line of a log or a quotation stands between two lines of the block as well.
    const next = lineAfter(text, end);
    const marked = next === undefined ? end : behindSameMarks(text, start, next);
    if (!matchAt(CUT_LINE, text, marked)) break;
    end = CUT_LINE.lastIndex;
  }
  return end > body && isKeyBody(text.slice(body, end)) ? [[start, end]] : NOTHING;
}

function nextDashes(text: string, from: number, body: number): number {
  const at = text.slice(from, body + MAX_BLOCK).indexOf("-----");
  return at < 0 ? -1 : from + at;
}

/** Documentation shows `...` or `(key here)` between the lines. */
function isKeyBody(body: string): boolean {
  return (
    /[A-Za-z0-9+/]{24}/.test(body.replace(/(?<!\\)\\+[nr]|[\s"'+,|>│]/g, "")) &&
    !/x{16}|X{16}|EXAMPLEEXAMPLE/.test(body)
  );
}

const PRIVATE_LINES = /Private-Lines: (\d{1,4})/y;
const PUTTY_LINE = /[A-Za-z0-9+/=]{1,128}(?![^\s\\"│|])/y;
const PUTTY_MAC = /Private-MAC: [0-9a-f]{40,64}/y;
const LINE_BREAK = /(?:\\r)?\\n|\r?\n/y;

/** The private lines of a key of PuTTY, and what authenticates them. */
function puttyKey(text: string, start: number): readonly Range[] {
  const lines = Number(matchAt(PRIVATE_LINES, text, start)?.[1] ?? 0);
  let at = PRIVATE_LINES.lastIndex;
  let from: number | undefined;
  let end = at;
  // A window makes more lines of them.
  for (let line = 0; line <= lines * 4; line++) {
    const next = lineAfter(text, at);
    if (next === undefined) break;
    const begin = behindSameMarks(text, start, next);
    if (matchAt(PUTTY_MAC, text, begin)) {
      end = PUTTY_MAC.lastIndex;
      break;
    }
    if (!matchAt(PUTTY_LINE, text, begin)) break;
    from ??= begin;
    at = end = PUTTY_LINE.lastIndex;
  }
  return from === undefined ? NOTHING : [[from, end]];
}

/** Where the next line begins, where one ends at `at`. */
function lineAfter(text: string, at: number): number | undefined {
  const space = matchAt(TRAILING, text, at) ? TRAILING.lastIndex : at;
  return matchAt(LINE_BREAK, text, space) ? LINE_BREAK.lastIndex : undefined;
}
const TRAILING = /[ \t]{0,8}[│|]?/y;

/** A private member of a JSON Web Key, over line ends where a terminal wrapped it. */
const PRIVATE_PART = /"(?:d|k|p|q|dp|dq|qi)\\*"\s*:\s*\\*"([\w-]+(?:\r?\n[\w-]+)*)/g;

function jwkPart(text: string, start: number): readonly Range[] {
  // The private members stand in the same object as "kty", before or after it.
  const before = text.slice(Math.max(0, start - 2048), start + 1);
  const from = start + 1 - before.length + Math.max(0, before.lastIndexOf("{"));
  const length = text.slice(start, start + 4096).indexOf("}");
  const to = length < 0 ? -1 : start + length;
  const object = text.slice(from, to < 0 || to > start + 4096 ? start + 4096 : to);
  const parts = [...object.matchAll(PRIVATE_PART)].filter((part) => part[1]!.length >= 16);
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return NOTHING;
  return [[from + first.index + first[0].length - first[1]!.length, from + last.index + last[0].length]];
}

export const privateKeys: readonly Detector[] = table([
  [
    "private-key",
    null,
    { anchors: ["-----BEGIN", "---- BEGIN"], find: pemBlock },
    { anchors: ["Private-Lines: "], find: puttyKey },
    { anchors: ['"kty"', '\\"kty'], find: jwkPart },
  ],
]);
