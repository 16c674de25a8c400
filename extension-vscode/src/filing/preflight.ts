import type { CaseFields } from "@casewright/case-draft";
import type { SupportApi, SupportErrorCode } from "@casewright/support-client";
import { Refusal } from "../failures.ts";
import { language } from "../l10n/index.ts";
import { messages } from "../l10n/messages.ts";
import { isSupportError } from "../support/errors.ts";

/** What would make CreateCase fail as well; any other failure of this one call says nothing about it. */
const FATAL: ReadonlySet<SupportErrorCode> = new Set<SupportErrorCode>([
  "no-api-in-plan",
  "no-credentials",
  "expired-credentials",
  "unknown-profile",
  "network",
  "clock-skew",
]);

/**
 * Asks the endpoint something harmless before the user is asked to confirm, so that nobody confirms a filing
 * that cannot work. CreateCase's own dryRun is not used: an endpoint that does not know it would file the case.
 */
export async function preflight(api: SupportApi, fields: CaseFields): Promise<void> {
  const levels = await api.severityLevels(language).catch((error: unknown) => {
    if (isSupportError(error) && !FATAL.has(error.code)) return [];
    throw error;
  });
  const offered = levels.map(({ code }) => code);
  if (fields.severity && offered.length > 0 && !offered.includes(fields.severity)) {
    throw new Refusal(messages.severityNotOffered(fields.severity, offered));
  }
}
