import { expect, test, vi } from "vitest";
import { readConfig, writeConfig } from "./config-file.ts";
import { parseSettings } from "./settings.ts";

vi.mock("wxt/browser", () => ({ browser: {} }));

const SETTINGS = parseSettings({
  plan: "developer",
  country: "JP",
  timeZone: "Asia/Tokyo",
  off: ["vague-subject"],
  literals: ["tsubaki-works"],
  patterns: [{ name: "Ticket", pattern: "TKT-\\d{4,8}" }],
  allow: ["changeme"],
  personal: true,
});

test("what is written is read again", () => {
  const read = readConfig(writeConfig(SETTINGS))!;
  expect(read.skipped).toEqual([]);
  expect(parseSettings(read.patch)).toEqual(SETTINGS);
});

test("what is not understood is named, and the rest is taken", () => {
  const { patch, skipped } = readConfig(
    JSON.stringify({
      $schema: "x",
      plan: "gold",
      country: "JP",
      checklists: [],
      rules: { "vague-subject": "off", "no-such-rule": "off", "region-missing": "error" },
      redact: { literals: ["a"], patterns: [{ name: "All", pattern: "(a+)+b" }], salt: 1 },
    }),
  )!;
  expect(patch).toEqual({ country: "JP", off: ["vague-subject"], literals: ["a"] });
  expect(skipped).toEqual([
    "plan",
    "checklists",
    "redact.patterns",
    "redact.salt",
    "rules.no-such-rule",
    "rules.region-missing",
  ]);
});

test.each(["", "[]", "null", "{", "3"])("%j is no configuration", (text) => {
  expect(readConfig(text)).toBeUndefined();
});
