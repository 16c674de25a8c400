import { invalidParameter } from "./errors.ts";

const ISO = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(Z|[+-]\d\d:?\d\d)?)?$/;

/** Milliseconds of an ISO 8601 date or time, in UTC where it names no offset; `otherwise` where it was left out. */
export function parseTime(text: string | undefined, member: string, otherwise: number): number {
  if (text === undefined) return otherwise;
  const [, date, time = "00:00", offset = "Z"] = ISO.exec(text) ?? [];
  const ms = Date.parse(`${date}T${time}${offset}`);
  if (Number.isNaN(ms)) throw invalidParameter(`Invalid ${member}: ${text}`);
  return ms;
}
