import type { Localized } from "@casewright/language";
import { Temporal } from "temporal-polyfill";
import { CALENDARS, HOLIDAY_YEARS } from "./holidays.ts";

export interface BusinessCalendar {
  readonly zone: string;
  readonly opens: Temporal.PlainTime;
  readonly closes: Temporal.PlainTime;
  /** Why nothing counts on that day; undefined for a working day. */
  dayOff(date: Temporal.PlainDate): { readonly reason: Localized; readonly holiday: boolean } | undefined;
  /** Whether the public holidays of that day's year are known. */
  knows(date: Temporal.PlainDate): boolean;
}

const WEEKEND: Localized = { en: "weekend", ja: "週末" };

/**
 * Business hours of a Developer plan's case: 09:00–18:00 JST where the case is in Japanese, else
 * 08:00–18:00 in the customer's country; no weekends, no public holidays, no `closed` days.
 */
export function businessCalendar(
  language: string,
  country = language === "ja" ? "JP" : "US",
  timeZone?: string,
  closed: readonly string[] = [],
): BusinessCalendar {
  const japanese = language === "ja";
  const code = japanese ? "JP" : country.toUpperCase();
  const table = CALENDARS[code];
  const zone = japanese ? "Asia/Tokyo" : (timeZone ?? table?.zone);
  if (zone === undefined) throw new RangeError(`No time zone known for country ${country}`);
  const names = holidayNames(code);
  const weekend = table?.weekend ?? [6, 7];
  return {
    zone,
    opens: Temporal.PlainTime.from(japanese ? "09:00" : "08:00"),
    closes: Temporal.PlainTime.from("18:00"),
    dayOff(date) {
      if (weekend.includes(date.dayOfWeek)) return { reason: WEEKEND, holiday: false };
      const day = date.toString();
      const reason = names.get(day.slice(2).replaceAll("-", ""));
      if (reason && this.knows(date)) return { reason, holiday: true };
      if (closed.includes(day))
        return { reason: { en: "a company holiday", ja: "会社の休業日" }, holiday: true };
      return undefined;
    },
    knows: (date) => table !== undefined && date.year >= HOLIDAY_YEARS[0] && date.year <= HOLIDAY_YEARS[1],
  };
}

const cache = new Map<string, ReadonlyMap<string, Localized>>();

/** YYMMDD → the holiday's name: its own, and for English readers its translation beside it. */
function holidayNames(country: string): ReadonlyMap<string, Localized> {
  let names = cache.get(country) as Map<string, Localized> | undefined;
  if (names) return names;
  names = new Map();
  for (const row of CALENDARS[country]?.holidays ?? []) {
    const [own = "", english = "", dates = ""] = row.split("|");
    const name = { en: own === english ? own : `${own} (${english})`, ja: own };
    for (const date of dates.split(" ")) names.set(date, name);
  }
  cache.set(country, names);
  return names;
}
