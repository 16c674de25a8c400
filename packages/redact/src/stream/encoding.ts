import { type MultiByte, mend, wholeCharacters } from "./multi-byte.ts";

/** The encodings in which logs come; `bytes` reads every byte as one character where none of the others fits. */
export type Encoding = MultiByte | "utf-16le" | "utf-16be" | "bytes";

/** Bytes looked at to recognise an encoding. */
export const SAMPLE = 65_536;
/** A text has fewer control characters than one in this many bytes. */
const CONTROL_SHARE = 50;
/** Of the bytes that are not ASCII, one in so many may be broken: a log cuts lines where it likes. */
const BROKEN_SHARE = 20;

/** `ascii` as long as nothing speaks for one encoding or another; `binary` where the bytes are no text. */
export function detectEncoding(all: Uint8Array): Encoding | "ascii" | "binary" {
  const bytes = all.subarray(0, SAMPLE);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const zeros: [even: number, odd: number] = [0, 0];
  let control = 0;
  let high = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte === 0) zeros[i & 1]!++;
    else if (byte >= 0x80) high++;
    else if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) control++;
  }
  const [even, odd] = zeros;
  if (even + odd > 0) {
    if (odd > bytes.length / 8 && even < odd / 8) return "utf-16le";
    if (even > bytes.length / 8 && odd < even / 8) return "utf-16be";
    return "binary";
  }
  if (control * CONTROL_SHARE > bytes.length) return "binary";
  if (high === 0) return "ascii";
  // The sample may end with half a character.
  const fits = (encoding: MultiByte) => {
    const { broken } = mend(bytes.subarray(0, wholeCharacters(bytes, 0, encoding)), encoding);
    return broken * BROKEN_SHARE <= high;
  };
  if (fits("utf-8")) return "utf-8";
  const japanese = (["shift_jis", "euc-jp"] as const)
    .filter(fits)
    .sort((a, b) => kanaIn(b, bytes) - kanaIn(a, bytes))[0];
  if (japanese !== undefined) return japanese;
  return high > bytes.length / 3 ? "binary" : "bytes";
}

/** Where the first byte that is not ASCII stands; -1 where all are. */
export function firstNonAscii(bytes: Uint8Array): number {
  let at = 0;
  // Four at a time: nearly all bytes of most logs are ASCII.
  for (; at + 4 <= bytes.length; at += 4) {
    if ((bytes[at]! | bytes[at + 1]! | bytes[at + 2]! | bytes[at + 3]!) >= 0x80) break;
  }
  while (at < bytes.length && bytes[at]! < 0x80) at++;
  return at < bytes.length ? at : -1;
}

/** Whether ISO-2022-JP turns to its two-byte characters: ESC $ @ or ESC $ B. No terminal writes that. */
export function holdsEscapedJapanese(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x1b); at >= 0; at = bytes.indexOf(0x1b, at + 1)) {
    if (bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x40 || bytes[at + 2] === 0x42)) return true;
  }
  return false;
}

/** Hiragana and full-width katakana: what Japanese read in the wrong encoding has hardly any of. */
function kanaIn(encoding: "shift_jis" | "euc-jp", bytes: Uint8Array): number {
  return new TextDecoder(encoding).decode(bytes).match(/[\u3041-\u30fc]/g)?.length ?? 0;
}
