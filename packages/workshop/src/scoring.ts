import { type ElementId, KIND_NAMES, lint, type QuestionKind } from "@casewright/case-lint";
import { detectLanguage, LANGUAGES, type Language } from "@casewright/language";
import { maskText } from "@casewright/redact";

/** The labels of a corpus line, and the element each of them judges. */
export const LABELS = {
  impact_scope: "impact-scope",
  resource_ids: "resource-identifier",
  access_path: "access-path",
  verbatim_error: "verbatim-error",
  repro_steps: "reproduction-steps",
  occurrence_time_tz: "occurrence-time",
  tried_or_expected: "tried-or-expected",
  ask_stated: "question",
} as const satisfies Readonly<Record<string, ElementId>>;

export type Label = keyof typeof LABELS;
export const LABEL_NAMES = Object.keys(LABELS) as readonly Label[];

/** One labelled text. A label that is left out is not scored. */
export interface CorpusLine {
  readonly id: string;
  readonly lang: Language;
  readonly text: string;
  /** What kind of question it is, where that was labelled. */
  readonly kind?: QuestionKind;
  readonly labels: Readonly<Partial<Record<Label, boolean>>>;
  /** Substrings that masking must remove, and such as it must leave. */
  readonly secrets: readonly string[];
  readonly keep: readonly string[];
}

export interface Rates {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

export interface ElementScore {
  readonly positives: number;
  readonly texts: number;
  readonly present: Rates;
  readonly missing: Rates;
  /** F1 of *missing* for somebody who always answers "missing". */
  readonly alwaysMissing: number;
}

export interface Score {
  readonly elements: Readonly<Record<Label, Readonly<Record<Language | "all", ElementScore>>>>;
  readonly masking: {
    readonly secrets: { readonly removed: number; readonly all: number };
    readonly keeps: { readonly left: number; readonly all: number };
  };
  /** Ids of the wrong answers. */
  readonly wrong: Readonly<Record<Label, readonly string[]>>;
}

/** Reads a corpus in JSON Lines; throws with the line's number where one is not as it should be. */
export function parseCorpus(jsonl: string): CorpusLine[] {
  return jsonl.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    try {
      return [corpusLine(JSON.parse(line))];
    } catch (error) {
      throw new Error(`line ${index + 1}: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
}

function corpusLine(value: unknown): CorpusLine {
  const { id, lang, text, kind, labels, secrets, keep } = value as Record<string, unknown>;
  if (typeof id !== "string" && typeof id !== "number") throw new Error("no id");
  if (typeof text !== "string") throw new Error("no text");
  const known: Partial<Record<Label, boolean>> = {};
  for (const label of LABEL_NAMES) {
    const answer = (labels as Record<string, unknown> | undefined)?.[label];
    if (typeof answer === "boolean") known[label] = answer;
    else if (answer !== undefined && answer !== null) throw new Error(`${label} is neither true nor false`);
  }
  return {
    id: String(id),
    lang: LANGUAGES.find((language) => language === lang) ?? detectLanguage(text),
    text,
    ...(typeof kind === "string" && kind in KIND_NAMES && { kind: kind as QuestionKind }),
    labels: known,
    secrets: strings(secrets),
    keep: strings(keep),
  };
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

/** What the lint says of a text: present or not, for each label. */
export function answer(line: CorpusLine): Record<Label, boolean> {
  const present = new Set(
    lint(line.text).elements.flatMap((element) => (element.present ? [element.id] : [])),
  );
  return Object.fromEntries(LABEL_NAMES.map((label) => [label, present.has(LABELS[label])])) as Record<
    Label,
    boolean
  >;
}

interface Tally {
  hits: number;
  falseAlarms: number;
  misses: number;
  rejections: number;
}

function rates(right: number, wronglyGiven: number, overlooked: number): Rates {
  const p = right === 0 ? 0 : right / (right + wronglyGiven);
  const r = right === 0 ? 0 : right / (right + overlooked);
  return { p, r, f1: right === 0 ? 0 : (2 * p * r) / (p + r) };
}

function elementScore({ hits, falseAlarms, misses, rejections }: Tally): ElementScore {
  const negatives = falseAlarms + rejections;
  return {
    positives: hits + misses,
    texts: hits + misses + negatives,
    present: rates(hits, falseAlarms, misses),
    missing: rates(rejections, misses, falseAlarms),
    alwaysMissing: rates(negatives, hits + misses, 0).f1,
  };
}

/** Scores answers against labels, and the masking of the same texts. */
export function score(
  lines: readonly CorpusLine[],
  answers: (line: CorpusLine) => Record<Label, boolean> = answer,
): Score {
  const tally = (): Tally => ({ hits: 0, falseAlarms: 0, misses: 0, rejections: 0 });
  const tallies = LABEL_NAMES.map((label) => ({
    label,
    en: tally(),
    ja: tally(),
    all: tally(),
    wrong: [] as string[],
  }));
  const secrets = { removed: 0, all: 0 };
  const keeps = { left: 0, all: 0 };

  for (const line of lines) {
    const given = answers(line);
    for (const entry of tallies) {
      const truth = line.labels[entry.label];
      if (truth === undefined) continue;
      const said = given[entry.label];
      if (said !== truth) entry.wrong.push(line.id);
      const cell = said ? (truth ? "hits" : "falseAlarms") : truth ? "misses" : "rejections";
      entry[line.lang][cell]++;
      entry.all[cell]++;
    }
    const masked = maskText(line.text).text;
    secrets.all += line.secrets.length;
    secrets.removed += line.secrets.filter((secret) => !masked.includes(secret)).length;
    keeps.all += line.keep.length;
    keeps.left += line.keep.filter((keep) => masked.includes(keep)).length;
  }

  return {
    elements: Object.fromEntries(
      tallies.map(({ label, en, ja, all }) => [
        label,
        { en: elementScore(en), ja: elementScore(ja), all: elementScore(all) },
      ]),
    ) as Score["elements"],
    masking: { secrets, keeps },
    wrong: Object.fromEntries(tallies.map(({ label, wrong }) => [label, wrong])) as unknown as Score["wrong"],
  };
}
