import { crc32 } from "node:zlib";

export const UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
export const LOWER = "abcdefghijklmnopqrstuvwxyz";
export const DIGITS = "0123456789";
export const HEX = `${DIGITS}abcdef`;
export const ALNUM = `${DIGITS}${UPPER}${LOWER}`;
export const BASE64 = `${UPPER}${LOWER}${DIGITS}+/`;
export const BASE64URL = `${UPPER}${LOWER}${DIGITS}-_`;
export const BASE32 = `${UPPER}234567`;

/** A seeded source of test values: the same seed gives the same corpus on every machine. */
export interface Random {
  /** Integer in [0, n). */
  below(n: number): number;
  pick<T>(from: readonly T[]): T;
  chars(alphabet: string, length: number): string;
  uuid(): string;
}

/** mulberry32 over a string hash (FNV-1a). */
export function seeded(seed: string): Random {
  let state = 2166136261;
  for (const c of seed) state = Math.imul(state ^ c.codePointAt(0)!, 16777619) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (n: number) => Math.floor(next() * n);
  const chars = (alphabet: string, length: number) =>
    Array.from({ length }, () => alphabet[below(alphabet.length)]).join("");
  return {
    below,
    pick: (from) => from[below(from.length)]!,
    chars,
    uuid: () =>
      `${chars(HEX, 8)}-${chars(HEX, 4)}-4${chars(HEX, 3)}-${chars("89ab", 1)}${chars(HEX, 3)}-${chars(HEX, 12)}`,
  };
}

export function crcHex(text: string): string {
  return crc32(text).toString(16).padStart(8, "0");
}

/** CRC-32 in base 62, six digits, as at the end of GitHub's and npm's tokens. */
export function crcBase62(text: string): string {
  let rest = crc32(text);
  let out = "";
  while (rest > 0) {
    out = ALNUM[rest % 62] + out;
    rest = Math.floor(rest / 62);
  }
  return out.padStart(6, "0");
}

/** Appends the check digit of ISO/IEC 7812 (Luhn). */
export function withLuhn(digits: string): string {
  let sum = 0;
  [...digits].reverse().forEach((d, i) => {
    const n = Number(d) * (i % 2 === 0 ? 2 : 1);
    sum += n > 9 ? n - 9 : n;
  });
  return digits + String((10 - (sum % 10)) % 10);
}

export function base64(text: string): string {
  return Buffer.from(text, "utf8").toString("base64");
}

export function base64url(text: string): string {
  return Buffer.from(text, "utf8").toString("base64url");
}

export function jwt(r: Random, claims: Record<string, unknown> = {}): string {
  const header = base64url(JSON.stringify({ alg: "RS256", kid: r.chars(ALNUM, 12), typ: "JWT" }));
  const body = base64url(JSON.stringify({ sub: r.uuid(), exp: 1790000000 + r.below(9_000_000), ...claims }));
  return `${header}.${body}.${r.chars(BASE64URL, 86)}`;
}

const SYLLABLES = "ka ri to mo na sel vin dor bra kel tu zan pir gol fen hax lum qua yor wex".split(" ");

/** A password as people choose them: syllables, a digit group, punctuation that needs no escaping in most notations. */
export function password(r: Random): string {
  const shape = r.below(4);
  if (shape === 0)
    return r
      .chars(ALNUM, 12 + r.below(12))
      .replace(/^./, "k")
      .replace(/.$/, "7");
  const word = () => {
    const w = r.pick(SYLLABLES) + r.pick(SYLLABLES) + r.chars(LOWER, 1);
    return w[0]!.toUpperCase() + w.slice(1);
  };
  if (shape === 1) return `${word()}${r.pick(["!", "-", "_", ".", "*", "^"])}${r.chars(DIGITS, 3)}${word()}`;
  if (shape === 2)
    return `${r.chars(LOWER, 3)}${r.chars(DIGITS, 2)}${word()}${r.pick(["!", "*", "_"])}${r.chars(UPPER, 2)}`;
  return `${word()}_${word()}${r.chars(DIGITS, 4)}${r.pick(["!", "", "."])}x`;
}

/** Lines of `width` characters of base64 that look like a DER body. */
export function pemBody(r: Random, head: string, lines: number, width = 64): string[] {
  const out = [head + r.chars(BASE64, width - head.length)];
  for (let i = 1; i < lines - 1; i++) out.push(r.chars(BASE64, width));
  out.push(`${r.chars(BASE64, 22)}==`);
  return out;
}
