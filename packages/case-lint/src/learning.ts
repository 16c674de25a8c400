import type { Language } from "@casewright/language";
import { featuresOf } from "./learned/features.ts";
import { openingFeatures } from "./learned/kinds.ts";
import { endDraft } from "./phrases/cue.ts";
import { parse } from "./structure/parse.ts";

export { FEATURE_BITS } from "./learned/features.ts";
export { MOST_STEPS, type Packed, packSteps } from "./learned/packed.ts";

/** The features of each sentence of a text, as the lint sees them: what its scores are learned from. */
export function sentenceFeatures(text: string, language?: Language): Int32Array[] {
  const all = parse(text, language).sentences.map(({ same }) => Int32Array.from(featuresOf(same)));
  endDraft();
  return all;
}

/** The features of what a text begins with: what its kind is learned from. */
export function firstFeatures(text: string, language?: Language): Int32Array {
  const features = Int32Array.from(openingFeatures(parse(text, language)));
  endDraft();
  return features;
}
