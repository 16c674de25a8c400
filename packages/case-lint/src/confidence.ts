import type { ElementId } from "./types.ts";

/**
 * How often each rule finds its element where it is, and claims it where it is not: rounded, with one text's worth of
 * doubt, from the checking half of `test/corpus/cases` (`npm run score`, 2026-11), on which nothing was tuned.
 */
const RATES: Readonly<Record<ElementId, { readonly found: number; readonly claimed: number }>> = {
  "impact-scope": { found: 0.93, claimed: 0.04 },
  "resource-identifier": { found: 0.97, claimed: 0.01 },
  "access-path": { found: 0.92, claimed: 0.03 },
  "verbatim-error": { found: 0.97, claimed: 0.02 },
  "reproduction-steps": { found: 0.89, claimed: 0.02 },
  "occurrence-time": { found: 0.97, claimed: 0.01 },
  "tried-or-expected": { found: 0.88, claimed: 0.1 },
  question: { found: 0.98, claimed: 0.04 },
};

/** Below this the answer "missing" is a hint, not a warning: about one in three such answers would be wrong. */
export const SURE = 0.7;

/**
 * The probability (0–1) that the answer is right, by Bayes' rule from the rule's error rates. How likely the element
 * was to begin with follows from the rest of the case: who has written all the rest has mostly written this as well.
 * `others` is how many of the `asked` other elements that this kind of question needs are there.
 */
export function confidenceOf(id: ElementId, present: boolean, others: number, asked: number): number {
  const { found, claimed } = RATES[id];
  const prior = (others + 1) / (asked + 2);
  const right = present ? prior * found : (1 - prior) * (1 - claimed);
  const wrong = present ? (1 - prior) * claimed : prior * (1 - found);
  return right / (right + wrong);
}
