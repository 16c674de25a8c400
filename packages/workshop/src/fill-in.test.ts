import { readFileSync } from "node:fs";
import { join } from "node:path";
import { draftFrom, readCaseFile } from "@casewright/case-draft";
import { lint } from "@casewright/case-lint";
import { describe, expect, test } from "vitest";
import { fillIn } from "./fill-in.ts";

const SAMPLES = join(import.meta.dirname, "../samples");
const read = (name: string) => readFileSync(join(SAMPLES, name), "utf8");

describe.each(["en", "ja"] as const)("the shipped sample (%s)", (language) => {
  const draft = draftFrom({ text: read(`incident.${language}.log`), languageId: "log" }, { language }).text;

  test("is incomplete before its prompts are answered", () => {
    const file = readCaseFile(draft);
    const { elements } = lint(file.bodyToSend, { subject: file.subject });
    expect(elements.filter((element) => element.needed && !element.present).length).toBeGreaterThan(0);
  });

  test("is complete after", () => {
    const file = readCaseFile(fillIn(draft, read(`answers.${language}.md`)));
    const { findings, elements } = lint(file.bodyToSend, { subject: file.subject });
    expect(elements.filter((element) => element.needed && !element.present)).toEqual([]);
    expect(findings.filter((finding) => finding.level !== "info")).toEqual([]);
    expect(file.bodyToSend).not.toContain("<!--");
  });
});

test("an answer without its prompt is an error, and so is one whose prompt is answered already", () => {
  expect(() => fillIn("# s\n\n## A\ntext\n\n## B\n<!-- b -->\n", "## A\nanswer")).toThrow('"A"');
  expect(() => fillIn("# s\n", "## A\nanswer")).toThrow('"A"');
});
