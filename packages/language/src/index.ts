/** The two languages Casewright speaks. Other case languages of AWS Support are passed through, never shown. */
export type Language = "en" | "ja";

export const LANGUAGES: readonly Language[] = ["en", "ja"];

/** A value that exists in both languages; every user-visible string is one of these. */
export type Localized<T = string> = Readonly<Record<Language, T>>;

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HAN = /\p{Script=Han}/u;

/** Characters (UTF-16 units) read to recognise a language: enough for any heading and first paragraph. */
const SAMPLE = 20_000;

/**
 * The language a text is written in. Logs and ids inside a Japanese text are Latin, so a sentence's
 * worth of kana, or a small share of kana and kanji among the letters, decides for Japanese.
 */
export function detectLanguage(text: string): Language {
  let kana = 0;
  let han = 0;
  let latin = 0;
  for (const character of text.slice(0, SAMPLE)) {
    const code = character.codePointAt(0)!;
    if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) latin++;
    else if (code < 0x2e80) continue;
    else if (KANA.test(character)) kana++;
    else if (HAN.test(character)) han++;
  }
  return kana >= 6 || (kana + han) * 12 > latin ? "ja" : "en";
}

/** The UI language for a locale such as `ja-JP` or `en_US.UTF-8`; English where it is neither. */
export function uiLanguage(locale: string | undefined): Language {
  return locale?.toLowerCase().startsWith("ja") ? "ja" : "en";
}
