import type { Language } from "@casewright/language";
import { firstResponseDue } from "@casewright/support-plans";
import type { FormContext, SupportForm } from "../form/support-form.ts";
import type { DueState } from "../panel/state.ts";
import type { Settings } from "../settings.ts";

/** When the first answer to the form's case would be due, were it sent at `now` (ISO 8601). */
export function dueState(
  form: SupportForm,
  context: FormContext,
  settings: Settings,
  now: string,
  language: Language,
): DueState {
  if (!settings.plan) return { is: "no-plan" };
  if (!context.severity) return { is: "no-severity" };
  const due = firstResponseDue({
    plan: settings.plan,
    severity: context.severity,
    language: context.caseLanguage ?? form.language,
    filedAt: now,
    ...(settings.country ? { country: settings.country } : {}),
  });
  if (!due) return { is: "not-offered" };
  // In the zone of the browser: it is the user who waits. The zone's name stands behind it.
  const text = new Intl.DateTimeFormat(language, {
    weekday: "short",
    month: "short",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZoneName: "short",
  }).format(new Date(due.due));
  return { is: "due", text, explanation: due.explanation[language] };
}
