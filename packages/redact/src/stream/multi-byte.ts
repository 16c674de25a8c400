/** Encodings whose characters have one byte or several. */
export type MultiByte = "utf-8" | "shift_jis" | "euc-jp";

/** Stands for a byte that belongs to no character: a control character, which can be part of a value. */
export const FILLER = 0x1a;

export interface Mended {
  /** As many bytes, all of them characters of the encoding. */
  readonly bytes: Uint8Array;
  /** So many had to be replaced. */
  readonly broken: number;
}

/** A copy in which each byte that cannot be read is replaced, so that all others stay where they are. */
export function mend(bytes: Uint8Array, encoding: MultiByte): Mended {
  const copy = new Uint8Array(bytes);
  let broken = 0;
  for (let at = 0; at < copy.length; ) {
    const length = characterLength(copy, at, encoding);
    if (length > 0) at += length;
    else {
      broken++;
      copy[at++] = FILLER;
    }
  }
  return { bytes: copy, broken };
}

/** Where the characters from `start` on end that the bytes hold whole: the last may be cut off. */
export function wholeCharacters(bytes: Uint8Array, start: number, encoding: MultiByte): number {
  let at = start;
  while (at < bytes.length) {
    if (at + lengthByLead(bytes[at]!, encoding) > bytes.length) return at;
    at += characterLength(bytes, at, encoding) || 1;
  }
  return at;
}

const NOT_ASCII = 0x80808080 | 0;

/** Where `units` UTF-16 units after the byte `at` end; a byte that cannot be read counts as one. */
export function skipUnits(bytes: Uint8Array, at: number, units: number, encoding: MultiByte): number {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  let end = at;
  for (let left = units; left > 0; ) {
    if ((end & 3) === 0) {
      const from = end >> 2;
      const word = endOfAscii(words, from, Math.min(words.length, from + (left >> 2), from + STEP));
      left -= (word - from) << 2;
      end = word << 2;
      if (word - from === STEP) continue;
    }
    if (left === 0) break;
    const length = bytes[end]! < 0x80 ? 1 : characterLength(bytes, end, encoding) || 1;
    end += length;
    // Only UTF-8 has characters of four bytes; they are a pair of surrogates.
    left -= length === 4 ? 2 : 1;
  }
  return end;
}

/** Words looked at in one call: engines make much of what is called often, and little of one long loop. */
const STEP = 256;

/** Where words of ASCII, four bytes each, end that begin at `from`: nearly all of a log is read like this. */
function endOfAscii(words: Int32Array, from: number, to: number): number {
  let word = from;
  while (
    word + 4 <= to &&
    ((words[word]! | words[word + 1]! | words[word + 2]! | words[word + 3]!) & NOT_ASCII) === 0
  )
    word += 4;
  while (word < to && (words[word]! & NOT_ASCII) === 0) word++;
  return word;
}

/** Bytes of the character at `at`; 0 where none begins that is whole and valid. */
function characterLength(bytes: Uint8Array, at: number, encoding: MultiByte): number {
  const length = lengthByLead(bytes[at]!, encoding);
  if (length === 1 && bytes[at]! < 0x80) return 1;
  if (at + length > bytes.length) return 0;
  if (encoding === "utf-8") return isUtf8Character(bytes, at, length) ? length : 0;
  const last = bytes[at + length - 1]!;
  const code = length === 1 ? last : ((length - 2) << 16) | (bytes[at + length - 2]! << 8) | last;
  const known = KNOWN[encoding];
  known[code] ||= decodesToOne(bytes.subarray(at, at + length), encoding) ? 1 : 2;
  return known[code] === 1 ? length : 0;
}

function lengthByLead(lead: number, encoding: MultiByte): number {
  if (lead < 0x80) return 1;
  if (encoding === "utf-8") return lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  // JIS X 0201 katakana are one byte in Shift_JIS, and two after 0x8e in EUC-JP; JIS X 0212 has three there.
  if (encoding === "shift_jis") return lead === 0x80 || (lead >= 0xa0 && lead <= 0xdf) ? 1 : 2;
  return lead === 0x8f ? 3 : 2;
}

/** What the decoder said of characters of one or two bytes, and of three: 0 for not asked, 1 for yes, 2 for no. */
const KNOWN = { shift_jis: new Uint8Array(0x10000), "euc-jp": new Uint8Array(0x20000) };

function decodesToOne(bytes: Uint8Array, encoding: MultiByte): boolean {
  const text = new TextDecoder(encoding).decode(bytes);
  return text.length === 1 && text !== "\ufffd";
}

/** The well-formed sequences of the Unicode standard, table 3-7. */
function isUtf8Character(bytes: Uint8Array, at: number, length: number): boolean {
  const lead = bytes[at]!;
  if (lead < 0xc2 || lead > 0xf4) return false;
  const second = bytes[at + 1]!;
  const least = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const most = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < least || second > most) return false;
  for (let i = 2; i < length; i++) if ((bytes[at + i]! & 0xc0) !== 0x80) return false;
  return true;
}
