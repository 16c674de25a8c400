/** The two languages Casewright speaks. Other case languages of AWS Support are passed through, never shown. */
export type Language = "en" | "ja";

export const LANGUAGES: readonly Language[] = ["en", "ja"];

/** A value that exists in both languages; every user-visible string is one of these. */
export type Localized<T = string> = Readonly<Record<Language, T>>;

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HAN = /\p{Script=Han}/u;

/** So many kana decide for Japanese, whatever else there is. */
const SENTENCE = 6;

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
  const end = Math.min(text.length, SAMPLE);
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) {
      // A bit tells capitals from small letters.
      if ((code | 32) >= 97 && (code | 32) <= 122) latin++;
    } else if (code < 0x2e80) continue;
    else if ((code >= 0x3041 && code <= 0x3096) || (code >= 0x30a1 && code <= 0x30fa)) {
      if (++kana === SENTENCE) return "ja";
    } else if (code >= 0x4e00 && code <= 0x9fff) han++;
    // Stops, brackets and what is of full width is of neither script.
    else if ((code >= 0x3008 && code <= 0x3020) || code === 0x3001 || code === 0x3002) continue;
    else if (code >= 0xff00 && code <= 0xff65) continue;
    else {
      const character = String.fromCodePoint(text.codePointAt(at)!);
      if (character.length > 1) at++;
      if (KANA.test(character)) kana++;
      else if (HAN.test(character)) han++;
    }
  }
  return kana >= SENTENCE || (kana + han) * 12 > latin ? "ja" : "en";
}

/** The UI language for a locale such as `ja-JP` or `en_US.UTF-8`; English where it is neither. */
export function uiLanguage(locale: string | undefined): Language {
  return locale?.toLowerCase().startsWith("ja") ? "ja" : "en";
}
