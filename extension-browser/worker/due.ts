import type { Language } from "@casewright/language";
import { type PlanId, planById, SEVERITIES, type Severity, severityAdvice } from "@casewright/support-plans";
import { firstResponseDue } from "@casewright/support-plans/clock";
import type { DueRow, DueState } from "../panel/state.ts";

/** What decides when a first answer is due, and in which words that is said. */
export interface DueRequest {
  readonly plan?: PlanId;
  readonly country?: string;
  readonly timeZone?: string;
  readonly severity?: Severity;
  /** Code of the language that the case is to be answered in. */
  readonly caseLanguage: string;
  readonly language: Language;
  /** Milliseconds of the epoch at which it would be sent. */
  readonly now: number;
}

/** When the first answer to a case would be due. Runs in the background: its calendars are a fifth of the overlay. */
export function dueState(request: DueRequest): DueState {
  const { plan, country, timeZone, severity, caseLanguage, language, now } = request;
  if (!plan) return { is: "no-plan" };
  // In the user's zone, the browser's own where none is set: it is the user who waits. Its name stands behind it.
  const format = new Intl.DateTimeFormat(language, {
    weekday: "short",
    month: "short",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZoneName: "short",
    ...(timeZone ? { timeZone } : {}),
  });
  const filedAt = new Date(now).toISOString();
  const dueOf = (one: Severity) =>
    firstResponseDue({
      plan,
      severity: one,
      language: caseLanguage,
      filedAt,
      ...(country ? { country } : {}),
    });
  const rows: DueRow[] = SEVERITIES.flatMap((one) => {
    const due = dueOf(one);
    return due ? [{ severity: one, text: format.format(new Date(due.due)) }] : [];
  });
  const name = planById(plan).name[language];
  if (!severity) return { is: "no-severity", plan: name, rows };
  const due = dueOf(severity);
  if (!due)
    return { is: "not-offered", plan: name, rows, advice: severityAdvice(plan, severity)?.[language] ?? "" };
  const text = format.format(new Date(due.due));
  return { is: "due", plan: name, rows, severity, text, explanation: due.explanation[language] };
}
