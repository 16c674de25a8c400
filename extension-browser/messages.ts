import type { DueState } from "./panel/state.ts";
import type { Check, CheckRequest } from "./worker/check-words.ts";
import type { DueRequest } from "./worker/due.ts";
import type { DraftToKeep, WordsToKeep } from "./worker/keep-words.ts";
import type { PhoneProblem } from "./worker/phone.ts";
import type { PastedCase } from "./worker/read-case.ts";
import type { FileScan } from "./worker/scan-file.ts";
import type { FormSecret } from "./worker/secrets-in.ts";

/** What the content scripts ask of the background. */
export type Message =
  /** Load the overlay into my tab. */
  | "load-overlay"
  /** Show the options page. */
  | "open-options"
  /**
   * Judge these words, and keep them as a draft where one is named: one message, because they are long. Answered by a
   * Check without the words.
   */
  | { readonly check: CheckRequest; readonly draft?: DraftToKeep }
  /** Which secrets do these words hold? Answered by a list of FormSecrets. */
  | { readonly secrets: Pick<CheckRequest, "words" | "settings"> }
  /** Keep these words as a draft, masked. */
  | { readonly keep: WordsToKeep }
  /** Read this text as a case file; answered by a PastedCase, or null where it is none. */
  | { readonly readCase: string }
  /** When would the first answer be due? Answered by a DueState. */
  | { readonly due: DueRequest }
  /** Can this number be dialled directly? Answered by a PhoneProblem, or null where it can. */
  | { readonly phone: string; readonly callingCode?: string };

/** A FileScan on its way, and whether a masked copy follows. */
export interface ScanAnswer {
  readonly kinds: FileScan["kinds"];
  readonly unchecked: FileScan["unchecked"];
  readonly masked: boolean;
}

/** The name of the port by which a file is looked into. */
export const SCAN_PORT = "scan";

/** What goes through a port that a file is looked into by: its name, then pieces of it (base64: messages are JSON). */
export type ScanPart =
  | { readonly name: string }
  | { readonly piece: string }
  | { readonly next: true }
  | { readonly end: true }
  /** Only tells that the other side is still there. */
  | { readonly alive: true };

export type Judged = Omit<Check, "words">;

export type Answer = Judged | readonly FormSecret[] | DueState | PastedCase | PhoneProblem | null;

/** What the background tells an overlay: to check the text field that has the focus. */
export type Order = "check-field";

/** The one pattern that covers the Support Center on all of the console's hosts. */
export const SUPPORT_CENTER = "https://*.console.aws.amazon.com/support/home*";

/** Whether SUPPORT_CENTER matches this address. */
export function isSupportCenter({
  protocol,
  hostname,
  pathname,
}: Pick<URL, "protocol" | "hostname" | "pathname">): boolean {
  return (
    protocol === "https:" &&
    /(^|\.)console\.aws\.amazon\.com$/.test(hostname) &&
    pathname.startsWith("/support/home")
  );
}
