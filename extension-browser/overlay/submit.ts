import type { Language } from "@casewright/language";
import { type FindOptions, kindName } from "@casewright/redact";
import { guardForm, type Resume } from "../form/guard.ts";
import type { SupportForm } from "../form/support-form.ts";
import { writeEdit } from "../form/write.ts";
import { textsIn } from "../panel/texts.ts";
import type { Fields } from "./fields.ts";
import { type FormSecret, maskField, secretsIn } from "./secrets.ts";
import type { Stop } from "./stop.ts";

interface SubmitOptions {
  readonly form: SupportForm;
  readonly fields: Fields;
  readonly stop: Stop;
  language(): Language;
  /** What counts as secret. */
  options(): FindOptions;
  /** The form is on its way, with or without a question before. */
  onSend(): void;
  /** The words were masked. */
  onMasked(): void;
  /** The user goes back to the text, to this secret. */
  onBack(secret: FormSecret): void;
  readonly signal: AbortSignal;
}

/** Stops a submit that holds a live secret, asks, and does what the user chose. */
export function guardSubmit(given: SubmitOptions): void {
  const { form, fields, stop, language, options, onSend, onMasked, onBack, signal } = given;
  const secrets = () => secretsIn(fields.words(), options());
  const guard = guardForm(form, {
    holdsSecret: () => secrets().length > 0,
    onStop: (resume) => void ask(resume),
    onSend,
    signal,
  });

  async function ask(resume: Resume): Promise<void> {
    const found = secrets();
    const names = textsIn(language());
    const choice = await stop.ask({
      about: "text",
      secrets: found.map(({ field, kind, placeholder }) => ({
        where: field === "subject" ? names.subject : names.description,
        kind: kindName(kind)[language()],
        becomes: placeholder,
      })),
      pictures: [],
      unchecked: [],
    });
    if (signal.aborted) return;
    if (choice === "anyway") guard.pass(resume);
    else if (choice === "mask") await maskAndGoOn(resume);
    else if (found[0]) onBack(found[0]);
  }

  async function maskAndGoOn(resume: Resume): Promise<void> {
    const words = fields.words();
    const found = secretsIn(words, options());
    for (const [name, field] of fields.all) {
      const edit = maskField(words, found, name);
      if (edit) await writeEdit(field, edit, words[name]);
    }
    onMasked();
    // The page's framework may put its own text back before it has rendered the masked one: then ask again.
    requestAnimationFrame(() => {
      if (signal.aborted) return;
      if (secrets().length === 0) guard.pass(resume);
      else void ask(resume);
    });
  }
}
