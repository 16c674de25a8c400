import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { KIND_NAMES, type QuestionKind } from "@casewright/case-lint";
import {
  FEATURE_BITS,
  firstFeatures,
  MOST_STEPS,
  type Packed,
  packSteps,
  sentenceFeatures,
} from "@casewright/case-lint/learning";
import type { Language } from "@casewright/language";
import { LABELS, type Label, parseCorpus } from "./scoring.ts";

/**
 * Learns how sentences state an element from the tuning half of test/corpus/cases and from test/corpus/said, and writes
 * packages/case-lint/src/learned/weights.ts and kind-weights.ts. `node packages/workshop/src/learn.ts`, after either has changed or how
 * a sentence is read. Each element has a logistic regression over the features of one sentence; of a text that states
 * the element the likeliest sentence learns it, of one that does not every sentence learns otherwise.
 */
const CORPUS = fileURLToPath(new URL("../../../test/corpus/", import.meta.url));
const TARGET = new URL("../../case-lint/src/learned/", import.meta.url);

const LEARNED = ["access_path", "ask_stated", "impact_scope", "tried_or_expected"] as const satisfies Label[];

const KINDS = Object.keys(KIND_NAMES) as QuestionKind[];

const PASSES = 20;
/** Passes before whole texts that state an element teach: by then fragments tell which sentence does. */
const FRAGMENTS_FIRST = 3;
const RATE = 0.2;
const DECAY = 0.001;
/** What an example counts: one that states the element, a fragment that does not, and a sentence of a text that does not. */
const COUNTS = { stated: 1.5, fragment: 1, sentence: 1.5 };
/** Features that are kept of each element, by their weight and by how many examples have them. */
const KEPT = { element: 8000, kind: 2500 };
/** Of the weights so many are below the heaviest that is told apart. */
const HEAVIEST = 0.995;

/** What is labelled: a fragment of a draft, or a whole one. */
interface Labelled {
  readonly sentences: readonly Int32Array[];
  readonly fragment: boolean;
  readonly labels: Readonly<Partial<Record<Label, boolean>>>;
}

/** One of them, for one element. */
interface Example {
  readonly sentences: readonly Int32Array[];
  readonly stated: boolean;
  readonly fragment: boolean;
}

/**
 * Fragments with a sign for each of the elements in `LEARNED`: `+` states it, `-` does not, `.` is not labelled. A line
 * break in a fragment is written `\n`.
 */
export function parseFragments(text: string, language: Language): Labelled[] {
  return text.split("\n").flatMap((line, index) => {
    if (line === "") return [];
    const [, signs, fragment] = /^([+.-]{4}) (.+)$/.exec(line) ?? [];
    if (signs === undefined || fragment === undefined)
      throw new Error(`line ${index + 1} does not begin with four of + - . and a blank`);
    const labels = Object.fromEntries(
      LEARNED.flatMap((label, at) => (signs[at] === "." ? [] : [[label, signs[at] === "+"]])),
    );
    return [
      { sentences: sentenceFeatures(fragment.replaceAll("\\n", "\n"), language), fragment: true, labels },
    ];
  });
}

function readCorpus(): Labelled[] {
  return (["en", "ja"] as const).flatMap((language) => [
    ...parseCorpus(readFileSync(join(CORPUS, `cases/tuning.${language}.jsonl`), "utf8")).map(
      ({ text, lang, labels }) => ({ sentences: sentenceFeatures(text, lang), fragment: false, labels }),
    ),
    ...parseFragments(readFileSync(join(CORPUS, `said/${language}.txt`), "utf8"), language),
  ]);
}

interface Model {
  readonly weights: Float64Array;
  bias: number;
}

/** What teaches an element. */
export function examplesOf(label: Label, all: readonly Labelled[]): Example[] {
  return all.flatMap(({ sentences, fragment, labels }) => {
    const stated = labels[label];
    return stated === undefined || sentences.length === 0 ? [] : [{ sentences, stated, fragment }];
  });
}

/** Logistic regression with rates of its own for each weight (AdaGrad). The same examples give the same weights. */
export function learn(examples: readonly Example[]): Model {
  const model: Model = { weights: new Float64Array(1 << FEATURE_BITS), bias: -0.5 };
  const { weights } = model;
  const steepness = new Float64Array(weights.length).fill(0.01);
  let biasSteepness = 0.01;
  const random = seeded(5);

  const score = (features: Int32Array) => {
    let sum = 0;
    for (const feature of features) sum += weights[feature]!;
    return sum / Math.sqrt(features.length) + model.bias;
  };
  const teach = (features: Int32Array, stated: boolean, counts: number) => {
    const off = (1 / (1 + Math.exp(-score(features))) - Number(stated)) * counts;
    const slope = off / Math.sqrt(features.length);
    for (const feature of features) {
      const own = slope + DECAY * weights[feature]!;
      steepness[feature]! += own * own;
      weights[feature]! -= (RATE * own) / Math.sqrt(steepness[feature]!);
    }
    biasSteepness += off * off;
    model.bias -= (0.2 * RATE * off) / Math.sqrt(biasSteepness);
  };

  for (let pass = 0; pass < PASSES; pass++) {
    const order = examples.filter(({ stated, fragment }) => fragment || !stated || pass >= FRAGMENTS_FIRST);
    shuffle(order, random);
    for (const { sentences, stated, fragment } of order)
      if (stated) {
        const scores = sentences.map(score);
        teach(sentences[scores.indexOf(Math.max(...scores))]!, true, COUNTS.stated);
      } else
        for (const sentence of sentences)
          teach(sentence, false, fragment ? COUNTS.fragment : COUNTS.sentence);
  }
  return model;
}

/** The weights that matter most, in steps. */
function packed({ weights, bias }: Model, examples: readonly Example[], most: number): Packed {
  const examplesWith = new Uint32Array(weights.length);
  for (const { sentences } of examples)
    for (const feature of new Set(sentences.flatMap((one) => [...one]))) examplesWith[feature]!++;
  const worth = (feature: number) => Math.abs(weights[feature]!) * Math.sqrt(examplesWith[feature]!);
  const kept = [...weights.keys()]
    .filter((feature) => weights[feature] !== 0)
    .sort((a, b) => worth(b) - worth(a) || a - b)
    .slice(0, most);
  const heavy = kept.map((feature) => Math.abs(weights[feature]!)).sort((a, b) => a - b);
  const step = Number((heavy[Math.floor(heavy.length * HEAVIEST)]! / MOST_STEPS).toFixed(4));
  const steps = new Map<number, number>();
  for (const feature of kept) {
    const near = Math.round(weights[feature]! / step);
    const within = Math.max(-MOST_STEPS, Math.min(MOST_STEPS, near));
    if (within !== 0) steps.set(feature, within);
  }
  return { bias: Number(bias.toFixed(4)), step, ...packSteps(steps) };
}

function entry(name: string, { bias, step, gaps, steps }: Packed): string {
  const key = /\W/.test(name) ? `"${name}"` : name;
  return `  ${key}: {
    bias: ${bias},
    step: ${step},
    gaps: \`${gaps}\`,
    steps: \`${steps}\`,
  },`;
}

const MADE = "// Made by packages/workshop/src/learn.ts from test/corpus. Not edited by hand.";

/** The module with what was learned of how sentences state an element. */
export function weightsModule(): string {
  const corpus = readCorpus();
  const elements = LEARNED.map((label) => {
    const examples = examplesOf(label, corpus);
    return entry(LABELS[label], packed(learn(examples), examples, KEPT.element));
  });
  return `${MADE}
import type { Packed } from "./packed.ts";

export type LearnedElement = ${LEARNED.map((label) => `"${LABELS[label]}"`).join(" | ")};

/** What was learned of how sentences state an element. */
export const WEIGHTS: Readonly<Record<LearnedElement, Packed>> = {
${elements.join("\n")}
};
`;
}

/** The module with what was learned of how drafts of a kind begin. */
export function kindWeightsModule(): string {
  const drafts = (["en", "ja"] as const).flatMap((language) =>
    parseCorpus(readFileSync(join(CORPUS, `cases/tuning.${language}.jsonl`), "utf8")).flatMap(
      ({ text, lang, kind }) => {
        const features = kind ? firstFeatures(text, lang) : undefined;
        return kind && features && features.length > 0 ? [{ features, kind }] : [];
      },
    ),
  );
  const kinds = KINDS.map((own) => {
    const examples = drafts.map(({ features, kind }) => ({
      sentences: [features],
      stated: kind === own,
      fragment: true,
    }));
    return entry(own, packed(learn(examples), examples, KEPT.kind));
  });
  return `${MADE}
import type { QuestionKind } from "../types.ts";
import type { Packed } from "./packed.ts";

/** What was learned of how drafts of a kind begin. */
export const KIND_WEIGHTS: Readonly<Record<QuestionKind, Packed>> = {
${kinds.join("\n")}
};
`;
}

/** Numbers from 0 to 1, the same each time. Source: mulberry32, public domain. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffle<T>(all: T[], random: () => number): void {
  for (let at = all.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [all[at], all[other]] = [all[other]!, all[at]!];
  }
}

if (import.meta.main) {
  writeFileSync(new URL("weights.ts", TARGET), weightsModule());
  writeFileSync(new URL("kind-weights.ts", TARGET), kindWeightsModule());
}
