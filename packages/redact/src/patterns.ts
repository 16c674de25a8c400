import type { Localized } from "@casewright/language";

/** A pattern of the user's, and what its matches are called. */
export interface UserPattern {
  /** Names the kind; its placeholder is made of it. */
  readonly name: string;
  /** A regular expression with the flag `u`, without slashes. */
  readonly pattern: string;
}

/** The most ways in which the repetitions of a pattern may be combined at one place in the text. */
const MAX_WORK = 100_000;

/**
 * Why a pattern is refused; undefined where it is fine. The time of an accepted one grows with the text and no
 * faster: each repetition has an upper limit, none stands inside another, nothing refers back.
 */
export function refusePattern({ pattern }: UserPattern): Localized | undefined {
  try {
    new RegExp(pattern, "gu");
  } catch {
    return { en: "It is no regular expression.", ja: "正規表現として正しくありません。" };
  }
  const plain = pattern.replace(/\\[^1-9k]/g, "x").replace(/\[[^\]]*\]/g, "x");
  if (/\\[1-9k]/.test(plain)) {
    return { en: "It refers back to a group.", ja: "グループへの後方参照を含んでいます。" };
  }
  if (/[*+]|\{\d+,\}/.test(plain)) {
    return {
      en: "A repetition has no upper limit: write {1,64} in place of +, {0,64} in place of *.",
      ja: "上限のない繰り返しがあります。+ は {1,64}、* は {0,64} のように書いてください。",
    };
  }
  if (/\([^()]*[{?][^()]*\)(?:\{|\?)/.test(plain.replace(/\(\?(?::|<?[=!]|<\w+>)/g, "("))) {
    return { en: "A repetition stands inside another.", ja: "繰り返しの中に繰り返しがあります。" };
  }
  let work = 1;
  for (const [, least, most] of plain.matchAll(/\{(\d+)(?:,(\d+))?\}/g)) {
    work *= Math.max(1, Number(most ?? least) - Number(least) + 1);
  }
  if (work > MAX_WORK || new RegExp(pattern, "u").test("")) {
    return {
      en: "It matches too much: make its repetitions shorter, and let it match no empty text.",
      ja: "一致の範囲が広すぎます。繰り返しを短くし、空の文字列に一致しないようにしてください。",
    };
  }
  return undefined;
}

/** The pattern ready for use. Throws a RangeError with the reason where it is refused. */
export function compilePattern(own: UserPattern): RegExp {
  const reason = refusePattern(own);
  if (reason !== undefined) throw new RangeError(`Pattern "${own.name}": ${reason.en}`);
  return new RegExp(own.pattern, "gu");
}
