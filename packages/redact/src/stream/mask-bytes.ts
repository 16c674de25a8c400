import type { Masker } from "../types.ts";
import { byteOffsets, decode, detectEncoding, type Encoding, encodeAscii, isExact } from "./encoding.ts";
import { NotTextError } from "./not-text.ts";

/** Bytes read before a stretch is masked. */
const STRETCH = 524_288;
/** Bytes that are looked at beyond what is given out: the longest secret or block read is shorter. */
const AHEAD = 98_304;
/** Bytes given out that are looked at again: a key, a header or a manifest's first line may stand there. */
const BEHIND = 65_536;
/** How far back from the end of a stretch a line end is looked for. */
const LINE_REACH = 16_384;

/** Masks bytes that come in pieces. What it holds never grows beyond one stretch and what surrounds it. */
export interface ByteMasker {
  /** What can be given out after these bytes. */
  push(bytes: Uint8Array): Uint8Array[];
  /** The rest. */
  end(): Uint8Array[];
}

/** Sizes in bytes; other ones are for tests of the borders. */
export interface Sizes {
  readonly stretch: number;
  readonly ahead: number;
  readonly behind: number;
}

/** Throws NotTextError where the bytes are binary. */
export function maskBytes(
  masker: Masker,
  { stretch, ahead, behind }: Sizes = { stretch: STRETCH, ahead: AHEAD, behind: BEHIND },
): ByteMasker {
  /** One buffer that grows to its full size once: a new one for each stretch would be garbage for long. */
  let store = new Uint8Array(0);
  let held = 0;
  const full = stretch + ahead + behind;
  /** Of the bytes held, so many were given out already. */
  let given = 0;
  let known: Encoding | undefined;

  function encodingOf(buffer: Uint8Array): Encoding {
    if (known !== undefined) return known;
    const found = detectEncoding(buffer);
    if (found === "binary") throw new NotTextError();
    if (found !== "ascii") known = found;
    return found === "ascii" ? "utf-8" : found;
  }

  function release(last: boolean): Uint8Array[] {
    const buffer = store.subarray(0, held);
    if (buffer.length === 0) return [];
    let encoding = encodingOf(buffer);
    let text = decode(buffer, encoding);
    // One broken character must not change all others: then every byte is read by itself.
    const body = last ? text : text.slice(0, -1);
    if (!isExact(body, encoding)) {
      encoding = "bytes";
      text = decode(buffer, encoding);
    }
    const spans = originalSpans(masker, text);
    const offsets = byteOffsets(
      buffer,
      encoding,
      text.length,
      spans.flatMap(({ start, end }) => [start, end]),
    );
    let cut = last ? buffer.length : lineCut(buffer, buffer.length - ahead, given);
    spans.forEach((_, i) => {
      if (offsets[2 * i]! < cut && cut < offsets[2 * i + 1]!) cut = offsets[2 * i]!;
    });
    if (encoding.startsWith("utf-16") && cut % 2 === 1) cut--;
    const out: Uint8Array[] = [];
    let from = given;
    spans.forEach((span, i) => {
      const [start, end] = [offsets[2 * i]!, offsets[2 * i + 1]!];
      if (end <= given || start >= cut) return;
      // The part that was given out before the secret could be seen is gone; the rest is masked all the same.
      if (start > from) out.push(buffer.subarray(from, start));
      out.push(encodeAscii(span.placeholder, encoding));
      from = end;
    });
    if (cut > from) out.push(buffer.subarray(from, cut));
    const whole = concat(out);
    const keepFrom = last ? buffer.length : evenly(Math.max(0, cut - behind));
    store.copyWithin(0, keepFrom, held);
    held -= keepFrom;
    given = Math.max(cut, from) - keepFrom;
    return whole.length === 0 ? [] : [whole];
  }

  return {
    push(bytes) {
      if (held + bytes.length > store.length) {
        const larger = new Uint8Array(Math.max(held + bytes.length, Math.min(2 * store.length, full)));
        larger.set(store.subarray(0, held));
        store = larger;
      }
      store.set(bytes, held);
      held += bytes.length;
      return held - given >= stretch + ahead ? release(false) : [];
    },
    end: () => release(true),
  };
}

/** UTF-16 is cut between two characters, never inside one. */
function evenly(offset: number): number {
  return offset - (offset % 2);
}

/** Just after the last line end before `at`, or `at` itself in an endless line. */
function lineCut(buffer: Uint8Array, at: number, least: number): number {
  const newline = buffer.lastIndexOf(10, at);
  return newline >= Math.max(least, at - LINE_REACH) ? newline + 1 : Math.max(at, least);
}

/** What the masker replaces, by its place in the original text. */
function originalSpans(masker: Masker, text: string): { start: number; end: number; placeholder: string }[] {
  let shift = 0;
  return masker.mask(text).secrets.map(({ start, end, placeholder }) => {
    const from = start + shift;
    const length = masker.originals.get(placeholder)!.length;
    shift += length - (end - start);
    return { start: from, end: from + length, placeholder };
  });
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
