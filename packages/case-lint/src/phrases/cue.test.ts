import fc from "fast-check";
import { describe, expect, test } from "vitest";
import "../index.ts";
import { withoutQuotes } from "../cues.ts";
import { cue, endDraft, madeOf, PATTERNS, prepareLint } from "./cue.ts";
import { buildIndex, type Index, readText, WORD } from "./index.ts";
import { needsOf } from "./needs.ts";
import { allIn, firstIn, part, partsOf, standsIn } from "./parts.ts";

const bitsOf = (index: Index, text: string) => {
  const bits: number[] = [];
  readText(index, text, bits);
  return bits;
};

const prepareAll = () => {
  while (prepareLint());
};

/** Whether a pattern could match in the text. */
const possible = (pattern: RegExp, text: string) =>
  (bitsOf(buildIndex([needsOf(pattern.source)]), text)[0]! & 1) === 1;

describe("what a pattern needs", () => {
  test.each([
    [/\b(?:deploy\w*|rolled? back)\b/, "we rolled back", "we rolled on"],
    [/\bon (?:the|our) (?:vpn|wi-?fi)\b/, "on our wifi", "on our line"],
    [/(?:接続|通信)(?:でき|不能)/, "接続できません", "遮断しました"],
    [/\?["')\s]*$/, "why?", "why"],
    [/\berror\b/, "x error.", "terrors"],
    [/^subject: alarm/, "subject: alarm", "the alarm"],
    [/(?<!\w)red\b/, "is red", "is bored"],
    [/[ab]x?c{2}d/, "zaxccd", "zaxcd"],
  ])("%s could match in %j, not in %j", (pattern, text, other) => {
    expect(pattern.test(text)).toBe(true);
    expect(possible(pattern, text)).toBe(true);
    expect(possible(pattern, other)).toBe(false);
  });

  test("of what matches anything nothing is known", () => {
    expect(needsOf("\\w+")).toBeUndefined();
    expect(needsOf("(\\d)\\1{3}")).toBeUndefined();
    expect(possible(/\w+/, "")).toBe(true);
  });
});

test("what a text does not match, a part of it may", () => {
  const begins = cue(/^beta\b/);
  prepareAll();
  const whole = "alpha: beta";
  expect([begins.test(whole), begins.test(whole)]).toEqual([false, false]);
  expect(begins.test(madeOf("beta", whole))).toBe(true);
  expect(begins.possible("alpha")).toBe(false);
  endDraft();
});

test("a cue that is made after the others were looked at finds its pattern", () => {
  prepareAll();
  const late = cue(/^gamma\b/);
  expect(late.test("gamma")).toBe(true);
  prepareAll();
  expect(late.test("gamma")).toBe(true);
  expect(late.possible("delta")).toBe(false);
  endDraft();
});

/** Texts of the words and signs that the pattern itself is written with: many of them nearly match, and some do. */
const textsOf = ({ source }: RegExp) =>
  fc
    .array(
      fc.tuple(
        fc.constantFrom(...(source.match(/[a-z]+|[\u3041-\u9fff]+|\d|[^\w\s]/gi) ?? ["x"])),
        fc.constantFrom("", " ", " the ", "s ", "ed ", " 2 ", ": ", ". ", "、", "の", "\n"),
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.flat().join("").toLowerCase());

test("what was read of one draft serves the next, and a cue made in between finds its pattern in it", () => {
  const early = cue(/^delta\b/);
  prepareAll();
  const read = () => [early.test("delta"), early.test("epsilon")];
  expect([read(), endDraft(), read(), endDraft()]).toEqual([
    [true, false],
    undefined,
    [true, false],
    undefined,
  ]);
  expect(read()).toEqual([true, false]);
  const late = cue(/^epsilon\b/);
  prepareAll();
  expect([late.test("epsilon"), ...read()]).toEqual([true, true, false]);
  endDraft();
});

const places = (matches: Iterable<RegExpExecArray>) =>
  [...matches].map(({ index, ...all }) => [index, all[0]]);

test("a pattern's parts find what the pattern finds", () => {
  let parted = 0;
  let matches = 0;
  for (const pattern of PATTERNS) {
    const parts = partsOf(pattern.source).map((source) => part(source, 0, 1));
    if (parts.length > 1) parted++;
    fc.assert(
      fc.property(textsOf(pattern), (text) => {
        const found = places(text.matchAll(new RegExp(pattern, "g")));
        const first = firstIn(text, parts);
        matches += found.length;
        expect(places(allIn(text, parts))).toEqual(found);
        expect(places(first ? [first] : [])).toEqual(found.slice(0, 1));
        return standsIn(text, parts) === found.length > 0;
      }),
      { numRuns: 15 },
    );
  }
  expect(parted).toBeGreaterThan(PATTERNS.length / 4);
  expect(matches).toBeGreaterThan(PATTERNS.length);
});

test.each([
  [/a|b/, ["a|b"]],
  [new RegExp(`${"a".repeat(200)}|(?:b|[|(]\\||c)|d`), ["a".repeat(200), "(?:b|[|(]\\||c)|d"]],
  [new RegExp(`${"a".repeat(200)}|(b)`), [`${"a".repeat(200)}|(b)`]],
])("%s has the parts %j", ({ source }, parts) => {
  expect(partsOf(source)).toEqual(parts);
});

test("no cue keeps its pattern from a text that it matches", () => {
  const index = buildIndex(PATTERNS.map(({ source }) => needsOf(source)));
  let matches = 0;
  let kept = 0;
  PATTERNS.forEach((pattern, at) => {
    fc.assert(
      fc.property(textsOf(pattern), (text) => {
        const held = ((bitsOf(index, text)[Math.floor(at / WORD)]! >> (at % WORD)) & 1) === 1;
        if (!held) kept++;
        if (!pattern.test(text)) return true;
        matches++;
        return held;
      }),
      { numRuns: 40 },
    );
  });
  expect(matches).toBeGreaterThan(PATTERNS.length);
  expect(kept).toBeGreaterThan(PATTERNS.length);
});

test("a sentence without its quotes could hold nothing that the whole one could not", () => {
  const index = buildIndex(PATTERNS.map(({ source }) => needsOf(source)));
  const words = fc.constantFrom(
    "error",
    "fails",
    "since",
    "3 days",
    "接続",
    "できません",
    "?",
    ":",
    "the",
    "_",
  );
  const joint = fc.constantFrom("", " ", '"', "「", "」", "`", ".", ", ");
  const text = fc.array(fc.tuple(words, joint), { maxLength: 30 }).map((parts) => parts.flat().join(""));
  fc.assert(
    fc.property(text, (whole) => {
      const bare = withoutQuotes(whole).replace(/[.](?=\S)/g, "_");
      const [before, after] = [bitsOf(index, whole), bitsOf(index, bare)];
      return after.every((bits, word) => (bits & ~before[word]!) === 0);
    }),
  );
});
