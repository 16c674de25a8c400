import { applyEdit } from "@casewright/case-lint";
import { expect, test } from "vitest";
import { lintCaseFile } from "./lint-case-file.ts";
import { readCaseFile } from "./read.ts";

const TEXT = [
  "---",
  "severity: sev1",
  "---",
  "# login fails, password=Kr7xQ2vLp9sW",
  "",
  "<!-- a prompt that says arn:aws:lambda:ap-northeast-1:210987654321:function:none -->",
  "## Error <!-- inside --> message",
  "ERROR password=Kr7xQ2vLp9sW was refused for i-0a1b2c3d4e5f60718",
  "",
].join("\r\n");

test("findings point into the file, comments and line ends notwithstanding", () => {
  const { findings, elements } = lintCaseFile(readCaseFile(TEXT));
  const secrets = findings.filter(({ rule }) => rule === "secret");
  expect(secrets.map(({ span }) => TEXT.slice(span.start, span.end))).toEqual([
    "Kr7xQ2vLp9sW",
    "Kr7xQ2vLp9sW",
  ]);
  expect(TEXT.slice(findings[0]!.span.start, findings[0]!.span.end)).toBe("sev1");
  const resource = elements.find(({ id }) => id === "resource-identifier")!;
  expect(resource.spans.map(({ start, end }) => TEXT.slice(start, end))).toEqual(["i-0a1b2c3d4e5f60718"]);
});

test("a fix is applied to the file as it stands, in its line ends", () => {
  const finding = lintCaseFile(readCaseFile(TEXT)).findings.find(({ rule }) => rule === "impact-scope")!;
  const fixed = applyEdit(TEXT, finding.fixes[0]!.edit);
  expect(fixed.startsWith(TEXT.trimEnd())).toBe(true);
  expect(fixed).toMatch(/\r\n\r\n## Impact\r\n<!-- .* -->\r\n/);
});

test("long prompts don't count against the 8,000 characters", () => {
  const long = `# x\n\n<!-- ${"a".repeat(9000)} -->\nbody\n`;
  expect(lintCaseFile(readCaseFile(long)).findings.some(({ rule }) => rule === "body-length")).toBe(false);
});

test("a section that waits for its answer is where something is missing, and is not offered twice", () => {
  const text = "# x\n\nThe call fails.\n\n## Impact\n<!-- who? -->\n";
  const { findings, elements } = lintCaseFile(readCaseFile(text));
  expect(elements.find(({ id }) => id === "impact-scope")).toMatchObject({ needed: true, present: false });
  const there = findings.filter(({ span }) => text.slice(span.start, span.end) === "## Impact");
  expect(there).toHaveLength(1);
  expect(findings.flatMap(({ fixes }) => fixes).some(({ edit }) => edit.text.includes("Impact"))).toBe(false);
});

test("comments that turn a rule off are heeded although they are not sent", () => {
  const text =
    "# x\n\n<!-- casewright-disable-next-line secret -->\npassword=Kr7xQ2vLp9sW\npassword=Zq8wN4bT1mXc\n";
  const secrets = lintCaseFile(readCaseFile(text)).findings.filter(({ rule }) => rule === "secret");
  expect(secrets.map(({ span }) => text.slice(span.start, span.end))).toEqual(["Zq8wN4bT1mXc"]);
});
