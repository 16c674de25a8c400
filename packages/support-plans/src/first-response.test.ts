import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstResponseDue } from "./first-response.ts";
import { PLANS, SEVERITIES } from "./plans.ts";
import type { DueOptions } from "./types.ts";

const developer = (filedAt: string, rest: Partial<DueOptions> = {}) =>
  firstResponseDue({ plan: "developer", severity: "normal", language: "ja", filedAt, ...rest })!;

describe("business hours", () => {
  test("the reference case: Friday 16:00, twelve hours, Japanese", () => {
    const due = developer("2018-06-22T16:00:00+09:00");
    expect(due.due).toBe("2018-06-26T10:00:00+09:00");
    expect(due.steps).toEqual([
      { date: "2018-06-22", minutes: 120 },
      { date: "2018-06-23", minutes: 0, skipped: { en: "weekend", ja: "週末" } },
      { date: "2018-06-24", minutes: 0, skipped: { en: "weekend", ja: "週末" } },
      { date: "2018-06-25", minutes: 540 },
      { date: "2018-06-26", minutes: 60 },
    ]);
    expect(due.explanation).toEqual({
      en: "2 h Friday, 9 h Monday, 1 h Tuesday",
      ja: "金曜日に2時間、月曜日に9時間、火曜日に1時間",
    });
  });

  test("the same filing in English in Japan counts from 08:00", () => {
    const due = developer("2018-06-22T16:00:00+09:00", { language: "en", country: "JP" });
    expect(due.due).toBe("2018-06-25T18:00:00+09:00");
  });

  test("a holiday on Monday", () => {
    const due = developer("2026-11-20T16:00:00+09:00");
    expect(due.due).toBe("2026-11-25T10:00:00+09:00");
    expect(due.explanation).toEqual({
      en: "2 h Friday, 9 h Tuesday, 1 h Wednesday: Monday is 勤労感謝の日 (Labor Thanksgiving Day)",
      ja: "金曜日に2時間、火曜日に9時間、水曜日に1時間:月曜日は勤労感謝の日",
    });
  });

  test.each([
    ["New Year", "2025-12-31T16:00:00+09:00", "2026-01-05T10:00:00+09:00"],
    ["Golden Week 2026", "2026-05-01T16:00:00+09:00", "2026-05-08T10:00:00+09:00"],
    ["the ten days of 2019", "2019-04-26T17:00:00+09:00", "2019-05-08T11:00:00+09:00"],
    ["filed before opening", "2026-11-18T03:00:00+09:00", "2026-11-19T12:00:00+09:00"],
    ["filed after closing", "2026-11-18T18:00:00+09:00", "2026-11-20T12:00:00+09:00"],
    ["filed on a Sunday, given in UTC", "2026-11-15T03:00:00Z", "2026-11-17T12:00:00+09:00"],
    ["filed elsewhere in another zone", "2018-06-22T02:00:00-05:00", "2018-06-26T10:00:00+09:00"],
  ])("%s", (_, filedAt, due) => {
    expect(developer(filedAt).due).toBe(due);
  });

  test("weekdays more than a week apart carry their dates", () => {
    expect(developer("2019-04-26T17:00:00+09:00").explanation.en).toMatch(
      /^1 h Fri,? 26 Apr, 9 h Tue,? 7 May, 2 h Wed,? 8 May: Mon,? 29 Apr is 昭和の日 \(Showa Day\)/,
    );
  });

  test("a change to daylight saving time moves the offset, not the business day", () => {
    const spring = developer("2026-03-06T16:00:00-05:00", { language: "en" });
    expect(spring.due).toBe("2026-03-09T18:00:00-04:00");
    const autumn = developer("2026-10-30T16:00:00-04:00", { language: "en" });
    expect(autumn.due).toBe("2026-11-02T18:00:00-05:00");
    const west = developer("2026-10-30T16:00:00-07:00", { language: "en", timeZone: "America/Los_Angeles" });
    expect(west.due).toBe("2026-11-02T18:00:00-08:00");
  });

  test("Thanksgiving in the United States", () => {
    expect(developer("2026-11-25T12:00:00-05:00", { language: "en" }).due).toBe("2026-11-27T14:00:00-05:00");
  });

  test("weekends of other countries", () => {
    expect(developer("2026-11-19T16:00:00+03:00", { language: "en", country: "sa" }).due).toBe(
      "2026-11-22T18:00:00+03:00",
    );
  });

  test.each([
    [
      "Friday",
      "2026-12-25T16:00:00+09:00",
      "2026-12-29T10:00:00+09:00",
      "金曜日に2時間、月曜日に9時間、火曜日に1時間",
    ],
    [
      "New Year's Eve",
      "2026-12-31T16:00:00+09:00",
      "2027-01-05T10:00:00+09:00",
      "木曜日に2時間、月曜日に9時間、火曜日に1時間:金曜日は元日",
    ],
    [
      "the 国民の休日 of 2026",
      "2026-09-18T16:00:00+09:00",
      "2026-09-25T10:00:00+09:00",
      /敬老の日.*国民の休日.*秋分の日$/,
    ],
    [
      "Golden Week",
      "2026-04-28T17:30:00+09:00",
      "2026-05-01T11:30:00+09:00",
      "火曜日に30分、木曜日に9時間、金曜日に2時間30分:水曜日は昭和の日",
    ],
  ])("%s at the end of the year and in Golden Week, with its way there", (_, filedAt, due, way) => {
    const found = developer(filedAt);
    expect(found.due).toBe(due);
    expect(found.explanation.ja).toMatch(way);
  });

  test("minutes add up, and a second before closing is no stretch of its own", () => {
    for (const second of ["59:30", "59:59", "30:30"]) {
      const found = developer(`2026-11-18T17:${second}+09:00`);
      expect(found.steps.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(720);
      expect(found.explanation.en).not.toContain("0 min W");
    }
    expect(developer("2026-11-18T17:59:59+09:00").explanation.en).toBe("9 h Thursday, 3 h Friday");
  });

  test("company holidays", () => {
    const due = developer("2026-08-12T16:00:00+09:00", { closed: ["2026-08-13", "2026-08-14"] });
    expect(due.due).toBe("2026-08-18T10:00:00+09:00");
    expect(due.explanation.ja).toContain("会社の休業日");
  });

  test("a country or a year without known holidays is said to be so", () => {
    const due = developer("2026-11-20T16:00:00Z", {
      language: "en",
      country: "IS",
      timeZone: "Atlantic/Reykjavik",
    });
    expect(due.due).toBe("2026-11-23T18:00:00+00:00");
    expect(due.explanation.en).toContain("not known");
    expect(developer("2099-11-20T16:00:00+09:00").explanation.ja).toContain("不明");
  });
});

describe("round the clock", () => {
  test("critical on Business Support+ is half an hour at any hour", () => {
    for (const at of [
      "2026-12-31T23:45:00+09:00",
      "2026-05-03T04:00:00+09:00",
      "2026-11-21T12:00:00+09:00",
    ]) {
      const due = firstResponseDue({
        plan: "business-plus",
        severity: "critical",
        language: "ja",
        filedAt: at,
      })!;
      expect(Date.parse(due.due) - Date.parse(at)).toBe(30 * 60_000);
      expect(due.explanation.en).toBe("30 min after filing, at any hour of any day");
    }
  });

  test("a stretch over midnight is two steps", () => {
    const due = firstResponseDue({
      plan: "business-plus",
      severity: "critical",
      language: "ja",
      filedAt: "2026-12-31T23:45:00+09:00",
    })!;
    expect(due.due).toBe("2027-01-01T00:15:00+09:00");
    expect(due.steps).toEqual([
      { date: "2026-12-31", minutes: 15 },
      { date: "2027-01-01", minutes: 15 },
    ]);
  });

  test("over a change of the clocks the hours are real hours", () => {
    const due = firstResponseDue({
      plan: "business",
      severity: "normal",
      language: "en",
      country: "US",
      filedAt: "2026-10-31T20:00:00-04:00",
    })!;
    expect(due.due).toBe("2026-11-01T07:00:00-05:00");
    expect(due.steps.map((step) => step.minutes)).toEqual([240, 480]);
  });

  test("without a country the answer keeps the filing's offset", () => {
    const of = (filedAt: string) =>
      firstResponseDue({ plan: "enterprise", severity: "critical", language: "en", filedAt })!.due;
    expect(of("2026-11-23T10:00:00+05:30")).toBe("2026-11-23T10:15:00+05:30");
    expect(of("2026-11-23T10:00:00.250Z")).toBe("2026-11-23T10:15:00+00:00");
  });
});

test("a severity that the plan does not offer has no due time", () => {
  const filedAt = "2026-11-23T10:00:00Z";
  expect(
    firstResponseDue({ plan: "developer", severity: "urgent", language: "en", filedAt }),
  ).toBeUndefined();
  expect(
    firstResponseDue({ plan: "business", severity: "critical", language: "en", filedAt }),
  ).toBeUndefined();
  expect(firstResponseDue({ plan: "basic", severity: "low", language: "en", filedAt })).toBeUndefined();
});

test("a filing time that is no instant is refused", () => {
  expect(() => developer("2026-11-20T16:00:00")).toThrow(RangeError);
  expect(() => developer("yesterday")).toThrow(RangeError);
});

test("property: the steps add up to the response time and the answer lies within business hours", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...PLANS.map((plan) => plan.id)),
      fc.constantFrom(...SEVERITIES),
      fc.constantFrom("ja", "en", "de"),
      fc.constantFrom("JP", "US", "DE", "SA", "BR", "AU"),
      fc.date({ min: new Date("2018-01-01"), max: new Date("2028-11-30"), noInvalidDate: true }),
      (plan, severity, language, country, date) => {
        const filedAt = `${date.toISOString().slice(0, 16)}:00Z`;
        const due = firstResponseDue({ plan, severity, language, country, filedAt });
        if (!due) return;
        expect(due.steps.reduce((sum, step) => sum + step.minutes, 0)).toBe(due.minutes);
        if (!due.businessHoursOnly) {
          expect(Date.parse(due.due) - Date.parse(filedAt)).toBe(due.minutes * 60_000);
          return;
        }
        const clock = due.due.slice(11, 16);
        expect(clock > (language === "ja" ? "09:00" : "08:00") && clock <= "18:00").toBe(true);
        expect(due.steps.at(-1)!.date).toBe(due.due.slice(0, 10));
      },
    ),
  );
});
