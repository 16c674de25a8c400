import type { TextScan } from "./overlay/file-scan.ts";

/** What the content scripts ask of the background. */
export type Message =
  /** Load the overlay into my tab. */
  | "load-overlay"
  /** Show the options page. */
  | "open-options"
  /** Look for secrets in this text, which may be megabytes; answered by a TextScan. */
  | { readonly scan: string };

export type Answer = TextScan;

/** What the background tells an overlay: to check the text field that has the focus. */
export type Order = "check-field";

/** The one pattern that covers the Support Center on all of the console's hosts. */
export const SUPPORT_CENTER = "https://*.console.aws.amazon.com/support/home*";

/** Whether SUPPORT_CENTER matches this address. */
export function isSupportCenter({ protocol, hostname, pathname }: Location): boolean {
  return (
    protocol === "https:" &&
    /(^|\.)console\.aws\.amazon\.com$/.test(hostname) &&
    pathname.startsWith("/support/home")
  );
}
