import type { Held } from "../form/guard.ts";
import type { FormSecret } from "../worker/secrets-in.ts";
import type { Words } from "./fields.ts";
import type { KnownSecrets, Looked } from "./known-secrets.ts";
import type { Choice } from "./stop.ts";

interface GateOptions {
  readonly known: KnownSecrets;
  words(): Words;
  /** Asks the user what to do: about the secrets, or, without any, about words that could not be checked. */
  ask(secrets: readonly FormSecret[]): Promise<Choice>;
  /** Masks the secrets in the form; done when the page has rendered it. */
  mask(looked: Looked): Promise<void>;
  /** Lets what was held happen. */
  pass(resume: () => void): void;
  /** The user goes back to the text, to its first secret where there is one. */
  back(secret: FormSecret | undefined): void;
  /** That the answer is being waited for for so long that one would wonder; false when it is over. */
  wait(waiting: boolean): void;
  readonly signal: AbortSignal;
}

/** Milliseconds of waiting after which that is said. */
const NOTICED = 400;

/**
 * Decides what becomes of a submit that was held because nobody has said yet that its words hold no secret. It goes on
 * only by an answer about exactly the words that stand there then, or by the user's word. One at a time: what is held
 * meanwhile is dropped, so that pressing twice sends once.
 */
export function createGate(options: GateOptions): (held: Held) => Promise<void> {
  const { known, words, ask, mask, pass, back, wait, signal } = options;
  let busy = false;

  async function decide({ again, send }: Held): Promise<void> {
    let resume = again;
    for (;;) {
      const looked = known.now ?? (await look());
      if (signal.aborted) return;
      if (looked?.secrets.length === 0) return pass(resume);
      const shown = looked?.words ?? words();
      const choice = await ask(looked?.secrets ?? []);
      if (signal.aborted) return;
      if (choice === "back") return back(looked?.secrets[0]);
      // The user has seen what is in the way, and said that it is to be sent.
      resume = send;
      if (choice === "mask" && looked) await mask(looked);
      // What they said is about the words that they were asked about.
      else if (areSame(shown, words())) return pass(resume);
      if (signal.aborted) return;
    }
  }

  async function look(): Promise<Looked | undefined> {
    let said = false;
    const timer = setTimeout(() => {
      said = true;
      wait(true);
    }, NOTICED);
    const looked = await known.look();
    clearTimeout(timer);
    if (said && !signal.aborted) wait(false);
    return looked;
  }

  return async (held) => {
    if (busy) return;
    busy = true;
    try {
      await decide(held);
    } finally {
      busy = false;
    }
  };
}

function areSame(a: Words, b: Words): boolean {
  return a.subject === b.subject && a.text === b.text;
}
