import { expect, it } from "vitest";
import { sectionsOf } from "./sections.ts";

it("finds the subject, the sections under it, and no heading inside a log", () => {
  const lines = `---
service: x
# a comment of YAML
---
# Subject

## Impact
All of it.

## Log
\`\`\`log
# not a heading
\`\`\`

■ 発生日時
10:15 JST
`.split("\n");
  expect(sectionsOf(lines)).toEqual([
    { title: "Subject", level: 1, line: 4, lastLine: 15 },
    { title: "Impact", level: 2, line: 6, lastLine: 7 },
    { title: "Log", level: 2, line: 9, lastLine: 12 },
    { title: "■ 発生日時", level: 2, line: 14, lastLine: 15 },
  ]);
});

it("reads a file without front matter, and one whose fence is never closed", () => {
  expect(sectionsOf(["# S", "```", "## x"])).toEqual([{ title: "S", level: 1, line: 0, lastLine: 2 }]);
  expect(sectionsOf([""])).toEqual([]);
});
