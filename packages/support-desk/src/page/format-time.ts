import type { Language } from "@casewright/language";

/** An ISO instant for reading, in the reader's own zone, with the zone's name. */
export function formatTime(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(language, {
    year: "numeric",
    month: "short",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZoneName: "short",
  }).format(new Date(iso));
}
