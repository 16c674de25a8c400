import { readLintConfig } from "@casewright/case-draft/config";
import { RULES } from "@casewright/case-lint";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { readConfig, writeConfig } from "./config-file.ts";
import { parseSettings } from "./settings.ts";
import { teamOptions } from "./worker/team-options.ts";

vi.mock("wxt/browser", () => ({ browser: {} }));

const word = fc.stringMatching(/^[A-Za-z][\w-]{0,11}$/);
const config = fc.record(
  {
    plan: fc.constantFrom("developer", "enterprise"),
    country: fc.constantFrom("JP", "DE"),
    timeZone: fc.constantFrom("Asia/Tokyo", "Europe/Berlin"),
    rules: fc.dictionary(
      fc.constantFrom(...RULES.map(({ id }) => id)),
      fc.constantFrom("off", "info", "warning", "error"),
    ),
    redact: fc.record(
      {
        literals: fc.array(word),
        patterns: fc.array(fc.record({ name: word, pattern: fc.constantFrom("EMP-\\d{6}", "TKT-\\d+") })),
        allow: fc.array(word),
        accessKeyIds: fc.boolean(),
        personal: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
    words: fc.dictionary(word, fc.string()),
    checklists: fc.array(
      fc.record({
        service: word,
        items: fc.array(
          fc.record(
            { name: fc.oneof(word, fc.record({ en: word, ja: word })), words: fc.array(word) },
            { requiredKeys: ["name"] },
          ),
        ),
      }),
    ),
  },
  { requiredKeys: [] },
);

test("a shared file comes in, goes out and says the same, member by member", () => {
  fc.assert(
    fc.property(config, (file) => {
      const { patch, problems } = readConfig(JSON.stringify(file));
      expect(problems).toEqual([]);
      const out = JSON.parse(writeConfig(parseSettings(patch)));
      expect(out).toMatchObject({ ...file, rules: file.rules ?? {} });
      expect(Object.keys(out.rules)).toHaveLength(Object.keys(file.rules ?? {}).length);
      const again = readConfig(JSON.stringify(out)).patch;
      expect(parseSettings(again)).toEqual(parseSettings(patch));
    }),
  );
});

test("the form is judged by the same levels, words and checklists as a case file", () => {
  fc.assert(
    fc.property(config, (file) => {
      const text = JSON.stringify(file);
      const { levels = {}, words = [], checklists = [] } = readLintConfig(text).options;
      expect(teamOptions(parseSettings(readConfig(text).patch))).toEqual({ levels, words, checklists });
    }),
  );
});

test("what a version with other rules stored is skipped, and the rest is used", () => {
  const stored = parseSettings({ levels: { "no-such-rule": "error" }, words: { KESTREL: "orders" } });
  expect(teamOptions(stored)).toEqual({
    levels: {},
    words: [{ word: "KESTREL", meaning: "orders" }],
    checklists: [],
  });
});

test("what a file does not name stays", () => {
  expect(readConfig('{ "country": "JP", "redact": { "literals": ["a"] } }').patch).toEqual({
    country: "JP",
    literals: ["a"],
  });
});

test.each([
  ["", "not JSON"],
  ["[]", "type"],
  ['{ "plan": "gold" }', "plan"],
  ['{ "rules": { "no-such-rule": "off" } }', "no-such-rule"],
  ['{ "redact": { "salt": 1 } }', "redact.salt"],
  ['{ "redact": { "patterns": [{ "name": "All", "pattern": "(a+)+b" }] } }', "All"],
])("of %j nothing is taken, and it is said why", (text, why) => {
  const { patch, problems } = readConfig(text);
  expect(patch).toBeUndefined();
  expect(problems.map(({ en }) => en).join()).toContain(why);
});
