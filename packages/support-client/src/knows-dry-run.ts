import type { Caller } from "./call.ts";
import { SupportError } from "./support-error.ts";
import type { SupportErrorCode } from "./types.ts";
import { isDryRunSuccess } from "./wire-errors.ts";

/** Answers which leave open whether the endpoint would heed dryRun; others would meet the filing as well. */
const UNPROVEN: readonly SupportErrorCode[] = ["invalid", "not-offered", "access-denied", "service"];

/**
 * Whether the endpoint heeds dryRun, shown by a call that does no harm where it does not: one that ignores unknown
 * members would file the case instead of checking it. Throws a SupportError that a filing would meet as well.
 */
export async function knowsDryRun({ sdk, call }: Caller): Promise<boolean> {
  try {
    return await call("DescribeSeverityLevels", ({ reading }) =>
      reading.send(new sdk.DescribeSeverityLevelsCommand({ dryRun: true })).then(
        () => false,
        (error: unknown) => {
          if (isDryRunSuccess(error)) return true;
          throw error;
        },
      ),
    );
  } catch (error) {
    if (error instanceof SupportError && UNPROVEN.includes(error.code)) return false;
    throw error;
  }
}
