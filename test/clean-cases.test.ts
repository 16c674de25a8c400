import { readFileSync } from "node:fs";
import { lint } from "@casewright/case-lint";
import { expect, test } from "vitest";

interface CaseLine {
  readonly id: string;
  readonly text: string;
  /** A complete case of its kind: the lint has nothing to warn of. */
  readonly clean?: boolean;
}

/** Of the complete cases, how many may get a warning all the same. */
const ALARMS = 0.05;

const linesOf = (file: string) =>
  readFileSync(new URL(`./corpus/cases/${file}.jsonl`, import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as CaseLine);

test.each(["en", "ja"])("a complete case gets no warning: %s", (language) => {
  const clean = [`tuning.${language}`, `clean.${language}`].flatMap(linesOf).filter((line) => line.clean);
  const warned = clean.filter(({ text }) => lint(text).findings.some(({ level }) => level !== "info"));
  expect(clean.length).toBeGreaterThan(100);
  expect(warned.length, warned.map(({ id }) => id).join(" ")).toBeLessThanOrEqual(clean.length * ALARMS);
});
