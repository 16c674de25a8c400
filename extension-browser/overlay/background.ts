import { browser } from "wxt/browser";
import type { Judged, Message } from "../messages.ts";
import type { DueState } from "../panel/state.ts";
import type { Check, CheckRequest } from "../worker/check-words.ts";
import type { DueRequest } from "../worker/due.ts";
import type { DraftToKeep, WordsToKeep } from "../worker/keep-words.ts";
import type { PhoneProblem } from "../worker/phone.ts";
import type { PastedCase } from "../worker/read-case.ts";
import { type Scanned, scanFile } from "./scan-port.ts";

/** What a session asks of the extension's own process, off the page's thread. */
export interface Background {
  openSettings(): void;
  /** Judges words, and keeps them as a draft where one is named. */
  check(request: CheckRequest, keep?: DraftToKeep): Promise<Check>;
  scan(file: File): Promise<Scanned>;
  readCase(text: string): Promise<PastedCase | null>;
  keep(words: WordsToKeep): Promise<void>;
  phone(number: string, callingCode?: string): Promise<PhoneProblem | null>;
  due(request: DueRequest): Promise<DueState>;
}

export const background: Background = {
  openSettings: () => void browser.runtime.sendMessage("open-options" satisfies Message),
  async check(check, draft) {
    const message: Message = { check, ...(draft && { draft }) };
    return { ...(await browser.runtime.sendMessage<Message, Judged>(message)), words: check.words };
  },
  scan: scanFile,
  readCase: (readCase) => browser.runtime.sendMessage<Message, PastedCase | null>({ readCase }),
  keep: (keep) => browser.runtime.sendMessage<Message, void>({ keep }),
  due: (due) => browser.runtime.sendMessage<Message, DueState>({ due }),
  phone: (phone, callingCode) =>
    browser.runtime.sendMessage<Message, PhoneProblem | null>({ phone, ...(callingCode && { callingCode }) }),
};
