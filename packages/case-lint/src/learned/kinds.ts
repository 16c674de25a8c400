import type { Doc } from "../structure/types.ts";
import type { QuestionKind } from "../types.ts";
import { featuresOf } from "./features.ts";
import { KIND_WEIGHTS } from "./kind-weights.ts";
import { scorer } from "./table.ts";

/** Sentences that tell what is wanted, or that something goes wrong: a draft comes to its point in the first ones. */
const OPENING = 6;

const KINDS = Object.keys(KIND_WEIGHTS) as QuestionKind[];

const score = scorer(Object.values(KIND_WEIGHTS));

/** The features of a draft's first sentences, and of its subject where it has one of its own. */
export function openingFeatures({ sentences }: Doc, subject?: Doc): ReadonlySet<number> {
  const opening = [...(subject?.sentences ?? []), ...sentences].slice(0, OPENING);
  return new Set(opening.flatMap(({ same }) => [...featuresOf(same)]));
}

/** How likely a draft is of each kind; 0 is as likely as not on the drafts that were learned from. */
export function kindScores(features: ReadonlySet<number>): ReadonlyMap<QuestionKind, number> {
  const scores = score(features);
  return new Map(KINDS.map((kind, at) => [kind, scores[at]!]));
}
