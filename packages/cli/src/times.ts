import type { Language } from "@casewright/language";

const LOCALES: Readonly<Record<Language, string>> = { en: "en-GB", ja: "ja-JP" };

/** An ISO time with its own offset as people write it: `Tue 26 Jun 2018, 10:00`. The offset is kept, not converted. */
export function localTime(iso: string, language: Language): string {
  const wall = new Date(`${iso.slice(0, 19)}Z`);
  const date = new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: "UTC",
    weekday: "short",
    year: "numeric",
    month: "short",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  return date.format(wall);
}
