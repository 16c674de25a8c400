import type { Settings } from "../settings.ts";
import type { FormSecret } from "../worker/secrets-in.ts";
import type { Words } from "./fields.ts";

/** What the background found in words of the form. */
export interface Looked {
  readonly words: Words;
  /** What counted as secret. */
  readonly settings: Settings;
  readonly secrets: readonly FormSecret[];
}

export interface KnownSecrets {
  /** What is known of exactly the words that stand in the form now; undefined where nobody has looked at them yet. */
  readonly now: Looked | undefined;
  take(looked: Looked): void;
  /**
   * Asks until there is an answer about the words as they stand when it comes. Undefined where there is none in time:
   * the extension is being updated or switched off, its process hangs, or the page changes the words all the time.
   */
  look(): Promise<Looked | undefined>;
}

interface KnownSecretsOptions {
  words(): Words;
  settings(): Settings;
  ask(request: Pick<Looked, "words" | "settings">): Promise<readonly FormSecret[]>;
}

/** Milliseconds after which no answer is to be expected: a process that has to be started first needs some hundred. */
export const PATIENCE = 4000;

/** Keeps the last answer of the background about the form's secrets. The engine that finds them is not in the page. */
export function createKnownSecrets({ words, settings, ask }: KnownSecretsOptions): KnownSecrets {
  let last: Looked | undefined;

  const known: KnownSecrets = {
    get now() {
      if (!last || last.settings !== settings()) return undefined;
      const { subject, text } = words();
      return last.words.subject === subject && last.words.text === text ? last : undefined;
    },
    take(looked) {
      last = looked;
    },
    async look() {
      const { promise: late, resolve } = Promise.withResolvers<undefined>();
      const timer = setTimeout(resolve, PATIENCE);
      try {
        for (;;) {
          const given = { words: words(), settings: settings() };
          const secrets = await Promise.race([late, ask(given).catch(() => undefined)]);
          if (!secrets) return undefined;
          known.take({ ...given, secrets });
          if (known.now) return known.now;
        }
      } finally {
        clearTimeout(timer);
      }
    },
  };
  return known;
}
