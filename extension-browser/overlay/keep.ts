import { draftPlace, draftsOf, eraseDraft, type KeptDraft } from "../drafts.ts";
import type { SupportForm } from "../form/support-form.ts";
import { writeEdit } from "../form/write.ts";
import type { DraftToKeep, WordsToKeep } from "../worker/keep-words.ts";
import type { Fields, Words } from "./fields.ts";

export interface Keeper {
  /** The draft that is offered again, while nothing is written yet. */
  readonly offer: KeptDraft | undefined;
  /** Which draft the words are to be kept as, if they changed: they go the same way as to be judged. */
  changed(): DraftToKeep | undefined;
  /** Puts the offered draft into the form, where it goes on. */
  restore(fields: Fields): Promise<void>;
  /** Erases the offered draft. */
  erase(): Promise<void>;
  /** The form was sent. */
  sent(): void;
}

interface KeeperOptions {
  readonly form: SupportForm;
  words(): Words;
  /** Whether the user wants drafts to be kept. */
  wanted(): boolean;
  /** Keeps these words, masked. */
  keep(words: WordsToKeep): Promise<void>;
  onOffer(): void;
  readonly signal: AbortSignal;
}

/** Keeps what is typed in a form, masked, in this browser only; and offers what an earlier visit left. */
export function keepDrafts({ form, words, wanted, keep, onOffer, signal }: KeeperOptions): Keeper {
  const place = draftPlace(form.kind, location.search + location.hash);
  let id = Date.now();
  let offer: KeptDraft | undefined;
  let last = words();
  /** What was kept last, or stood there before anything was typed. */
  let saved = last;
  let sent = false;

  const draft = (): DraftToKeep => ({ id, place, savedAt: Date.now(), sent });

  function save(): void {
    if (!wanted()) return;
    saved = words();
    const { subject, text } = saved;
    void keep({ ...draft(), subject, text }).catch(() => undefined);
  }

  function isEmpty(): boolean {
    const { subject, text } = words();
    return (subject + text).trim() === "";
  }

  async function look(): Promise<void> {
    if (!wanted()) return;
    const kept = await draftsOf(place, Date.now());
    if (signal.aborted) return;
    const now = words();
    // The same form, mounted anew with its words: the draft goes on.
    const same = kept.find((draft) => draft.text !== "" && draft.text === now.text);
    if (same) id = same.id;
    else if (isEmpty()) {
      offer = kept.find((draft) => !draft.sent);
      if (offer) onOffer();
    }
  }

  // A page that is left or closed gets no second chance, not even to wait for a pause in typing.
  const flush = () => {
    if (!isEmpty() && !areSame(words(), saved)) save();
  };
  window.addEventListener("pagehide", flush, { signal });
  document.addEventListener("visibilitychange", flush, { signal });
  void look().catch(() => undefined);

  return {
    get offer() {
      return isEmpty() ? offer : undefined;
    },
    changed() {
      const now = words();
      if (areSame(now, last)) return undefined;
      last = now;
      if (isEmpty() || !wanted()) return undefined;
      sent = false;
      saved = now;
      return draft();
    },
    async restore(fields) {
      if (!offer) return;
      const kept = offer;
      id = kept.id;
      offer = undefined;
      const now = words();
      for (const [name, field] of fields.all) {
        const edit = { start: 0, end: now[name].length, text: kept[name] };
        if (edit.text !== "") await writeEdit(field, edit, now[name]);
      }
    },
    async erase() {
      const gone = offer;
      offer = undefined;
      if (gone) await eraseDraft(gone.id);
    },
    sent() {
      sent = true;
      save();
    },
  };
}

function areSame(a: Words, b: Words): boolean {
  return a.subject === b.subject && a.text === b.text;
}
