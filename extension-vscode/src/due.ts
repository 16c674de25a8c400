import type { CaseFields } from "@casewright/case-draft";
import type { Localized } from "@casewright/language";
import { type Due, firstResponseDue, type PlanId, type Severity } from "@casewright/support-plans";
import { language } from "./l10n/index.ts";

/** Severity that AWS gives a case which names none (Support API 2013-04-15, CreateCase). */
export const DEFAULT_SEVERITY: Severity = "low";

/** When AWS answers first if the case is filed at `at`; undefined where the plan does not offer the severity. */
export function dueOf(fields: CaseFields, plan: PlanId, at: Date): Due | undefined {
  return firstResponseDue({
    plan,
    severity: fields.severity ?? DEFAULT_SEVERITY,
    language: fields.language ?? "en",
    filedAt: at.toISOString(),
  });
}

/** An instant for people, in their own zone and with its name: `Tue, Jun 26, 10:00 GMT+9`. */
export function formatInstant(iso: string): string {
  return new Intl.DateTimeFormat(language, {
    month: "short",
    day: "numeric",
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZoneName: "short",
  }).format(new Date(iso));
}

/** A name in the display language, or the code itself where it is not known. */
export function named(name: Localized | undefined, code: string): string {
  return name ? name[language] : code;
}
