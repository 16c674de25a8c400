import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import Holidays from "date-holidays";

/**
 * Writes packages/support-plans/src/holidays.ts, so that the clock needs no holiday library at run time:
 * `node packages/workshop/src/make-holidays.ts`. Run it once a year and move LAST_YEAR.
 */
const FIRST_YEAR = 2018;
const LAST_YEAR = 2028;

/** Countries with AWS Regions or many customers, with the zone of their business hours. */
const ZONES: Readonly<Record<string, string>> = {
  AE: "Asia/Dubai",
  AR: "America/Argentina/Buenos_Aires",
  AT: "Europe/Vienna",
  AU: "Australia/Sydney",
  BE: "Europe/Brussels",
  BR: "America/Sao_Paulo",
  CA: "America/Toronto",
  CH: "Europe/Zurich",
  CL: "America/Santiago",
  CN: "Asia/Shanghai",
  CO: "America/Bogota",
  DE: "Europe/Berlin",
  DK: "Europe/Copenhagen",
  ES: "Europe/Madrid",
  FI: "Europe/Helsinki",
  FR: "Europe/Paris",
  GB: "Europe/London",
  HK: "Asia/Hong_Kong",
  ID: "Asia/Jakarta",
  IE: "Europe/Dublin",
  IL: "Asia/Jerusalem",
  IN: "Asia/Kolkata",
  IT: "Europe/Rome",
  JP: "Asia/Tokyo",
  KR: "Asia/Seoul",
  MX: "America/Mexico_City",
  MY: "Asia/Kuala_Lumpur",
  NL: "Europe/Amsterdam",
  NO: "Europe/Oslo",
  NZ: "Pacific/Auckland",
  PH: "Asia/Manila",
  PL: "Europe/Warsaw",
  PT: "Europe/Lisbon",
  SA: "Asia/Riyadh",
  SE: "Europe/Stockholm",
  SG: "Asia/Singapore",
  TH: "Asia/Bangkok",
  TR: "Europe/Istanbul",
  TW: "Asia/Taipei",
  US: "America/New_York",
  VN: "Asia/Ho_Chi_Minh",
  ZA: "Africa/Johannesburg",
};

/** Days that are the week's end where it is not Saturday and Sunday; 1 is Monday (CLDR 48 weekData). */
const WEEKENDS: Readonly<Record<string, readonly number[]>> = { IL: [5, 6], SA: [5, 6] };

/** `name|English name|YYMMDD YYMMDD …` for each public holiday that falls on a working day. */
function holidaysOf(country: string): string[] {
  const weekend = WEEKENDS[country] ?? [6, 7];
  const own = new Holidays(country, { types: ["public"] });
  const english = new Holidays(country, { types: ["public"], languages: ["en"] });
  const days = new Map<string, Set<string>>();
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    const translated = english.getHolidays(year);
    own.getHolidays(year).forEach((holiday, index) => {
      const name = [holiday.name, translated[index]!.name].map((text) => text.replaceAll("|", "/")).join("|");
      const length = Math.max(1, Math.round((holiday.end.getTime() - holiday.start.getTime()) / 86_400_000));
      for (let day = 0; day < length; day++) {
        const date = new Date(`${holiday.date.slice(0, 10)}T00:00:00Z`);
        date.setUTCDate(date.getUTCDate() + day);
        if (weekend.includes(date.getUTCDay() || 7)) continue;
        const key = date.toISOString().slice(2, 10).replaceAll("-", "");
        days.set(name, (days.get(name) ?? new Set()).add(key));
      }
    });
  }
  return [...days].map(([name, dates]) => `${name}|${[...dates].join(" ")}`);
}

const version = (createRequire(import.meta.url)("date-holidays/package.json") as { version: string }).version;
const countries = Object.entries(ZONES).map(([country, zone]) => {
  const rows = holidaysOf(country).map((row) => `      ${JSON.stringify(row)},\n`);
  const weekend = WEEKENDS[country];
  return `  ${country}: {
    zone: "${zone}",
${weekend ? `    weekend: [${weekend.join(", ")}],\n` : ""}    holidays: [
${rows.join("")}    ],
  },
`;
});
const target = fileURLToPath(new URL("../../support-plans/src/holidays.ts", import.meta.url));
writeFileSync(
  target,
  `// Public holidays on working days, made by packages/workshop/src/make-holidays.ts from date-holidays ${version}
// on ${new Date().toISOString().slice(0, 10)} (https://github.com/commenthol/date-holidays; data CC BY-SA 3.0). Not edited by hand.

export interface CountryCalendar {
  /** IANA zone of the business hours. */
  readonly zone: string;
  /** ISO week days without work, 1 is Monday; Saturday and Sunday when left out. */
  readonly weekend?: readonly number[];
  /** \`own name|English name|YYMMDD YYMMDD …\` */
  readonly holidays: readonly string[];
}

/** The years that the table covers, both included. */
export const HOLIDAY_YEARS: readonly [first: number, last: number] = [${FIRST_YEAR}, ${LAST_YEAR}];

/** By ISO 3166 country. */
export const CALENDARS: Readonly<Record<string, CountryCalendar>> = {
${countries.join("")}};
`,
);
console.log(target);
