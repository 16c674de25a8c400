import { expect, test } from "vitest";
import { parseSettings } from "../settings.ts";
import { findOptions } from "./find-options.ts";
import { secretsIn } from "./secrets-in.ts";

test("a pattern that is refused is skipped, and the others are looked for", () => {
  const settings = parseSettings({
    patterns: [
      { name: "slow", pattern: "(a+)+b" },
      { name: "broken", pattern: "(" },
      { name: "ticket", pattern: "TKT-\\d{4,8}" },
    ],
  });
  const found = secretsIn({ subject: "see TKT-4711", text: "" }, findOptions(settings));
  expect(found.map(({ start, end }) => [start, end])).toEqual([[4, 12]]);
});
