import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildAutomaton } from "./automaton.ts";

function hits(anchors: readonly string[], text: string): string[] {
  const found: string[] = [];
  buildAutomaton(anchors)(
    text,
    0,
    text.length,
    () => {},
    (anchor, start, end) => found.push(`${anchors[anchor]}@${start}-${end}`),
  );
  return found.sort();
}

function expectedHits(anchors: readonly string[], text: string): string[] {
  const expected: string[] = [];
  for (const anchor of anchors) {
    for (let at = text.indexOf(anchor); at >= 0; at = text.indexOf(anchor, at + 1)) {
      expected.push(`${anchor}@${at}-${at + anchor.length}`);
    }
  }
  return expected.sort();
}

describe("buildAutomaton", () => {
  it("finds anchors that overlap and end in each other", () => {
    expect(hits(["he", "she", "hers"], "ushers")).toEqual(["he@2-4", "hers@2-6", "she@1-4"]);
  });

  it("does not tell case or joiners apart", () => {
    expect(hits(["api_key"], "API-Key api.key apiKey")).toEqual(["api_key@0-7", "api_key@8-15"]);
  });

  it("finds what indexOf finds, in any text", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "パ"), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 1, maxLength: 6 }),
        fc.string({ unit: fc.constantFrom("a", "b", "c", "パ", "x", "é", "😀") }),
        (anchors, text) => {
          expect(hits(anchors, text)).toEqual(expectedHits(anchors, text));
        },
      ),
    );
  });

  it("finds those that end in the part it is asked for, wherever that begins", () => {
    const text = "secret xx secret".repeat(20);
    for (let from = 0; from < 80; from++)
      for (const to of [from, from + 1, from + 19, 300]) {
        const ends: number[] = [];
        const on = (_: number, __: number, end: number) => ends.push(end);
        buildAutomaton(["secret"])(text, from, to, () => {}, on);
        const expected = [...text.matchAll(/secret/g)].map(({ index }) => index + 6);
        expect(ends).toEqual(expected.filter((end) => end > from && end <= to));
      }
  });

  it("finds an anchor at every place of a text that is read in several blocks", () => {
    for (const filler of ["x", "\u3042"]) {
      for (let at = 8_180; at < 8_200; at++) {
        const text = `${filler.repeat(at)}secret${filler.repeat(9_000)}secret`;
        expect(hits(["secret"], text)).toEqual(expectedHits(["secret"], text));
      }
    }
  });
});
