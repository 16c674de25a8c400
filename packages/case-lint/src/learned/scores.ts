import { isAddressed } from "../cues.ts";
import { kept } from "../phrases/kept.ts";
import type { Said } from "../structure/types.ts";
import { featuresOf } from "./features.ts";
import { scorer } from "./table.ts";
import { type LearnedElement, WEIGHTS } from "./weights.ts";

const ELEMENTS = Object.keys(WEIGHTS) as LearnedElement[];

/**
 * From the first score on a sentence states the element whatever the words of its rule are; below the second it does
 * not. Chosen on texts that nothing was learned from.
 */
const LIMITS: Readonly<Record<LearnedElement, { readonly sure: number; readonly never: number }>> = {
  "access-path": { sure: -0.4, never: -0.4 },
  "impact-scope": { sure: 0, never: -2.2 },
  question: { sure: 1.3, never: -1.6 },
  "tried-or-expected": { sure: -0.3, never: -0.3 },
};

const score = scorer(Object.values(WEIGHTS));

const scoresOf = kept((said: Said) => score(featuresOf(said)));

/**
 * Whether a sentence states an element. What was learned decides where it is sure; in between the words of the rule do,
 * where it has any, and they are not looked for elsewhere.
 */
export function states(
  element: LearnedElement,
  said: Said,
  byItsWords: (said: Said) => boolean = () => false,
): boolean {
  if (isAddressed(said)) return false;
  const score = scoresOf(said)[ELEMENTS.indexOf(element)]!;
  const { sure, never } = LIMITS[element];
  // Under a heading or behind a label two words may say it.
  return score > sure || ((score > never || said.role !== undefined) && byItsWords(said));
}
