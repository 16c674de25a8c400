import { readFileSync } from "node:fs";
import { applyEdit, type Finding, type LintOptions, lint, MAX_BODY } from "@casewright/case-lint";
import { describe, expect, test } from "vitest";

/** Everything that a case can carry, so that as many rules as possible speak. */
const OPTIONS: LintOptions = {
  now: Date.UTC(2026, 10, 26),
  severity: "low",
  service: "aws-lambda",
  phone: { number: "", country: "JP" },
  moves: ["attachment", "case"],
  words: [{ word: "ALB", meaning: "load balancer" }],
};
const NOISE = Array.from({ length: 90 }, (_, i) => `2026-11-20T10:15:02Z ERROR attempt ${i} refused`).join(
  "\n",
);

interface Line {
  readonly id: string;
  readonly text: string;
}

const texts = ["en", "ja"].flatMap((language) =>
  readFileSync(new URL(`./corpus/cases/tuning.${language}.jsonl`, import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Line),
);
/** The corpus as it is; with a long log; with an id typed in full width. */
const variants: readonly Line[] = [
  ...texts,
  ...texts.slice(0, 20).map(({ id, text }) => ({ id: `${id} with a log`, text: `${text}\n\n${NOISE}` })),
  ...texts.slice(0, 20).map(({ id, text }) => ({
    id: `${id} in full width`,
    text: `${text}\nｉ－０ｃ５ａ８ｅ２１ｂ７ｆ３ｄ９４６０`,
  })),
];

const same = (a: Finding, b: Finding) =>
  a.rule === b.rule && a.span.start === b.span.start && a.span.end === b.span.end;
const applied = new Map<string, number>();

describe("fixes over the corpus", () => {
  test.each(variants)("each makes its finding go away: $id", ({ text }) => {
    for (const finding of lint(text, OPTIONS).findings)
      for (const { title, edit, moved } of finding.fixes) {
        expect(title.en && title.ja).toBeTruthy();
        const after = applyEdit(text, edit);
        if (after.length > MAX_BODY && finding.rule !== "body-length") continue;
        const left = lint(after, OPTIONS).findings;
        // A second offer of the same fix at the same place would be applied for ever.
        expect(
          left.filter((one) => same(one, finding)),
          `${finding.rule}: ${edit.text}`,
        ).toEqual([]);
        const count = (findings: readonly Finding[]) =>
          findings.filter(({ rule }) => rule === finding.rule).length;
        expect(count(left), finding.rule).toBeLessThan(count(lint(text, OPTIONS).findings));
        // What a fix takes out is in what it hands over.
        if (moved) expect(moved.text).toBe(text.slice(edit.start, edit.end));
        applied.set(finding.rule, (applied.get(finding.rule) ?? 0) + 1);
      }
  });

  test("every kind of fix was met", () => {
    for (const rule of [
      "full-width-id",
      "impact-scope",
      "long-log",
      "occurrence-time",
      "question",
      "secret",
      "several-questions",
      "unexplained-word",
    ])
      expect(applied.get(rule) ?? 0, rule).toBeGreaterThan(0);
  });

  test("what would be lost is not offered to a caller that does not keep it", () => {
    for (const { text } of variants)
      for (const { fixes } of lint(text).findings) expect(fixes.some(({ moved }) => moved)).toBe(false);
  });
});
