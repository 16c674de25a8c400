import type { Language } from "@casewright/language";
import type { FormContext, SupportForm } from "../form/support-form.ts";
import type { DueState } from "../panel/state.ts";
import type { Settings } from "../settings.ts";
import type { DueRequest } from "../worker/due.ts";

/** When the first answer to the form's case would be due, were it sent at `now`, as far as it is known by now. */
export type DueClock = (context: FormContext, settings: Settings, language: Language, now: Date) => DueState;

/** Asks for due times when something that decides them changed, or a minute is over; `onChange` tells of the answer. */
export function createDueClock(
  form: SupportForm,
  ask: (request: DueRequest) => Promise<DueState>,
  onChange: () => void,
): DueClock {
  let key = "";
  let last: DueState = { is: "pending" };

  async function look(mine: string, request: DueRequest): Promise<void> {
    // The extension is being updated or switched off: the last answer stays.
    const answer = await ask(request).catch(() => last);
    if (mine !== key || answer === last) return;
    last = answer;
    onChange();
  }

  return (context, settings, language, now) => {
    const { plan, country, timeZone } = settings;
    const { severity, caseLanguage = form.language } = context;
    const minute = Math.floor(now.getTime() / 60_000);
    const next = [plan, country, timeZone, severity, caseLanguage, language, minute].join();
    if (next !== key) {
      key = next;
      void look(next, {
        ...(plan && { plan }),
        ...(country && { country }),
        ...(timeZone && { timeZone }),
        ...(severity && { severity }),
        caseLanguage,
        language,
        now: now.getTime(),
      });
    }
    return last;
  };
}
