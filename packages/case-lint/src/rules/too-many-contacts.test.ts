import { expect, test } from "vitest";
import { lint } from "../index.ts";
import type { LintOptions } from "../types.ts";

const found = (text: string, options: LintOptions) =>
  lint(text, options).findings.filter(({ rule }) => rule === "too-many-contacts");

test.each<[string, LintOptions]>([
  [
    "It fails.",
    {
      cc: [
        "p0@example.com",
        "p1@example.com",
        "p2@example.com",
        "p3@example.com",
        "p4@example.com",
        "p5@example.com",
        "p6@example.com",
        "p7@example.com",
        "p8@example.com",
        "p9@example.com",
        "p10@example.com",
      ],
    },
  ],
])("remarks on %j with %o", (text, options) => {
  const findings = found(text, options);
  expect(findings.length).toBeGreaterThan(0);
  for (const { message } of findings) expect(message.en && message.ja).toBeTruthy();
});

test.each<[string, LintOptions]>([
  [
    "It fails.",
    {
      cc: [
        "p0@example.com",
        "p1@example.com",
        "p2@example.com",
        "p3@example.com",
        "p4@example.com",
        "p5@example.com",
        "p6@example.com",
        "p7@example.com",
        "p8@example.com",
        "p9@example.com",
      ],
    },
  ],
  ["It fails.", {}],
])("has nothing to say on %j with %o", (text, options) => {
  expect(found(text, options)).toEqual([]);
});
