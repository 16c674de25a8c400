import { invalidParameter } from "./errors.ts";

/** Milliseconds of an ISO 8601 date or time; `otherwise` where the member was left out. */
export function parseTime(text: string | undefined, member: string, otherwise: number): number {
  if (text === undefined) return otherwise;
  const ms = /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(ms)) throw invalidParameter(`Invalid ${member}: ${text}`);
  return ms;
}
