import { isAddressed } from "../cues.ts";
import { kept } from "../phrases/kept.ts";
import type { Said } from "../structure/types.ts";
import { FEATURE_BITS, featuresOf } from "./features.ts";
import { decodeWeights } from "./packed.ts";
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

/** By feature: the number of its row, from 1 on. Of each row a weight for each element. */
interface Table {
  readonly rows: Uint16Array;
  readonly weights: Float32Array;
}

let table: Table | undefined;

function readTable(): Table {
  const rows = new Uint16Array(1 << FEATURE_BITS);
  const weights = new Float32Array(ELEMENTS.length * (1 << 16));
  let count = 0;
  ELEMENTS.forEach((element, column) => {
    for (const [feature, weight] of decodeWeights(WEIGHTS[element])) {
      if (rows[feature] === 0) rows[feature] = ++count;
      weights[rows[feature]! * ELEMENTS.length + column] = weight;
    }
  });
  return { rows, weights: weights.slice(0, (count + 1) * ELEMENTS.length) };
}

/** The score of a sentence for each element, in their order; 0 is as likely as not on the texts that were learned from. */
const scoresOf = kept((said: Said): Float64Array => {
  table ??= readTable();
  const { rows, weights } = table;
  const scores = new Float64Array(ELEMENTS.length);
  const features = featuresOf(said);
  for (const feature of features) {
    const row = rows[feature]! * ELEMENTS.length;
    if (row !== 0)
      for (let column = 0; column < scores.length; column++) scores[column]! += weights[row + column]!;
  }
  // A long sentence has more of everything; the square root keeps it comparable with a short one.
  const length = Math.sqrt(features.size);
  ELEMENTS.forEach((element, column) => {
    scores[column] = scores[column]! / length + WEIGHTS[element].bias;
  });
  return scores;
});

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
