import { behind, type Find, type Form, matchAt, NOTHING, type Range } from "./detector.ts";
import { isDummy, isMonotonous } from "./veto.ts";
import { isBrokenWord } from "./window.ts";
import { isExactContinuation, isTail, joinWrapped } from "./wrap.ts";

/** What may stand directly before a token although it ends in a letter or digit: escapes and colours. */
const ESCAPE_BEFORE =
  /(?:\\[nrtbf]|%[0-9A-Fa-f]{2}|\\u[0-9a-f]{4}|\\x[0-9a-f]{2}|\[[\d;]{0,8}m|&#?\w{2,5};)$/;

const ESCAPE_MARK = /[\\%[]/;

/** Whether a UTF-16 unit is an ASCII letter or digit. */
export function isAlphanumeric(c: number): boolean {
  return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57);
}

/** The same, or `_`: what names are made of. */
export function isWordCode(c: number): boolean {
  return isAlphanumeric(c) || c === 95;
}

/** Whether a token can begin at `start`: not in the middle of a longer word. */
export function beginsToken(text: string, start: number): boolean {
  if (start === 0 || !isAlphanumeric(text.charCodeAt(start - 1))) return true;
  const before = behind(text, start, 9);
  return ESCAPE_MARK.test(before) && ESCAPE_BEFORE.test(before);
}

interface FormOptions {
  /** The source of what matches begin with, where the pattern itself does not say enough of it. */
  readonly begins?: string;
  /** Whole lengths that the format is known to have; tells where a wrapped token really ends. */
  readonly lengths?: readonly number[];
  /** Further validation, e.g. an alphabet in a part. */
  readonly valid?: (secret: string) => boolean;
  /** Set where the anchor may follow a letter or digit. */
  readonly anywhere?: boolean;
}

/**
 * A secret that begins with its anchor: `pattern` (sticky, linear) is tried at the anchor's start; its first
 * group, where it has one, is the secret. A pattern that tells case apart wants the anchor just as it is written.
 */
export function form(pattern: RegExp, options: FormOptions = {}): Form {
  const { begins = pattern.source, lengths = [], anywhere, valid } = options;
  const anchors = headsOf(begins);
  const find: Find = (text, start) => {
    if (!anywhere && !beginsToken(text, start)) return NOTHING;
    const match = matchWrapped(pattern, text, start, lengths);
    if (match === undefined) return NOTHING;
    const range: Range = [match[0], tokenEnd(text, match[1])];
    const secret = text.slice(range[0], range[1]);
    return isFiller(secret) || valid?.(secret) === false ? NOTHING : [range];
  };
  return { anchors, find, exact: !pattern.ignoreCase };
}

/** A sign, a small set, a choice of words or a letter; once each. */
const UNIT =
  /^(?:\\([^\w])|\[([^\]\\^-]+)\]|\(\?:((?:[^()\\?*+{.[]|\\[^\w]|\[[^\]\\^-]+\])+)\)|([^\\[\](){}|?*+.^$]))(?![?*+{])/;

/**
 * What the matches of a pattern begin with, as far as it is the same letters or one of a few. A group that holds more
 * than words ends it: a terminal breaks a short beginning less often.
 */
export function headsOf(source: string): string[] {
  let heads = [""];
  for (let unit = UNIT.exec(source); unit !== null; unit = UNIT.exec(source)) {
    const [{ length }, sign, set, choice, letter] = unit;
    const next = choice?.split("|").flatMap(headsOf) ?? [...(sign ?? set ?? letter!)];
    heads = heads.flatMap((head) => next.map((more) => head + more));
    source = source.slice(length);
  }
  return heads;
}

/** A secret that ends with its anchor: `before` matches what stands before it, `after` (sticky) what follows. */
export function suffixed(anchors: readonly string[], before: RegExp, after = /(?!\w)/y): Form {
  const find: Find = (text, start, end) => {
    const from = Math.max(0, start - 65);
    const match = before.exec(text.slice(from, start));
    if (match === null || !matchAt(after, text, end) || !beginsToken(text, from + match.index))
      return NOTHING;
    return [[from + match.index, after.lastIndex]];
  };
  return { anchors, find, exact: true };
}

/** Characters before and after the name of a service in which its tokens are looked for. */
const NEARBY = 200;

/** A token whose letters say too little by themselves: the form of `pattern`, near the name of its service. */
export function near(service: string, pattern: RegExp, ...lengths: number[]): Form {
  const token = form(pattern, { lengths });
  const heads = new RegExp(`(?<![\\w.-])(?:${token.anchors.join("|")})`, "g");
  const find: Find = (text, start, end, scratch) => {
    const read = scratch.near?.service === service ? scratch.near.to : 0;
    const from = Math.max(0, read, start - NEARBY);
    const to = Math.max(from, end + NEARBY);
    scratch.near = { service, to };
    // With the character before it, which tells whether a token begins.
    const base = Math.max(0, from - 1);
    return [...text.slice(base, to).matchAll(heads)]
      .filter(({ index }) => base + index >= from)
      .flatMap(({ index }) => token.find(text, base + index, base + index, scratch));
  };
  return { anchors: [service], find };
}

const MORE = /(?:[A-Za-z0-9_-]|%(?:25)?(?:2[BbFf]|3[Dd])){0,8192}(?:(?<=%(?:25)?3[Dd])\r?\n%(?:25)?3[Dd])?/y;

/** A token that is longer than its vendor says today is covered to its end all the same. */
function tokenEnd(text: string, end: number): number {
  if (
    !isAlphanumeric(text.charCodeAt(end - 1)) ||
    !/^(?:[A-Za-z0-9]|%(?:25)?(?:2[BbFf]|3[Dd]))/.test(text.slice(end, end + 5))
  )
    return end;
  return matchAt(MORE, text, end) ? MORE.lastIndex : end;
}

/** Fillers in a vendor's format: `ghp_xxxxxxxx`, `xoxb-your-token`. A drawn token never reads like that. */
function isFiller(secret: string): boolean {
  const body = secret.slice(Math.max(secret.search(/[_-]/) + 1, 0));
  return secret.length < 400 && (isMonotonous(body.length >= 12 ? body : secret) || isDummy(secret));
}

/** The pattern at `start`, over line ends where a terminal wrapped the token. */
export function matchWrapped(
  pattern: RegExp,
  text: string,
  start: number,
  lengths: readonly number[],
): Range | undefined {
  const plain = secretAt(pattern, text, start);
  const lineEnd = plain === undefined ? tokenLineEnd(text, start) : lastEnd(text, plain[1]);
  if (plain !== undefined && (lengths.includes(plain[1] - plain[0]) || !endsLine(text, lineEnd!)))
    return plain;
  if (lineEnd === undefined) return plain;
  const exact =
    lengths.length === 0 ? undefined : joinedAt(pattern, text, start, lineEnd, isExactContinuation);
  if (exact !== undefined && lengths.includes(exact.length)) return exact.range;
  const range = joinedAt(pattern, text, start, lineEnd)?.range;
  if (plain === undefined) return range;
  if (range === undefined || range[1] <= lineEnd) return plain;
  const piece = text.slice(plain[1], range[1]).replace(/^\s+(?:[│|>+] ?)?/, "");
  return isTail(piece) || isBrokenWord(text, plain[1], piece) ? range : plain;
}

/** Where the pattern matches over line ends, and how long the secret is without them. */
function joinedAt(
  pattern: RegExp,
  text: string,
  start: number,
  lineEnd: number,
  judge?: typeof isExactContinuation,
): { readonly range: Range; readonly length: number } | undefined {
  const joined = joinWrapped(text, start, lineEnd, judge);
  const found = joined && secretAt(pattern, joined.text, 0);
  if (joined === undefined || found === undefined) return undefined;
  return { range: [joined.origin(found[0]), joined.origin(found[1])], length: found[1] - found[0] };
}

function secretAt(pattern: RegExp, text: string, start: number): Range | undefined {
  const match = matchAt(pattern, text, start);
  if (match === null) return undefined;
  const secret = match[1] ?? match[0];
  const from = match.index + (match[1] === undefined ? 0 : match[0].lastIndexOf(secret));
  return [from, from + secret.length];
}

function endsLine(text: string, at: number): boolean {
  return text[at] === "\n" || (text[at] === "\r" && text[at + 1] === "\n");
}

/** The half of a percent-encoded character, or the first letters of a token's next part. */
const CUT_PART = /(?:%[0-9A-Fa-f]?|\.[\w-]{1,64})(?=\r?\n)/y;

/** `at`, or the line end behind what a window left of the next part. */
function lastEnd(text: string, at: number): number {
  return matchAt(CUT_PART, text, at) ? CUT_PART.lastIndex : at;
}

/** Terminals are narrower than this. */
const MAX_WIDTH = 400;
const ENDS_TOKEN = /[\s"'`<>]/;
/** As `ENDS_TOKEN`, of ASCII. */
const ENDS = Uint8Array.from({ length: 128 }, (_, c) => (ENDS_TOKEN.test(String.fromCharCode(c)) ? 1 : 0));

/** Where the run of non-spaces at `start` meets its line's end; undefined where something else ends it. */
function tokenLineEnd(text: string, start: number): number | undefined {
  const limit = Math.min(text.length, start + MAX_WIDTH);
  let at = start;
  for (; at < limit; at++) {
    const c = text.charCodeAt(at);
    if (c < 128 ? ENDS[c] === 1 : ENDS_TOKEN.test(text[at]!)) break;
  }
  return at > start && endsLine(text, at) ? at : undefined;
}
