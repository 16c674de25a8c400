import type { FilingRequest, SupportApi, SupportErrorCode } from "@casewright/support-client";
import { Refusal } from "../failures.ts";
import { language } from "../l10n/index.ts";
import { messages } from "../l10n/messages.ts";
import { isSupportError } from "../support/errors.ts";

/** Failures of one harmless call that say nothing about the filing itself. */
const PASSING: readonly SupportErrorCode[] = ["throttled", "service", "not-offered", "outcome-unknown"];
/** Who may file need not be allowed to list severities. */
const WITHOUT_LIST: readonly SupportErrorCode[] = [...PASSING, "access-denied", "invalid"];

/**
 * Asks the endpoint whether it would take the case before the user is asked to confirm, so that nobody confirms a
 * filing that cannot work. Files are sent with the case itself.
 */
export async function preflight(api: SupportApi, request: FilingRequest): Promise<void> {
  const levels = await api.severityLevels(language).catch(passing(WITHOUT_LIST));
  const offered = (levels ?? []).map(({ code }) => code);
  if (request.severity && offered.length > 0 && !offered.includes(request.severity)) {
    throw new Refusal(messages.severityNotOffered(request.severity, offered));
  }
  const { attachments: _sentLater, ...text } = request;
  await api.dryRun(text).catch(passing(PASSING));
}

function passing(codes: readonly SupportErrorCode[]) {
  return (error: unknown): undefined => {
    if (!isSupportError(error) || !codes.includes(error.code)) throw error;
  };
}
