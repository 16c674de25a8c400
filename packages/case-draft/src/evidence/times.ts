/** A time as a line states it. */
export interface LogTime {
  /** As written, for people. */
  readonly raw: string;
  /** ISO 8601, with an offset where the log has one; undefined where the log leaves out the year. */
  readonly iso: string | undefined;
  /** As the log has it: `UTC`, `JST`, `+09:00`; undefined where it has none. */
  readonly zone: string | undefined;
  /** For comparing times of one log: milliseconds, a time without zone counted as UTC. */
  readonly ms: number;
}

/** Characters of a line in which its own time stands; later ones are times that the message talks about. */
const HEAD = 300;

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const MONTH = MONTHS.join("|");

const ISO =
  /(?<![\d.])(\d{4})[-/](\d\d?)[-/](\d\d?)(?:T| {1,2}|, )(\d\d?):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(?: ?(Z|JST|(?:UTC|GMT)[+-]\d{1,2}(?::?\d\d)?|UTC|GMT|[+-]\d\d:?\d\d)(?![\w:]))?/;
const APACHE = new RegExp(`(\\d\\d)/(${MONTH})/(\\d{4}):(\\d\\d):(\\d\\d):(\\d\\d) ([+-]\\d{4})`);
const DAY_FIRST = new RegExp(
  `(?<!\\d)(\\d\\d?)[- ](${MONTH})[- ](\\d{4}) (\\d\\d):(\\d\\d):(\\d\\d)(?:[.,]\\d{1,9})?(?: (UTC|GMT|JST|[+-]\\d{4})(?!\\w))?`,
);
const JAPANESE = /(\d{4})年(\d\d?)月(\d\d?)日 ?(\d\d?)時(\d\d)分(?:(\d\d)秒)?/;
/** Seconds or milliseconds: at the line's start, in a member of its JSON, or as the kernel's audit writes it. */
const EPOCH =
  /(?:^\[?|"(?:ts|time|timestamp|@timestamp|epoch)"\s?:\s?"?|\baudit\()(1[3-9]\d{8})(?:(\d{3})|\.(\d{1,9}))?(?=[\s\]",}:]|$)/;
/** As syslog writes it, also under a Japanese locale, and as klog does. */
const WITHOUT_YEAR = new RegExp(
  `^(?:(?:${MONTH}|\\d\\d?月) [ \\d]\\d \\d\\d:\\d\\d:\\d\\d|[EWIF]\\d{4} \\d\\d:\\d\\d:\\d\\d)`,
);

/** In each notation two digits stand together. */
const DIGITS = /\d\d/;

/** The first time in a line, or undefined. */
export function findTime(line: string): LogTime | undefined {
  const head = line.slice(0, HEAD);
  // Most lines of a stack trace are done with here.
  if (!DIGITS.test(head)) return undefined;
  let match = ISO.exec(head);
  if (match) return time(match[0], match.slice(1, 7), match[7], match[8]);
  match = APACHE.exec(head) ?? DAY_FIRST.exec(head);
  if (match) {
    const month = String(MONTHS.indexOf(match[2]!) + 1);
    return time(match[0], [match[3]!, month, match[1]!, ...match.slice(4, 7)], undefined, match[7]);
  }
  match = JAPANESE.exec(head);
  if (match) return time(match[0], match.slice(1, 7), undefined, undefined);
  match = EPOCH.exec(head);
  if (match) {
    const [whole, seconds, milliseconds, fraction = ""] = match;
    const ms = Number(seconds! + (milliseconds ?? fraction.slice(0, 3).padEnd(3, "0")));
    const raw = whole.slice(whole.indexOf(seconds!));
    return { raw, iso: new Date(ms).toISOString(), zone: "UTC", ms };
  }
  match = WITHOUT_YEAR.exec(head);
  return match ? { raw: match[0], iso: undefined, zone: undefined, ms: Number.NaN } : undefined;
}

/** A time without a zone, read in the zone of another one; undefined where it isn't an instant. */
export function withOffset(time: LogTime, { iso, zone }: LogTime): LogTime | undefined {
  const offset = iso && /(?:Z|[+-]\d\d:\d\d)$/.exec(iso)?.[0];
  if (!offset || time.iso === undefined) return undefined;
  return { raw: time.raw, iso: time.iso + offset, zone, ms: Date.parse(time.iso + offset) };
}

function time(
  raw: string,
  parts: readonly (string | undefined)[],
  fraction: string | undefined,
  zone: string | undefined,
) {
  const [year, month, day, hour, minute, second] = parts;
  const offset = zone === undefined ? undefined : offsetOf(zone);
  const local = `${year}-${twoDigits(month)}-${twoDigits(day)}T${twoDigits(hour)}:${minute}:${second ?? "00"}`;
  const digits = fraction ? `.${fraction.slice(0, 3)}` : "";
  const ms = Date.parse(local + digits + (offset ?? "Z"));
  if (Number.isNaN(ms)) return undefined;
  return { raw, iso: local + digits + (offset ?? ""), zone: offset && zoneName(zone!, offset), ms };
}

function twoDigits(part: string | undefined): string {
  return part?.length === 1 ? `0${part}` : part!;
}

/** `Z` or `±hh:mm`; undefined for what looks like an offset and is the end of a range (`10:00-17:00`). */
function offsetOf(zone: string): string | undefined {
  if (zone === "Z" || zone === "UTC" || zone === "GMT") return "Z";
  if (zone === "JST") return "+09:00";
  const [, sign, hours, minutes = "00"] = /([+-])(\d{1,2}):?(\d\d)?$/.exec(zone)!;
  return Number(hours) <= 14 && /00|15|30|45/.test(minutes)
    ? `${sign}${hours!.padStart(2, "0")}:${minutes}`
    : undefined;
}

function zoneName(zone: string, offset: string): string {
  if (zone === "JST") return zone;
  return offset === "Z" || offset === "+00:00" ? "UTC" : offset;
}
