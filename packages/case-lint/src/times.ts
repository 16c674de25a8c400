import { cue } from "./phrases/cue.ts";
import { findInLines } from "./phrases/in-lines.ts";
import { once } from "./structure/once.ts";

/** A moment with its date that a text states. */
export interface Moment {
  readonly start: number;
  readonly end: number;
  /** Milliseconds of the epoch; of a time without a zone as if it were in UTC. */
  readonly at: number;
  readonly zoned: boolean;
  /** Whether a clock stands behind the date. */
  readonly clock: boolean;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const CLOCK =
  "(?:(?:t|,? {1,2}|日? ?|\\([月火水木金土日]\\) ?|:)(\\d{1,2})(?::| ?時 ?)(\\d{2})(?: ?分|:(\\d{2})(?:[.,]\\d{1,9})?)? ?\\(?(z\\b|utc|gmt|jst|日本時間|[+-]\\d{2}:?\\d{2}(?!\\d))?)?";
const NUMERIC = cue(
  new RegExp(
    `(?<![\\d.])(20\\d\\d)( ?年|[-/.]) ?(\\d{1,2})(?: ?月|[-/.]) ?(\\d{1,2})(?!\\d)(?: ?日)?${CLOCK}`,
  ),
);
const NAMED = cue(
  new RegExp(
    `(?<![\\d.])(?:(\\d{1,2})(?:st|nd|rd|th)?[ -]${MONTH}\\.?,?[ -](20\\d\\d)|${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (20\\d\\d))(?: at)?${CLOCK}`,
  ),
);
const HOUR = 3_600_000;

/** What a zone is ahead of UTC, in ms; undefined where none is named. */
function offsetOf(zone: string | undefined): number | undefined {
  if (!zone) return undefined;
  if (zone === "jst" || zone === "日本時間") return 9 * HOUR;
  const signed = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (!signed) return 0;
  const ahead = Number(signed[2]) * HOUR + Number(signed[3]) * 60_000;
  return signed[1] === "-" ? -ahead : ahead;
}

/** Dates with a year, with or without a clock, in order; impossible ones are left out. */
export const findMoments = once((doc): readonly Moment[] => {
  const moments: Moment[] = [];
  const found = (match: RegExpExecArray, date: readonly number[], clock: readonly (string | undefined)[]) => {
    const [year = 0, month = 0, day = 0] = date;
    const [hours, minutes, seconds, zone] = clock;
    if (month < 1 || month > 12 || day < 1 || day > 31 || Number(hours ?? 0) > 24) return;
    const offset = offsetOf(zone);
    const at = Date.UTC(year, month - 1, day, Number(hours ?? 0), Number(minutes ?? 0), Number(seconds ?? 0));
    moments.push({
      start: match.index,
      end: match.index + match[0].trimEnd().length,
      at: at - (offset ?? 0),
      zoned: offset !== undefined,
      clock: hours !== undefined,
    });
  };
  for (const match of findInLines(doc, NUMERIC))
    found(match, [match[1], match[3], match[4]].map(Number), match.slice(5));
  for (const match of findInLines(doc, NAMED)) {
    const name = match[2] ?? match[4] ?? "";
    const date = [
      Number(match[3] ?? match[6]),
      MONTHS.indexOf(name.slice(0, 3)) + 1,
      Number(match[1] ?? match[5]),
    ];
    found(match, date, match.slice(7));
  }
  return moments.sort((a, b) => a.start - b.start);
});
