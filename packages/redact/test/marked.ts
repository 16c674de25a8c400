import { findSecrets } from "../src/index.ts";

/** The text of a case in which « and » stand around each secret. */
export function unmark(marked: string): string {
  return marked.replace(/[«»]/g, "");
}

/** The text with « and » around each secret that is found. */
export function mark(text: string): string {
  let marked = text;
  for (const span of findSecrets(text).reverse()) {
    marked = `${marked.slice(0, span.start)}«${marked.slice(span.start, span.end)}»${marked.slice(span.end)}`;
  }
  return marked;
}
