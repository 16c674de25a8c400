import { beginsLong, MARK } from "../find.ts";
import type { Masker, SecretSpan } from "../types.ts";
import { detectEncoding, type Encoding, firstNonAscii, holdsEscapedJapanese, SAMPLE } from "./encoding.ts";
import { byteOffsets, decode, encodeAscii, wholeLength } from "./text-of-bytes.ts";
import { NotTextError } from "./unreadable.ts";

/** Sizes in characters; other ones are for tests of the borders. */
export interface Sizes {
  /** So many are read before they are masked. */
  readonly stretch: number;
  /** So many are known beyond what announces a secret: the longest secret or block is shorter. */
  readonly ahead: number;
  /** So many are known before it and not given out: what begins a manifest, or is named after it stands there. */
  readonly behind: number;
}

/**
 * Half of the 64 KiB in which streams come. With what is known around it, it takes less than 128 KiB in UTF-16 too:
 * V8 gives a longer string pages of its own, and frees them late.
 */
const NEAR: Sizes = { stretch: 32_768, ahead: 20_480, behind: 8_192 };
/** Where something long begins: a manifest with its secrets, a certificate's key, a table. */
const FAR: Sizes = { stretch: 262_144, ahead: 98_304, behind: 65_536 };
/** What ends this near to the end of what is known may go on behind it. */
const TOUCH = 0.05;
/** How far before the place where a stretch should end a line end is looked for. */
const LINE_REACH = 16_384;
const LINE_FEED = 10;

/** Masks bytes that come in pieces. What it holds never grows beyond one stretch and what surrounds it. */
export interface ByteMasker {
  /** What can be given out after these bytes. */
  push(bytes: Uint8Array): Uint8Array[];
  /** The rest. */
  end(): Uint8Array[];
}

/** Throws NotTextError where the bytes are binary or ISO-2022-JP. */
export function maskBytes(masker: Masker, near: Sizes = NEAR, far: Sizes = FAR): ByteMasker {
  /** Only a match of a user's own pattern can be longer than what is held. */
  const most = far.stretch + far.ahead + far.behind;
  /** One buffer that grows to its full size once: a new one for each stretch would be garbage for long. */
  let store = new Uint8Array(0);
  let held = 0;
  /** Of the bytes held the first ones are text, and of that so many units were seen before. */
  let decoded = 0;
  let seen = 0;
  /** Up to here the text is read, in its units and in bytes, and this was found in it. */
  let read = 0;
  let readBytes = 0;
  let spans: readonly SecretSpan[] = [];
  /** Where in the text something long begins. */
  let longAt = -1;
  let encoding: Encoding | "ascii" | undefined;

  /** The text that is held, with that of the bytes that came. */
  function decodeMore(last: boolean): string {
    let bytes = store.subarray(decoded, held);
    if (encoding === undefined) {
      const found = detectEncoding(bytes);
      if (found === "binary") throw new NotTextError("binary");
      encoding = found === "utf-16le" || found === "utf-16be" ? found : "ascii";
    }
    if (encoding === "ascii") {
      // Its letters would read as ASCII, and what they announce be missed.
      if (holdsEscapedJapanese(store.subarray(Math.max(0, decoded - 2), held)))
        throw new NotTextError("iso-2022-jp");
      const first = firstNonAscii(bytes);
      if (first >= 0) {
        const line = bytes.lastIndexOf(LINE_FEED, first) + 1;
        // The more there is of what is not ASCII, the surer is what it is: it waits until there is enough.
        if (last || bytes.length - line >= SAMPLE) encoding = laterEncoding(bytes.subarray(line));
        else bytes = bytes.subarray(0, line);
      }
    }
    const known = asciiAs(encoding);
    if (!last) bytes = bytes.subarray(0, wholeLength(bytes, known));
    decoded += bytes.length;
    // All of it again: to put two strings together takes longer.
    const text = decode(store.subarray(0, decoded), known);
    // A mark may stand over the border.
    if (beginsLong(text.slice(Math.max(0, seen - MARK)))) longAt = text.length;
    seen = text.length;
    return text;
  }

  function release(last: boolean): Uint8Array[] {
    const text = decodeMore(last);
    const sizes = longAt < 0 ? near : far;
    const to = last ? text.length : Math.max(read, lineEnd(text, text.length - sizes.ahead));
    const bytes = store.subarray(0, decoded);
    const known = asciiAs(encoding);
    const toBytes = byteOffsets(bytes, known, text, [to], [read, readBytes])[0]!;
    const found = masker.find(text, { from: read, to, found: spans });
    if (!last && longAt < 0 && (found.at(-1)?.end ?? 0) > text.length - sizes.ahead * TOUCH) {
      longAt = text.length;
      return [];
    }
    spans = found;
    const cut = last ? to : placeToCut(text, spans, to - sizes.behind, most);
    const [whole, cutBytes] = masked(text, cut, last);
    spans = spans
      .filter(({ end }) => end > cut)
      .map(({ kind, start, end }) => ({ kind, start: Math.max(0, start - cut), end: end - cut }));
    seen = text.length - cut;
    read = to - cut;
    readBytes = toBytes - cutBytes;
    longAt = Math.max(-1, longAt - cut);
    return whole.length === 0 ? [] : [whole];
  }

  /** The text up to `cut` with its secrets masked, taken out of what is held, and how many bytes of it that were. */
  function masked(text: string, cut: number, last: boolean): [whole: Uint8Array, bytes: number] {
    const bytes = store.subarray(0, decoded);
    const known = asciiAs(encoding);
    const due = spans.filter(({ start }) => start < cut);
    // Of a secret that is too long each part is one by itself.
    const edges = due.flatMap(({ start, end }) => [start, Math.min(end, cut)]);
    const offsets = byteOffsets(bytes, known, text, [...edges, cut]);
    const out: Uint8Array[] = [];
    let from = 0;
    due.forEach(({ kind }, i) => {
      const placeholder = masker.placeholderFor(text.slice(edges[2 * i], edges[2 * i + 1]), kind);
      out.push(bytes.subarray(from, offsets[2 * i]), encodeAscii(placeholder, known));
      from = offsets[2 * i + 1]!;
    });
    // UTF-16 may end with half a character.
    const end = last ? held : offsets.at(-1)!;
    const whole = concat([...out, store.subarray(from, end)]);
    store.copyWithin(0, end, held);
    held -= end;
    decoded -= end;
    return [whole, end];
  }

  function push(bytes: Uint8Array): Uint8Array[] {
    if (held + bytes.length > store.length) {
      const larger = new Uint8Array(held + bytes.length + Math.min(store.length, far.stretch));
      larger.set(store.subarray(0, held));
      store = larger;
    }
    store.set(bytes, held);
    held += bytes.length;
    return held - decoded >= (longAt < 0 ? near : far).stretch ? release(false) : [];
  }

  return {
    push(bytes) {
      const { stretch } = near;
      const out: Uint8Array[] = [];
      for (let at = 0; at < bytes.length; at += stretch) out.push(...push(bytes.subarray(at, at + stretch)));
      return out;
    },
    end: () => (held === 0 ? [] : release(true)),
  };
}

/** What ASCII is written in is found out where something else comes. */
function asciiAs(encoding: Encoding | "ascii" | undefined): Encoding {
  return encoding === undefined || encoding === "ascii" ? "utf-8" : encoding;
}

/** The encoding of a text that began with ASCII. */
function laterEncoding(bytes: Uint8Array): Encoding {
  const found = detectEncoding(bytes);
  return found === "utf-8" || found === "shift_jis" || found === "euc-jp" ? found : "bytes";
}

/** After the last line end up to `at`, or just there in an endless line. */
function lineEnd(text: string, at: number): number {
  if (at <= 0) return 0;
  const from = Math.max(0, at - LINE_REACH);
  const newline = text.slice(from, at).lastIndexOf("\n");
  return newline < 0 ? betweenCharacters(text, at) : from + newline + 1;
}

/** After a line end up to `at`, and not inside a secret, unless that is longer than `most`. */
function placeToCut(text: string, spans: readonly SecretSpan[], at: number, most: number): number {
  const cut = lineEnd(text, at);
  const across = spans.find(({ start, end }) => start < cut && cut < end);
  return across === undefined || (across.start === 0 && text.length > most) ? cut : across.start;
}

/** `at`, or one less where a pair of surrogates stands around it. */
function betweenCharacters(text: string, at: number): number {
  const c = text.charCodeAt(at);
  return c >= 0xdc00 && c <= 0xdfff ? at - 1 : at;
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
