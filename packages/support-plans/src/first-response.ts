import { Temporal } from "temporal-polyfill";
import { type BusinessCalendar, businessCalendar } from "./calendar.ts";
import { explainBusinessHours, explainRoundTheClock } from "./explain.ts";
import { CALENDARS } from "./holidays.ts";
import { planById } from "./plans.ts";
import type { Due, DueOptions, DueStep } from "./types.ts";

const MINUTE_NS = 60_000_000_000;

/**
 * When AWS's first response is due; undefined where the plan does not offer the severity.
 * Throws a RangeError for a `filedAt` that is no instant with an offset, and for an unknown zone.
 */
export function firstResponseDue(options: DueOptions): Due | undefined {
  const plan = planById(options.plan);
  const minutes = plan.firstResponse[options.severity];
  if (minutes === undefined) return undefined;
  const filedAt = Temporal.Instant.from(options.filedAt);
  const counted = plan.businessHoursOnly
    ? countBusinessHours(filedAt, minutes, calendarOf(options))
    : countRoundTheClock(filedAt.toZonedDateTimeISO(zoneOf(options)), minutes);
  return {
    due: counted.due.toString({ timeZoneName: "never", smallestUnit: "second" }),
    timeZone: counted.due.timeZoneId,
    minutes,
    businessHoursOnly: plan.businessHoursOnly,
    steps: counted.steps,
    explanation: counted.explanation,
  };
}

type Counted = Pick<Due, "steps" | "explanation"> & { readonly due: Temporal.ZonedDateTime };

function calendarOf(options: DueOptions): BusinessCalendar {
  return businessCalendar(options.language, options.country, options.timeZone, options.closed);
}

/** Round the clock the zone only shows the answer: the customer's if it is known, else the filing's own offset. */
function zoneOf(options: DueOptions): string {
  if (options.timeZone !== undefined) return options.timeZone;
  const country = options.country ?? (options.language === "ja" ? "JP" : undefined);
  const zone = country === undefined ? undefined : CALENDARS[country.toUpperCase()]?.zone;
  return zone ?? /[+-]\d\d:?\d\d$/.exec(options.filedAt)?.[0] ?? "UTC";
}

function countRoundTheClock(filedAt: Temporal.ZonedDateTime, minutes: number): Counted {
  const due = filedAt.add({ minutes });
  const steps: DueStep[] = [];
  for (let from = filedAt; Temporal.ZonedDateTime.compare(from, due) < 0; ) {
    const midnight = from.startOfDay().add({ days: 1 }).startOfDay();
    const to = Temporal.ZonedDateTime.compare(midnight, due) < 0 ? midnight : due;
    steps.push({ date: from.toPlainDate().toString(), minutes: minutesBetween(from, to) });
    from = to;
  }
  return { due, steps, explanation: explainRoundTheClock(minutes) };
}

function countBusinessHours(filedAt: Temporal.Instant, minutes: number, calendar: BusinessCalendar): Counted {
  const filed = filedAt.toZonedDateTimeISO(calendar.zone);
  const steps: DueStep[] = [];
  const holidays: DueStep[] = [];
  // Ten holidays in a row (Golden Week of 2019) with their weekends are far below this bound.
  const lastDate = filed.toPlainDate().add({ days: 366 });
  let left = minutes * MINUTE_NS;
  for (
    let date = filed.toPlainDate();
    Temporal.PlainDate.compare(date, lastDate) <= 0;
    date = date.add({ days: 1 })
  ) {
    const closes = at(date, calendar.closes, calendar.zone);
    const opens = at(date, calendar.opens, calendar.zone);
    const from = Temporal.ZonedDateTime.compare(filed, opens) > 0 ? filed : opens;
    if (Temporal.ZonedDateTime.compare(from, closes) >= 0) continue;
    const off = calendar.dayOff(date);
    if (off) {
      const step = { date: date.toString(), minutes: 0, skipped: off.reason };
      steps.push(step);
      if (off.holiday) holidays.push(step);
      continue;
    }
    const open = Number(closes.epochNanoseconds - from.epochNanoseconds);
    const used = Math.min(open, left);
    // Rounded together, so that the minutes of all days add up to the plan's.
    const before = Math.round(left / MINUTE_NS);
    left -= used;
    steps.push({ date: date.toString(), minutes: before - Math.round(left / MINUTE_NS) });
    if (left > 0) continue;
    return {
      due: from.add({ nanoseconds: used }),
      steps,
      explanation: explainBusinessHours(
        steps.filter((step) => step.minutes > 0),
        holidays,
        calendar.knows(date),
      ),
    };
  }
  throw new RangeError("No business hours within a year of the filing");
}

function at(
  date: Temporal.PlainDate,
  plainTime: Temporal.PlainTime,
  timeZone: string,
): Temporal.ZonedDateTime {
  return date.toZonedDateTime({ timeZone, plainTime });
}

function minutesBetween(from: Temporal.ZonedDateTime, to: Temporal.ZonedDateTime): number {
  return Math.round(Number(to.epochNanoseconds - from.epochNanoseconds) / MINUTE_NS);
}
