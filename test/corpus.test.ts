import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { secretCases } from "./corpus/secrets/generate.ts";

interface CaseLine {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly labels: Record<string, boolean>;
  readonly secrets: readonly string[];
  readonly keep: readonly string[];
}

const LABELS = [
  "access_path",
  "ask_stated",
  "impact_scope",
  "occurrence_time_tz",
  "repro_steps",
  "resource_ids",
  "tried_or_expected",
  "verbatim_error",
];

function lines(path: string): CaseLine[] {
  const text = readFileSync(new URL(`./corpus/${path}`, import.meta.url), "utf8");
  return text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as CaseLine);
}

const HALVES = ["tuning", "checking"];

describe.each(["en", "ja"])("case texts in %s", (lang) => {
  const byHalf = HALVES.map((half) => lines(`cases/${half}.${lang}.jsonl`));
  const all = byHalf.flat();

  test("there are enough in both halves, and each text stands in one", () => {
    for (const half of byHalf) expect(half.length).toBeGreaterThanOrEqual(60);
    expect(new Set(all.map((line) => line.id)).size).toBe(all.length);
    expect(new Set(all.map((line) => line.text)).size).toBe(all.length);
  });

  test.each(all.map((line) => [line.id, line] as const))("%s is well formed", (_, line) => {
    expect(line.lang).toBe(lang);
    expect(line.text.length).toBeLessThanOrEqual(8000);
    // A label on which two careful readings differ is left out, and not scored.
    for (const [label, present] of Object.entries(line.labels)) {
      expect(LABELS).toContain(label);
      expect(typeof present).toBe("boolean");
    }
    expect(Object.keys(line.labels).length).toBeGreaterThan(LABELS.length / 2);
    for (const part of [...line.secrets, ...line.keep]) expect(line.text).toContain(part);
  });

  test("every element is present in some texts of each half and missing in others", () => {
    for (const half of byHalf)
      for (const label of LABELS) {
        const labelled = half.filter((line) => line.labels[label] !== undefined);
        const share = labelled.filter((line) => line.labels[label]).length / labelled.length;
        expect(labelled.length, label).toBeGreaterThan(half.length * 0.9);
        expect(share, label).toBeGreaterThan(0.2);
        expect(share, label).toBeLessThan(0.7);
      }
  });
});

describe.each(["en", "ja"])("fragments in %s", (lang) => {
  const text = readFileSync(new URL(`./corpus/said/${lang}.txt`, import.meta.url), "utf8");
  const fragments = text.trimEnd().split("\n");

  test("each stands there once, with its labels", () => {
    for (const fragment of fragments) expect(fragment).toMatch(/^(?!\.{4})[+.-]{4} \S/);
    expect(new Set(fragments.map((fragment) => fragment.slice(5))).size).toBe(fragments.length);
  });

  test.each([0, 1, 2, 3])("of element %i enough state it, and more do not", (element) => {
    const stated = fragments.filter((fragment) => fragment[element] === "+").length;
    const others = fragments.filter((fragment) => fragment[element] === "-").length;
    expect(stated).toBeGreaterThan(400);
    expect(others).toBeGreaterThan(400);
  });
});

test("the generated secrets really stand in their texts, and never inside what must stay", () => {
  for (const item of secretCases()) {
    for (const part of [...item.secrets, ...item.keep]) expect(item.text, item.id).toContain(part);
    for (const keep of item.keep)
      for (const secret of item.secrets) expect(keep.includes(secret), item.id).toBe(false);
  }
});
