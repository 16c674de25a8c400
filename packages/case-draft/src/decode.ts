import type { Localized } from "@casewright/language";

// Part of every target (browsers, workers, Node), though of no language library.
declare class TextDecoder {
  constructor(encoding: string, options?: { fatal?: boolean });
  decode(bytes: Uint8Array): string;
}

/** Why a file cannot become evidence, for people: what is wrong and what to do. */
export class EvidenceError extends Error {
  readonly text: { readonly message: Localized; readonly nextStep: Localized };
  constructor(text: { readonly message: Localized; readonly nextStep: Localized }) {
    super(`${text.message.en} ${text.nextStep.en}`);
    this.name = "EvidenceError";
    this.text = text;
  }
}

/** Bytes looked at to tell text from binary and UTF-16 from UTF-8. */
const SAMPLE = 65_536;

/**
 * Decodes a text file: UTF-8, UTF-16 (with or without byte order mark), Shift_JIS, EUC-JP, ISO-2022-JP. A UTF-8
 * log that was cut inside a character or holds stray bytes is still read. Throws EvidenceError for a binary file.
 */
export function readEvidence(bytes: Uint8Array): string {
  const packed = SIGNATURES.find(({ bytes: signature }) => signature.every((byte, at) => bytes[at] === byte));
  if (packed) throw new EvidenceError({ message: packed.message, nextStep: packed.nextStep });
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return checked(decode(bytes, "utf-16le")!);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return checked(decode(bytes, "utf-16be")!);
  const utf16 = utf16WithoutMark(bytes);
  if (utf16) return checked(decode(bytes, utf16)!);
  if (hasEscapedJapanese(bytes)) return checked(decode(bytes, "iso-2022-jp")!);
  const utf8 = decode(bytes, "utf-8", true);
  if (utf8 !== undefined) return checked(utf8);
  const lossy = decode(bytes, "utf-8")!;
  const broken = count(lossy.slice(0, SAMPLE), /\uFFFD/g);
  if (broken * 5 < count(lossy.slice(0, SAMPLE), /[\u0080-\uffff]/g)) return checked(lossy);
  const japanese = [decode(bytes, "shift_jis", true), decode(bytes, "euc-jp", true)]
    .filter((text) => text !== undefined)
    .toSorted((a, b) => strangeness(a) - strangeness(b))[0];
  if (japanese !== undefined && strangeness(japanese) < 0.3) return checked(japanese);
  if (broken * 20 > Math.min(lossy.length, SAMPLE)) throw new EvidenceError(BINARY);
  return checked(lossy);
}

function decode(bytes: Uint8Array, encoding: string, fatal = false): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Text holds line ends, tabs, form feeds, backspaces and terminal escapes, but hardly any other control. */
function checked(text: string): string {
  const sample = text.slice(0, SAMPLE);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells binary from text
  const controls = count(sample, /[\u0000-\u0006\u000e-\u001a\u001c-\u001f]/g);
  if (controls * 100 > sample.length) throw new EvidenceError(BINARY);
  return text;
}

function utf16WithoutMark(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  if (length < 4 || bytes.length % 2 === 1) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  // Logs are mostly Latin: at least every third unit has a zero half, and only on one side.
  const enough = length / 6;
  if (odd > enough && even * 50 < odd) return "utf-16le";
  if (even > enough && odd * 50 < even) return "utf-16be";
  return undefined;
}

/** ISO-2022-JP switches to kanji by ESC $ @ or ESC $ B. */
function hasEscapedJapanese(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x1b); at >= 0; at = bytes.indexOf(0x1b, at + 1)) {
    if (bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x40 || bytes[at + 2] === 0x42)) return true;
  }
  return false;
}

/** Share of non-ASCII characters that Japanese text hardly uses: the wrong decoder makes many of them. */
function strangeness(text: string): number {
  const foreign = text.slice(0, SAMPLE).replace(/[^\u0080-\uffff]/g, "");
  if (foreign === "") return 0;
  const usual = count(foreign, /[\u3000-\u30ff\u4e00-\u9fff\uff01-\uff5e]/g);
  const kana = count(foreign, /[\u3040-\u30ff]/g);
  return 1 - usual / foreign.length - (0.1 * kana) / foreign.length;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

const BINARY = {
  message: { en: "This is a binary file, not text.", ja: "テキストではなくバイナリファイルです。" },
  nextStep: {
    en: "Choose a text file such as a log, or attach this file to the case in the Support Center.",
    ja: "ログなどのテキストファイルを指定するか、このファイルはサポートセンターでケースに添付してください。",
  },
} as const;

function archive(en: string, command: string) {
  return {
    message: { en: `This file is compressed (${en}).`, ja: `圧縮ファイル (${en}) です。` },
    nextStep: {
      en: `Unpack it first (${command}), then choose the log inside.`,
      ja: `先に展開し (${command})、中のログを指定してください。`,
    },
  };
}

const SIGNATURES: readonly {
  readonly bytes: readonly number[];
  readonly message: Localized;
  readonly nextStep: Localized;
}[] = [
  { bytes: [0x1f, 0x8b], ...archive("gzip", "gunzip") },
  { bytes: [0x50, 0x4b, 0x03, 0x04], ...archive("zip", "unzip") },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], ...archive("zstd", "unzstd") },
  { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], ...archive("xz", "unxz") },
  { bytes: [0x42, 0x5a, 0x68], ...archive("bzip2", "bunzip2") },
];
