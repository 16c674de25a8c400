import { type CaseFile, caseLanguage } from "@casewright/case-draft";
import type { Due, Severity } from "@casewright/support-plans";
import type { CaseSettings } from "./case-settings.ts";
import { language } from "./l10n/index.ts";

/** Severity that AWS gives a case which names none (Support API 2013-04-15, CreateCase). */
const DEFAULT_SEVERITY: Severity = "low";

/** When AWS answers first if the case is filed at `at`; undefined where the plan does not offer the severity. */
export async function dueOf(
  file: CaseFile,
  { plan, lint }: CaseSettings,
  at: Date,
): Promise<Due | undefined> {
  const { firstResponseDue } = await import("@casewright/support-plans/clock");
  const filedIn = caseLanguage(file);
  const { timeZone, phone } = lint;
  return firstResponseDue({
    plan,
    severity: file.fields.severity ?? DEFAULT_SEVERITY,
    language: filedIn,
    filedAt: at.toISOString(),
    // Cases in Japanese run on Japan's clock; the others on that of the person who writes.
    ...(filedIn !== "ja" && timeZone && { timeZone }),
    ...(filedIn !== "ja" && phone?.country && { country: phone.country }),
  });
}

/** For people, in the zone of the clock that counted and with its name: `Tue, Jun 26, 10:00 GMT+9`. */
export function formatDue({ due, timeZone }: Due): string {
  return new Intl.DateTimeFormat(language, {
    month: "short",
    day: "numeric",
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZoneName: "short",
    timeZone,
  }).format(new Date(due));
}
