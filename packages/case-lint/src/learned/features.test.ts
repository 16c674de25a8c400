import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "../structure/parse.ts";
import { FEATURE_BITS, featuresOf } from "./features.ts";

const features = (text: string) => featuresOf(parse(text).sentences[0]!.same);

test("every feature has a number below the limit", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1 }), (text) => {
      for (const { same } of parse(text).sentences)
        for (const feature of featuresOf(same)) {
          expect(Number.isInteger(feature)).toBe(true);
          expect(feature).toBeGreaterThanOrEqual(0);
          expect(feature).toBeLessThan(2 ** FEATURE_BITS);
        }
    }),
  );
});

test("a number is a number, whatever it says", () => {
  expect(features("It took 12 seconds.")).toEqual(features("It took 4711 seconds."));
  expect(features("It took 12 seconds.")).not.toEqual(features("It took twelve seconds."));
});

test("the forms of a word have a stem in common", () => {
  const [one, other, third] = ["connecting", "connection", "bucket"].map((word) => features(word));
  const common = (a: ReadonlySet<number>, b: ReadonlySet<number>) => a.intersection(b).size;
  expect(common(one!, other!)).toBeGreaterThan(common(one!, third!));
});

test("the order of words matters, and what they stand under", () => {
  expect(features("it works, not here")).not.toEqual(features("not here, it works"));
  expect(features("Expected: 200")).not.toEqual(features("Question: 200"));
});

test("a sentence without an end costs no more than its beginning", () => {
  expect(features("one two three ".repeat(1000)).size).toBeLessThan(600);
});
