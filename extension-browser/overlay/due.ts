import type { Language } from "@casewright/language";
import { planById, SEVERITIES, type Severity, severityAdvice } from "@casewright/support-plans";
import { firstResponseDue } from "@casewright/support-plans/clock";
import type { FormContext, SupportForm } from "../form/support-form.ts";
import type { DueRow, DueState } from "../panel/state.ts";
import type { Settings } from "../settings.ts";

/** When the first answer to the form's case would be due, were it sent at `now`; the same within one minute. */
export type DueClock = (context: FormContext, settings: Settings, language: Language, now: Date) => DueState;

/** Due times change by the minute, and are asked for at every key press: the last answer is kept. */
export function createDueClock(form: SupportForm): DueClock {
  let key = "";
  let last: DueState = { is: "no-plan" };
  return (context, settings, language, now) => {
    const { plan, country, timeZone } = settings;
    const minute = Math.floor(now.getTime() / 60_000);
    const next = [plan, country, timeZone, context.severity, context.caseLanguage, language, minute].join();
    if (next !== key) last = dueState(form, context, settings, now, language);
    key = next;
    return last;
  };
}

function dueState(
  form: SupportForm,
  context: FormContext,
  settings: Settings,
  now: Date,
  language: Language,
): DueState {
  const { plan, country, timeZone } = settings;
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
  const dueOf = (severity: Severity) =>
    firstResponseDue({
      plan,
      severity,
      language: context.caseLanguage ?? form.language,
      filedAt: now.toISOString(),
      ...(country ? { country } : {}),
    });
  const rows: DueRow[] = SEVERITIES.flatMap((severity) => {
    const due = dueOf(severity);
    return due ? [{ severity, text: format.format(new Date(due.due)) }] : [];
  });
  const { severity } = context;
  const name = planById(plan).name[language];
  if (!severity) return { is: "no-severity", plan: name, rows };
  const due = dueOf(severity);
  if (!due)
    return { is: "not-offered", plan: name, rows, advice: severityAdvice(plan, severity)?.[language] ?? "" };
  const text = format.format(new Date(due.due));
  return { is: "due", plan: name, rows, severity, text, explanation: due.explanation[language] };
}
