import type { Language, Localized } from "@casewright/language";
import { Temporal } from "temporal-polyfill";
import type { DueStep } from "./types.ts";

/** `30 min`, `2 h`, `1 h 30 min`. */
function duration(minutes: number, language: Language): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts =
    language === "ja"
      ? [hours ? `${hours}時間` : "", rest || !hours ? `${rest}分` : ""]
      : [hours ? `${hours} h` : "", rest || !hours ? `${rest} min` : ""];
  return parts.filter(Boolean).join(language === "ja" ? "" : " ");
}

export function explainRoundTheClock(minutes: number): Localized {
  return {
    en: `${duration(minutes, "en")} after filing, at any hour of any day`,
    ja: `起票から${duration(minutes, "ja")}後(24時間365日)`,
  };
}

/**
 * The counted stretches in order, then the holidays between them. Weekends go without saying.
 * Where the way is longer than a week, a weekday's name would be ambiguous and takes its date along.
 */
export function explainBusinessHours(
  counted: readonly DueStep[],
  holidays: readonly DueStep[],
  holidaysKnown: boolean,
): Localized {
  const dates = [...counted, ...holidays].map((step) => step.date).sort();
  const long = daysBetween(dates[0]!, dates.at(-1)!) > 6;
  return {
    en: [
      counted.map((step) => `${duration(step.minutes, "en")} ${dayName(step.date, "en", long)}`).join(", "),
      holidays.length > 0
        ? `: ${holidays.map((step) => `${dayName(step.date, "en", long)} is ${step.skipped!.en}`).join(", ")}`
        : "",
      holidaysKnown ? "" : " (public holidays there are not known and not taken into account)",
    ].join(""),
    ja: [
      counted.map((step) => `${dayName(step.date, "ja", long)}に${duration(step.minutes, "ja")}`).join("、"),
      holidays.length > 0
        ? `:${holidays.map((step) => `${dayName(step.date, "ja", long)}は${step.skipped!.ja}`).join("、")}`
        : "",
      holidaysKnown ? "" : "(祝日は不明のため考慮していません)",
    ].join(""),
  };
}

function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
}

function dayName(date: string, language: Language, withDate: boolean): string {
  return new Intl.DateTimeFormat(language === "ja" ? "ja-JP" : "en-GB", {
    weekday: withDate ? "short" : "long",
    ...(withDate && { day: "numeric", month: "short" }),
    timeZone: "UTC",
  }).format(new Date(`${date}T00:00:00Z`));
}
