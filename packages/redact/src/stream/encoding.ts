/** The encodings in which logs come; `bytes` reads every byte as one character where none of the others fits. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "shift_jis" | "euc-jp" | "bytes";

/** Bytes looked at to recognise an encoding. */
const SAMPLE = 65_536;
/** A text has fewer control characters than one in this many bytes. */
const CONTROL_SHARE = 50;

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
  if (decodes("utf-8", bytes)) return "utf-8";
  const japanese = (["shift_jis", "euc-jp"] as const)
    .filter((encoding) => decodes(encoding, bytes))
    .sort((a, b) => kanaIn(b, bytes) - kanaIn(a, bytes))[0];
  if (japanese !== undefined) return japanese;
  return high > bytes.length / 3 ? "binary" : "bytes";
}

/** The text of bytes. A character that is cut off at the end becomes U+FFFD. */
export function decode(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding !== "bytes") return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  let text = "";
  for (let i = 0; i < bytes.length; i += 8_192) text += String.fromCharCode(...bytes.subarray(i, i + 8_192));
  return text;
}

/** Whether the text can be found in the bytes again, character by character. */
export function isExact(text: string, encoding: Encoding): boolean {
  return encoding === "bytes" || !text.includes("\ufffd");
}

/** Where the characters at `offsets` (UTF-16, ascending) of a text of `length` units stand in the bytes. */
export function byteOffsets(
  bytes: Uint8Array,
  encoding: Encoding,
  length: number,
  offsets: readonly number[],
): number[] {
  // As many bytes as units: every character is one of either.
  if (length === bytes.length) return [...offsets];
  if (encoding === "utf-16le" || encoding === "utf-16be") return offsets.map((offset) => offset * 2);
  const places: number[] = [];
  let at = 0;
  let units = 0;
  for (const offset of offsets) {
    while (units < offset && at < bytes.length) {
      const lead = bytes[at]!;
      const size = lead < 0x80 ? 1 : characterLength(lead, encoding);
      units += encoding === "utf-8" && size === 4 ? 2 : 1;
      at += size;
    }
    places.push(at);
  }
  return places;
}

/** ASCII in the encoding. */
export function encodeAscii(text: string, encoding: Encoding): Uint8Array {
  const wide = encoding === "utf-16le" ? 0 : encoding === "utf-16be" ? 1 : undefined;
  const bytes = new Uint8Array(wide === undefined ? text.length : text.length * 2);
  for (let i = 0; i < text.length; i++) bytes[wide === undefined ? i : i * 2 + wide] = text.charCodeAt(i);
  return bytes;
}

/** The bytes of a character that is not ASCII, by its first. */
function characterLength(lead: number, encoding: Exclude<Encoding, "utf-16le" | "utf-16be">): number {
  if (encoding === "utf-8") return lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  // JIS X 0201 katakana are one byte in Shift_JIS, and two after 0x8e in EUC-JP; JIS X 0212 has three there.
  if (encoding === "shift_jis") return lead >= 0xa0 && lead <= 0xdf ? 1 : 2;
  return lead === 0x8f ? 3 : 2;
}

/** Whether the sample is valid, but for a character that its end cuts off. */
function decodes(encoding: "utf-8" | "shift_jis" | "euc-jp", bytes: Uint8Array): boolean {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    decoder.decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Hiragana and full-width katakana: what Japanese read in the wrong encoding has hardly any of. */
function kanaIn(encoding: "shift_jis" | "euc-jp", bytes: Uint8Array): number {
  return new TextDecoder(encoding).decode(bytes).match(/[\u3041-\u30fc]/g)?.length ?? 0;
}
