import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { examplesOf, kindWeightsModule, learn, parseFragments, weightsModule } from "./learn.ts";

const written = (file: string) =>
  readFileSync(new URL(`../../case-lint/src/learned/${file}`, import.meta.url), "utf8");

test("what the lint has learned is what the corpus teaches (else run `node packages/workshop/src/learn.ts`)", () => {
  // Not shown where they differ: each is a long line.
  expect(weightsModule() === written("weights.ts")).toBe(true);
  expect(kindWeightsModule() === written("kind-weights.ts")).toBe(true);
});

test("what was shown is told apart", () => {
  const shown = parseFragments(
    ["...+ It worked last week.", "...- It fails.", "...+ It worked before.", "...- It fails again."].join(
      "\n",
    ),
    "en",
  );
  const examples = examplesOf("tried_or_expected", shown);
  expect(examples).toHaveLength(4);
  expect(examplesOf("access_path", shown)).toEqual([]);
  const { weights, bias } = learn(examples);
  for (const { sentences, stated } of examples) {
    const [features] = sentences;
    const score =
      features!.reduce((sum, feature) => sum + weights[feature]!, 0) / Math.sqrt(features!.length);
    expect(score + bias > 0).toBe(stated);
  }
});

test("a fragment without its labels is named", () => {
  expect(() => parseFragments("+--. one\ntwo\n", "en")).toThrow("line 2");
});
