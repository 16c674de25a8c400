import { readAfterSeparator } from "./after-sign.ts";
import { matchAt, type Scratch } from "./detector.ts";
import { skipLines, valueBelow } from "./next-line.ts";
import { isInSentence } from "./prose.ts";
import { readString } from "./quoted.ts";
import { readRun } from "./run.ts";
import { beginsWith, isBlank, LETTERS_AND_DIGITS, skip, skipAny, skipBlanks, skipSpaces } from "./skip.ts";
import { finish, MAX_VALUE, type Notation, type Value } from "./value-end.ts";

/** The name of the next pair, after a string that is no name itself: `"auth","id":`. */
const NEXT_NAME = beginsWith("\\\"'", /(\\*["']),[ ]?\1[\w.-]{1,60}\1\s?[:=]/y);
/** What `LINKED` takes for the value's name. */
const LINKED_NAME = /(?:value|default|plaintext|data)\\*["']\s?[:=]$/i;

/**
 * Whether no value belongs to the key at `[start, end)`, as one look at what stands around it tells of most keys of
 * a log. What stands before it, as in `… is the password`, is left to others.
 */
export function standsAlone(text: string, start: number, end: number): boolean {
  if (isInSentence(text, start, end)) return !isFlag(text, start);
  if (endsObject(text, end)) return true;
  const next = skip(NEXT_NAME, text, end);
  return next > end && !LINKED_NAME.test(text.slice(end, next));
}

/** Whether an object and a line end with the string that ends at `at`. */
function endsObject(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 34 || text.charCodeAt(at + 1) !== 125) return false;
  const c = text.charCodeAt(at + 2);
  return c === 10 || (c === 13 && text.charCodeAt(at + 3) === 10);
}

const CLOSE_KEY = beginsWith(
  "\\\"'`&%*_])>\u001b[",
  // biome-ignore lint/suspicious/noControlCharactersInRegex: terminals colour keys and values.
  /(?:\\*["'`]\}?|&quot;|&#3[49];|%22|\\u0022|\*\*?|__|[\])\uff09”’」』】>]|\u001b(?:\[[\d;]{0,10}m|\(B)|\[\d[\d;]{0,9}m){0,4}/y,
);
const LINKED = beginsWith(
  `\\"'& \t\n\v\f\r,;|_${LETTERS_AND_DIGITS}`,
  /(?:\\*["']|&quot;)?[ \t]*(?:[,;|]|\r?\n|\\n)?\s{0,40}(?:\\*["']|&quot;)?(?:\w{0,12}value|default|plaintext|secretvalue|data)(?:\\*["']|&quot;)?[ \t]*(?:=>|[:=])[ \t]*/iy,
);
const LINKED_WORDS = /value|default|plaintext|data/i;
/** What stands behind the quote of `DECLARED_DEFAULT`, or is a mark at the line's end that is a blank to it. */
const BEFORE_BLOCK = /[^!-z}~]/;
/** `variable "db_password" { default = "…" }` */
const DECLARED_DEFAULT = beginsWith(
  '"',
  /"\s?\{\s{0,20}(?:(?:type|description|sensitive|nullable)\s{0,20}=[^\n{}]{0,200}\n\s{0,20}){0,5}default\s{0,20}=[ \t]*/y,
);
/** The field of a form in a message of several parts: its value follows an empty line. */
const FORM_FIELD = beginsWith("\r\n", /\r?\n(?:Content-[^\n]{1,100}\n){0,3}\r?\n/iy);
/** The cell beside a cell. */
const NEXT_CELL = beginsWith("<", /<\/t[dh]>\s{0,20}<td(?:\s[^<>]{0,80})?>/iy);
const NEXT_ELEMENT = beginsWith(
  "<",
  /<\/[\w:.-]{1,40}>\s{0,40}<(?:[\w-]+:)?(?:value|string|val|data|text)\b[^<>]{0,80}>(?:<!\[CDATA\[)?/iy,
);
const NEXT_ELEMENT_WORDS = /val|string|data|text/i;
const ELEMENT_VALUE = /(?:\s[^<>]{0,200})?>\s{0,40}(?:<!\[CDATA\[)?/y;
const ESCAPED_ELEMENT = /(?:\s[^<>&]{0,200})?&gt;/y;
const BETWEEN = beginsWith(
  " \t([d{f",
  /[ \t]*(?:[(\uff08][^()\uff08\uff09\n]{0,40}[)\uff09]|\[[^\][\n]{0,40}\]|の(?:API ?)?(?:キー|鍵)|data key|\{ ?get;[^{}\n]{0,30}\}|for(?: the)?(?: user)? [\w.@/-]{1,40}(?: user)?)?/y,
);
/** `the password (value) was`: what a separator follows only says whose password it is. */
const ASIDE =
  /(?:(?:[ \t]|(?<=[\u3040-\u30ff\u4e00-\u9fff]))\(|[ \t]?\uff08)((?=[^\s()]{0,63}\d)[^\s()\uff08\uff09"'=]{8,400}={0,2})[)\uff09](?![ \t]*[:=\uff1a\uff1dは])/y;
const SEPARATOR = beginsWith(
  ":&OSs[a=%\\->?|.+,\t",
  /(?:(?::[ \t]*)?(?:&(?:'\w{1,10} )?str|Option(?:al)?[<[]\w{1,20}[>\]]|SecretStr|str(?:ing)?|String|SecureString|\[\]byte|any)(?:[?!]|\?)?[ \t]*=|:{1,3}=|=(?:(?:==?|>)(?=[\s"'`]))?|%(?:25)?3[Dd]|\\u003[Dd]|&#(?:61|x3[Dd]);|->|(?:\?{1,2}|\|\||[.+])=|(?:\|\||\?\?)(?=\s["'`])|[:\uff1a\uff1d](?:[ \t]*=?(?:>(?![-+\d \t]*\r?\n))?(?=[\s"'`]))?|[→⇒⇨➡➔]|…{2,20}|(?<=[ \t])[-–—](?=[ \t])|[,\uff0c]|[|\uff5c│┃║]|\t)[ \t\u3000]*/y,
);
const SAID = beginsWith(
  ",tfwihgscurbaoIy",
  /(?:,[ \t]*)?(?:(?:that |which )?(?:we|I|you|they) (?:\w{1,12} ){1,3}?(?=is |was ))?(?:from(?= )|(?:was |is |has been |had been |got )?(?:set|changed|updated|reset|rotated) (?:to|as)|(?:is|was|are|being|as|to|of)(?![A-Za-z0-9_])(?: now| still| currently| set to| actually)?[ \t]*[:\uff1a]?|(?:として|には|では|は|が|を|に|も|の値は|\uff1a)[、,]?|(?:の値)(?:は|が|:|\uff1a))[ \t]*[:\uff1a]?[ \t]*/y,
);
/** `<string name="api_key">`: the value is what the element holds. */
const NAMED_ELEMENT = beginsWith(" \t\n\v\f\r>", /\s?>\s{0,40}(?:<!\[CDATA\[)?/y);
/** Reads the value that belongs to the key at `[start, end)`; undefined where none follows. */
export function readValue(text: string, start: number, end: number, scratch: Scratch): Value | undefined {
  const before = text[start - 1];
  if (
    before === "<" ||
    (before === ":" && /<[\w-]{1,20}:$/.test(text.slice(Math.max(0, start - 24), start)))
  ) {
    const at = skipAny(ELEMENT_VALUE, text, end);
    return at > end ? readElement(text, at) : undefined;
  }
  if (text.startsWith("&lt;", start - 4)) {
    const at = skipAny(ESCAPED_ELEMENT, text, end);
    if (at > end) return readUntil(text, at, "&lt;", "element");
  }
  if (text.startsWith("</", end)) {
    const next = skipLines(NEXT_ELEMENT, NEXT_ELEMENT_WORDS, text, start, end);
    if (next > end) return readElement(text, next);
    const cell = skip(NEXT_CELL, text, end);
    const value = cell > end ? readUntil(text, cell, "<", "cell") : undefined;
    return value === undefined || /\s/.test(value.text) ? undefined : value;
  }
  // Nothing but its value can follow a key with its sign.
  if (text[end] === "=" || text[end] === ":") return readFrom(text, start, end, end, [end], scratch);

  const quoted = text[end] === '"';
  const named = quoted || text[end] === "'" ? skip(NAMED_ELEMENT, text, end + 1) : end;
  if (named > end + 1 && /<\w[^<>]{0,80}=["']$/.test(text.slice(Math.max(0, start - 90), start)))
    return readElement(text, named);

  const field = quoted ? skip(FORM_FIELD, text, end + 1) : end;
  if (field > end + 1 && /form-data; name="$/i.test(text.slice(Math.max(0, start - 17), start)))
    return readRun(text, field, start, "equals", scratch);

  const closed = skip(CLOSE_KEY, text, end);
  const linked = skipLines(LINKED, LINKED_WORDS, text, start, end);
  if (linked > end) return readAfterSeparator(text, linked, start, "equals", scratch);
  const declared =
    quoted && BEFORE_BLOCK.test(text[end + 1] ?? "")
      ? skipLines(DECLARED_DEFAULT, LINKED_WORDS, text, start, end)
      : end;
  if (declared > end) return readAfterSeparator(text, declared, start, "equals", scratch);
  const bracket = text.charCodeAt(isBlank(text.charCodeAt(closed)) ? closed + 1 : closed);
  const aside = bracket === 40 || bracket > 127 ? matchAt(ASIDE, text, closed)?.[1] : undefined;
  if (aside !== undefined) {
    const at = ASIDE.lastIndex - 1 - aside.length;
    return finish(text, at, at + aside.length, aside, "spaced");
  }
  const below = valueBelow(text, start, closed);
  if (below > closed) {
    const value = readAfterSeparator(text, below, start, "spaced", scratch);
    if (value?.endsLine || /^["'`」』]/.test(text.slice(value?.end ?? text.length))) return value;
  }
  const between = skip(BETWEEN, text, closed);
  // Blanks alone are skipped from the first place too.
  const places = between > skipSpaces(text, closed) ? [closed, between] : [closed];
  return readFrom(text, start, end, closed, places, scratch);
}

/** Reads the value after one of the places where its sign can be; `closed` is where the key's own signs end. */
function readFrom(
  text: string,
  start: number,
  end: number,
  closed: number,
  places: readonly number[],
  scratch: Scratch,
): Value | undefined {
  for (const from of places) {
    const separated = skipSpaces(text, from);
    const at = skip(SEPARATOR, text, separated);
    if (at > separated) {
      const sign = text.slice(separated, at).trim();
      if (sign === "," && closed === end && !isFirstCell(text, start)) {
        // `Our client secret, …, was rotated`
        const aside = text[at - 1] === " " ? readRun(text, at, start, "spaced", scratch) : undefined;
        if (
          aside === undefined ||
          !/^,? (?:was|is|has|had|which|and|but|so|for)\b/.test(text.slice(aside.end, aside.end + 8))
        )
          break;
        return aside;
      }
      const notation: Notation = /^[|\uff5c│┃║]?$/.test(sign)
        ? "cell"
        : sign === ","
          ? "listed"
          : /^[-–—]$/.test(sign)
            ? "spaced"
            : /^[:\uff1a→⇒⇨➡➔]$|->|……/.test(sign)
              ? "colon"
              : "equals";
      const value = readAfterSeparator(text, at, start, notation, scratch);
      // In `"password","next":` the next string is a key of its own.
      const listsKeys =
        notation === "listed" &&
        value !== undefined &&
        /^(?:\\*["']|&quot;|&#3[49];)\s?[:=]/.test(text.slice(value.end, value.end + 9));
      if (listsKeys || value === undefined) return undefined;
      // In a list the next string is an element like the key itself; in a call it is the value.
      const before = text.slice(Math.max(0, start - 16), start);
      const inList =
        (notation === "listed" && /[,[{|\n][ \t]*["'`]$/.test(before)) ||
        (notation === "cell" && /["']$/.test(before));
      return inList ? { ...value, notation: "listed" } : value;
    }
    const said = skip(SAID, text, skipBlanks(text, from));
    if (said > separated && text.slice(from, said).trim() !== "")
      return readAfterSeparator(text, said, start, "said", scratch);
  }
  if (closed > end && text[closed] === "(") return undefined;
  if (text[end] === "(") return readString(text, skipSpaces(text, end + 1));
  if (/[ \t\u00a0\u3000「『【\uff08“`"']/.test(text[closed] ?? "") || text[closed - 1] === "】") {
    const at = skipSpaces(text, closed);
    const value = readAfterSeparator(text, at, start, isFlag(text, start) ? "flag" : "spaced", scratch);
    // Prose says "pass `options` to" more often than it names a password like that.
    const isVerb = value?.notation === "quoted" && /^pass$/i.test(text.slice(start, end));
    return isVerb ? { ...value!, notation: "spaced" } : value;
  }
  return undefined;
}

function isFlag(text: string, start: number): boolean {
  const before = text[start - 1];
  return (
    before === "-" ||
    ((before === " " || before === "\t") &&
      /(?:^|[\s;&])(?:(?:ENV|ARG|export|set|setx|setenv|SET)[ \t]+|machine .*[ \t])$/.test(
        text.slice(Math.max(0, start - 80), start),
      ))
  );
}

/** `key,value` on a line of its own; further in, the cell after a key is another column. */
function isFirstCell(text: string, start: number): boolean {
  return start === 0 || text[start - 1] === "\n";
}

function readElement(text: string, at: number): Value | undefined {
  const cdata = text.startsWith("<![CDATA[", at - 9);
  return readUntil(text, at, cdata ? "]]>" : "<", "element");
}

function readUntil(text: string, at: number, closer: string, notation: Notation): Value | undefined {
  const close = text.slice(at, at + MAX_VALUE).indexOf(closer);
  if (close < 0) return undefined;
  const raw = text.slice(at, at + close);
  const trimmed = raw.trimEnd();
  return finish(text, at, at + trimmed.length, trimmed.replace(/(?<!\s)[^\S\n]*\n\s*/g, ""), notation);
}
