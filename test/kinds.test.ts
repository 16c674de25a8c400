import { readFileSync } from "node:fs";
import { lint, type QuestionKind } from "@casewright/case-lint";
import { expect, test } from "vitest";

interface Labelled {
  readonly text: string;
  readonly kind?: QuestionKind;
}

test.each(["en", "ja"])("the kind of four questions in five is recognised: %s", (language) => {
  const corpus = readFileSync(new URL(`./corpus/cases/checking.${language}.jsonl`, import.meta.url), "utf8");
  const labelled = corpus
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Labelled)
    .filter(({ kind }) => kind !== undefined);
  const right = labelled.filter(({ text, kind }) => lint(text).kind === kind).length;
  expect(labelled.length).toBeGreaterThan(100);
  expect(right / labelled.length).toBeGreaterThan(0.8);
});
