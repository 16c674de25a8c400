import { asciiSet, beginsWith, skip } from "./skip.ts";
import { finish, MAX_VALUE, type Value } from "./value-end.ts";
import { PLACEHOLDER } from "./veto.ts";

const QUOTE = /(\\*)(["'`])/y;
const BEGINS_QUOTE = asciiSet("\\\"'`&%");
const ENTITY_QUOTE = /&quot;|&#3[49];|&apos;|%22|\\u0022|\\u0027/y;
/** The same quotes, also where a window broke them. */
const CLOSERS = new Map(
  ["&quot;", "&#34;", "&#39;", "&apos;", "%22", "\\u0022", "\\u0027"].map((entity) => [
    entity,
    new RegExp([...entity].map((c) => (c === "\\" ? "\\\\" : c)).join("(?:\\r?\\n)?")),
  ]),
);

const PREFIX = beginsWith("@$rRbBuUfFLN", /(?:@|\$@?|[rRbBuUfFL]{1,2}|N)?(?=\\*["'`])/y);

/** A quoted value at `at`, also behind what a language puts before a string. */
export function readString(text: string, at: number): Value | undefined {
  return readQuoted(text, skip(PREFIX, text, at));
}

/** A quoted value at `at`: ends at the same quote under the same number of backslashes. */
export function readQuoted(text: string, at: number): Value | undefined {
  if (BEGINS_QUOTE[text.charCodeAt(at)] !== 1) return undefined;
  ENTITY_QUOTE.lastIndex = at;
  const entity = ENTITY_QUOTE.exec(text);
  if (entity !== null) {
    const from = at + entity[0].length;
    const close = text.slice(from, from + MAX_VALUE).search(CLOSERS.get(entity[0])!);
    if (close >= 0) {
      const inner = text.slice(from, from + close);
      const joined = inner.replace(/\r?\n[ \t]*/g, "");
      return finish(text, from, from + close, /\s/.test(joined) ? inner : joined, "quoted");
    }
  }
  QUOTE.lastIndex = at;
  const open = QUOTE.exec(text);
  if (open === null) return undefined;
  const depth = open[1]!.length;
  const quote = open[2]!;
  let from = QUOTE.lastIndex;
  if (depth === 0 && text.startsWith(quote + quote, from)) from += 2;
  const limit = Math.min(text.length, from + MAX_VALUE);
  let broken = 0;
  for (let i = from; i < limit; i++) {
    const c = text[i];
    if (c === "\n" && (++broken > 64 || !isWrapInside(text, from, i, quote))) {
      const end = text[i - 1] === "\r" ? i - 1 : i;
      return finish(text, from, end, text.slice(from, end), "quoted");
    }
    if (c !== quote) continue;
    let slashes = 0;
    while (text[i - 1 - slashes] === "\\" && i - 1 - slashes >= from) slashes++;
    if (slashes > depth && (quote !== "'" || depth > 0 || slashes % 2 === 1) && hasCloser(text, i + 1, quote))
      continue;
    const end = slashes > depth ? i : i - slashes;
    return finish(text, from, end, text.slice(from, end).replace(/\r?\n[ \t]*/g, ""), "quoted");
  }
  return finish(text, from, limit, text.slice(from, limit), "quoted");
}

/** Whether the same quote comes again on this line: then an escaped one was not the end. */
function hasCloser(text: string, from: number, quote: string): boolean {
  for (let i = from; i < text.length && i < from + 1000 && text[i] !== "\n"; i++)
    if (text[i] === quote) return true;
  return false;
}

/** Whether a line end inside quotes was put there by a terminal: token to its left, token up to the quote on its right. */
function isWrapInside(text: string, from: number, newline: number, quote: string): boolean {
  if (/\s/.test(text.slice(from, newline).trimEnd())) return text.slice(from, newline).includes("\n");
  const rest = /\n[ \t]{0,12}([^\s"'`]{1,4096})(?:\\*(["'`])|(?=\r?\n))/y;
  rest.lastIndex = newline;
  const match = rest.exec(text);
  return match !== null && (match[2] === undefined || match[2] === quote);
}

const MAX_BRACKETED = 1_000;
const BRACKETS: Readonly<Record<string, string>> = {
  "「": "」",
  "『": "』",
  "【": "】",
  "“": "”",
  "„": "“",
  "\uff02": "\uff02",
  "‘": "’",
  "{": "}",
  "(": ")",
  "\uff08": "\uff09",
  "<": ">",
  "«": "»",
  "‹": "›",
};

export function readBracketed(text: string, at: number): Value | undefined {
  const open = text[at];
  const closer = open === undefined ? undefined : BRACKETS[open];
  if (closer === undefined) return readListed(text, at);
  const end = text.slice(at + 1, at + 1 + MAX_BRACKETED).indexOf(closer);
  if (end < 0) return undefined;
  const inner = text.slice(at + 1, at + 1 + end);
  // In `(k2!…` the bracket is the value's own.
  if (/[\w!#$%^&*@+=?~-]/.test(text[at + 2 + end] ?? "") && /^[({<[]/.test(open!)) return undefined;
  if (inner.includes("\n") && /\s/.test(inner.replace(/\r?\n[ \t]{0,8}/g, ""))) return undefined;
  // `Pwd={…}` is how ODBC quotes; other braces hold code.
  if (open === "{" && (text[at - 1] !== "=" || /["\s]|^\w*$|^[$#{]/.test(inner))) {
    return undefined;
  }
  // What stands in angle brackets is a placeholder: the brackets are kept so that it is seen as one.
  if (open === "<") return finish(text, at, at + end + 2, `<${inner}>`, "quoted");
  return finish(text, at + 1, at + 1 + end, inner.replace(/\r?\n[ \t]*/g, ""), "quoted");
}

const LISTED = /(?:Optional)?\[([^\s[\]"']{6,1000})\](?![\w(.[])/y;

/** `=[value]` and `Optional[value]`, as Java writes parameters; a word in brackets is a mask. */
function readListed(text: string, at: number): Value | undefined {
  if (!/[[O]/.test(text[at] ?? "") || text[at - 1] !== "=") return undefined;
  LISTED.lastIndex = at;
  const inner = LISTED.exec(text)?.[1];
  if (inner === undefined || !/\d/.test(inner) || PLACEHOLDER.test(`[${inner}]`)) return undefined;
  const end = LISTED.lastIndex - 1;
  return finish(text, end - inner.length, end, inner, "quoted");
}
