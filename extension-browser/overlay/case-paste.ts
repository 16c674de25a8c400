import { type CaseContent, fillForm } from "../form/fill.ts";
import type { SupportForm, TextField } from "../form/support-form.ts";
import type { FillReport } from "../panel/state.ts";
import type { PastedCase } from "../worker/read-case.ts";

interface CasePaste {
  readonly form: SupportForm;
  readonly fields: readonly HTMLElement[];
  /** Reads a text as a case file; null where it is none. */
  readCase(text: string): Promise<PastedCase | null>;
  onFilled(report: FillReport): void;
  readonly signal: AbortSignal;
}

/** A text that begins like front matter may be a case file; whether it is, the reader says. */
const LIKE_A_CASE_FILE = /^\ufeff?---\r?\n[\s\S]*?\r?\n---/;

/** Takes a case file that is pasted into one of the fields, and puts it into the whole form. */
export function watchCasePaste(options: CasePaste): { take(text: string): Promise<boolean> } {
  const { form, fields, readCase, onFilled, signal } = options;

  /** Whether the text was a case file. */
  async function take(text: string): Promise<boolean> {
    const pasted = await readCase(text).catch(() => null);
    if (!pasted || signal.aborted) return false;
    const { attachments = [] } = pasted.fields;
    onFilled({ filled: await fillForm(form, contentOf(pasted), signal), attachments });
    return true;
  }

  function onPaste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (!event.isTrusted || !LIKE_A_CASE_FILE.test(text)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const field = event.currentTarget as TextField;
    void take(text).then((taken) => {
      if (taken || !field.isConnected) return;
      // Somebody's Markdown: pasted as it would have been.
      field.focus({ preventScroll: true });
      document.execCommand("insertText", false, text);
    });
  }

  for (const field of fields) field.addEventListener("paste", onPaste, { signal, capture: true });
  return { take };
}

function contentOf({ subject, body, fields }: PastedCase): CaseContent {
  const { issueType, service, category, severity, language, cc } = fields;
  return {
    subject,
    body,
    ...(issueType && { issueType }),
    ...(service && { service }),
    ...(category && { category }),
    ...(severity && { severity }),
    ...(language && { language }),
    ...(cc && { contacts: cc }),
  };
}
