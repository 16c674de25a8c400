import type { Doc } from "./types.ts";

/** The same finder, which looks at each document once: several rules ask for what it finds. */
export function once<T>(find: (doc: Doc) => T): (doc: Doc) => T {
  const found = new WeakMap<Doc, T>();
  return (doc) => {
    let known = found.get(doc);
    if (known === undefined) {
      known = find(doc);
      found.set(doc, known);
    }
    return known;
  };
}
