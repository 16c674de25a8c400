import { browser } from "wxt/browser";
import type { Judged, Message } from "../messages.ts";
import type { DueState } from "../panel/state.ts";
import type { Check, CheckRequest } from "../worker/check-words.ts";
import type { DueRequest } from "../worker/due.ts";
import type { DraftToKeep, WordsToKeep } from "../worker/keep-words.ts";
import type { PhoneProblem } from "../worker/phone.ts";
import type { PastedCase } from "../worker/read-case.ts";
import type { FormSecret } from "../worker/secrets-in.ts";
import { type Scanned, scanFile } from "./scan-port.ts";

/** What a session asks of the extension's own process, off the page's thread. */
export interface Background {
  openSettings(): void;
  /** Judges words, and keeps them as a draft where one is named. */
  check(request: CheckRequest, keep?: DraftToKeep): Promise<Check>;
  /** Which secrets words hold, and nothing else: the shortest way to an answer. */
  secrets(request: Pick<CheckRequest, "words" | "settings">): Promise<readonly FormSecret[]>;
  scan(file: File): Promise<Scanned>;
  readCase(text: string): Promise<PastedCase | null>;
  keep(words: WordsToKeep): Promise<void>;
  phone(number: string, callingCode?: string): Promise<PhoneProblem | null>;
  due(request: DueRequest): Promise<DueState>;
}

/** Rejects where no answer came: a background that ends meanwhile may leave none at all. */
async function ask<A>(message: Message): Promise<A> {
  const answer = await browser.runtime.sendMessage<Message, A | undefined>(message);
  if (answer === undefined) throw new Error("The background did not answer");
  return answer;
}

export const background: Background = {
  openSettings: () => void browser.runtime.sendMessage("open-options" satisfies Message),
  async check(check, draft) {
    const message: Message = { check, ...(draft && { draft }) };
    return { ...(await ask<Judged>(message)), words: check.words };
  },
  secrets: (secrets) => ask<readonly FormSecret[]>({ secrets }),
  scan: scanFile,
  readCase: (readCase) => ask<PastedCase | null>({ readCase }),
  keep: (keep) => browser.runtime.sendMessage<Message, void>({ keep }),
  due: (due) => ask<DueState>({ due }),
  phone: (phone, callingCode) => ask<PhoneProblem | null>({ phone, ...(callingCode && { callingCode }) }),
};
