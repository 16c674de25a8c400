import { type Language, uiLanguage } from "@casewright/language";

/** The page's language: `?lang=` of the address (`search`), else the browser's locale. */
export function requestedLanguage(search: string, locale: string): Language {
  return uiLanguage(new URLSearchParams(search).get("lang") ?? locale);
}

/** The same address with `?lang=` set; its hash route stays. */
export function withLanguage(href: string, language: Language): string {
  const url = new URL(href);
  url.searchParams.set("lang", language);
  return url.href;
}
