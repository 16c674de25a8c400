import type { Check, CheckRequest } from "./worker/check-words.ts";
import type { PhoneProblem } from "./worker/phone.ts";
import type { PastedCase } from "./worker/read-case.ts";
import type { Unchecked } from "./worker/scan-file.ts";

/** What the content scripts ask of the background. */
export type Message =
  /** Load the overlay into my tab. */
  | "load-overlay"
  /** Show the options page. */
  | "open-options"
  /** Judge these words; answered by a Check. */
  | { readonly check: CheckRequest }
  /** Look for secrets in this file (its bytes as base64: messages are JSON); answered by a ScanAnswer. */
  | { readonly scan: string; readonly name: string }
  /** Read this text as a case file; answered by a PastedCase, or null where it is none. */
  | { readonly readCase: string }
  /** Can this number be dialled directly? Answered by a PhoneProblem, or null where it can. */
  | { readonly phone: string; readonly callingCode?: string };

/** A FileScan on its way: bytes as base64. */
export interface ScanAnswer {
  readonly kinds: readonly { readonly kind: string; readonly count: number }[];
  readonly masked?: string;
  readonly unchecked: readonly { readonly name: string; readonly why: Unchecked }[];
}

export type Answer = Check | ScanAnswer | PastedCase | PhoneProblem | null;

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
