import type { Language } from "@casewright/language";
import { guardForm } from "../form/guard.ts";
import type { SupportForm } from "../form/support-form.ts";
import { writeEdit } from "../form/write.ts";
import { textsIn } from "../panel/texts.ts";
import type { FormSecret } from "../worker/secrets-in.ts";
import type { Fields } from "./fields.ts";
import { createGate } from "./gate.ts";
import type { KnownSecrets, Looked } from "./known-secrets.ts";
import { maskField } from "./mask-field.ts";
import type { Stop } from "./stop.ts";

interface SubmitOptions {
  readonly form: SupportForm;
  readonly fields: Fields;
  readonly known: KnownSecrets;
  readonly stop: Stop;
  language(): Language;
  /** The form is on its way, with or without a question before. */
  onSend(): void;
  /** The words were masked. */
  onMasked(): void;
  /** The user goes back to the text, to this secret. */
  onBack(secret: FormSecret): void;
  /** Says that the answer is being waited for; undefined when that is over. */
  onWait(text: string | undefined): void;
  readonly signal: AbortSignal;
}

/**
 * Holds a submit until the background has said that its words hold no secret; where they do, or where no answer comes,
 * the user is asked.
 */
export function guardSubmit(given: SubmitOptions): void {
  const { form, fields, known, stop, language, onSend, onMasked, onBack, onWait, signal } = given;
  const guard = guardForm(form, {
    isClean: () => known.now?.secrets.length === 0,
    onHold: (held) => void hold(held),
    onSend,
    signal,
  });
  const hold = createGate({
    known,
    words: fields.words,
    ask(secrets) {
      const names = textsIn(language());
      return stop.ask({
        about: "text",
        secrets: secrets.map(({ field, kind, placeholder }) => ({
          where: field === "subject" ? names.subject : names.description,
          kind: kind[language()],
          becomes: placeholder,
        })),
        pictures: [],
        unchecked: [],
      });
    },
    mask,
    pass: guard.pass,
    back: (secret) => (secret ? onBack(secret) : form.text.focus({ preventScroll: true })),
    wait: (waiting) => onWait(waiting ? textsIn(language()).guard.checking : undefined),
    signal,
  });

  async function mask({ words, secrets }: Looked): Promise<void> {
    for (const [name, field] of fields.all) {
      const edit = maskField(words, secrets, name);
      if (edit) await writeEdit(field, edit, words[name]);
    }
    onMasked();
    // The page's framework may put its own text back before it has rendered the masked one.
    await new Promise((rendered) => requestAnimationFrame(rendered));
  }
}
