/** What the content scripts ask of the background: to load the overlay into their tab, to show the options page. */
export type Message = "load-overlay" | "open-options";

/** The one pattern that covers the Support Center on all of the console's hosts. */
export const SUPPORT_CENTER = "https://*.console.aws.amazon.com/support/home*";
