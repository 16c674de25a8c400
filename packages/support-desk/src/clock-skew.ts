import { ApiError } from "./errors.ts";

/** AWS refuses requests that were signed more than five minutes before or after its own time. */
const TOLERANCE_MS = 5 * 60_000;

/**
 * Checks `X-Amz-Date` (`20261123T010203Z`) against this machine's clock; a request without one passes.
 * Throws an InvalidSignatureException.
 */
export function checkClock(amzDate: string | undefined, now: number): void {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(amzDate ?? "");
  if (!parts) return;
  const [, year, month, day, hour, minute, second] = parts;
  const signed = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  const limit = new Date(now + (signed < now ? -TOLERANCE_MS : TOLERANCE_MS));
  const stamp = limit.toISOString().replace(/[-:]|\.\d+/g, "");
  if (signed < now - TOLERANCE_MS) {
    throw new ApiError(
      "InvalidSignatureException",
      `Signature expired: ${amzDate} is now earlier than ${stamp}`,
    );
  }
  if (signed > now + TOLERANCE_MS) {
    throw new ApiError(
      "InvalidSignatureException",
      `Signature not yet current: ${amzDate} is still later than ${stamp}`,
    );
  }
}
