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

/** The one pattern that covers the Support Center on all of the console's hosts. */
export const SUPPORT_CENTER = "https://*.console.aws.amazon.com/support/home*";
