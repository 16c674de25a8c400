import { invalidParameter } from "../errors.ts";

/** Languages of the Support API's own text (model 2013-04-15, read on 2026-11-23). */
export const CASE_LANGUAGES = [
  { code: "en", language: "ENGLISH", display: "English" },
  { code: "ja", language: "JAPANESE", display: "日本語" },
  { code: "zh", language: "CHINESE", display: "中文" },
  { code: "ko", language: "KOREAN", display: "한국어" },
  { code: "es", language: "SPANISH", display: "Español" },
  { code: "pt", language: "PORTUGUESE", display: "Português" },
  { code: "fr", language: "FRENCH", display: "Français" },
  { code: "tr", language: "TURKISH", display: "Türkçe" },
] as const;

/** The code, if cases can be handled in it. Throws InvalidParameterValueException otherwise. */
export function caseLanguage(code: string): string {
  if (!CASE_LANGUAGES.some((language) => language.code === code)) {
    throw invalidParameter(`Invalid language code: ${code}`);
  }
  return code;
}
