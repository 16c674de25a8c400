import { describe, expect, it } from "vitest";
import { wrapAt } from "../test/contexts.ts";
import { KEEPS } from "../test/keeps.ts";
import { judge, measure, measureWrapped } from "../test/measure.ts";
import { maskText } from "./index.ts";

const share = (outcomes: readonly { result: string }[]) =>
  outcomes.filter((outcome) => outcome.result === "masked").length / outcomes.length;

describe("generated secrets of every kind in every notation", () => {
  const outcomes = [...measure(20261120, 1), ...measure(42, 1)];

  it("are fully masked, 97 of 100 or more", () => {
    expect(outcomes.length).toBeGreaterThan(10_000);
    expect(share(outcomes)).toBeGreaterThanOrEqual(0.97);
  });

  it("are never masked in part", () => {
    expect(outcomes.filter((outcome) => outcome.result === "partial")).toEqual([]);
  });

  it.each(["kind", "context"] as const)("are masked in 80 of 100 or more for each %s", (by) => {
    const weak = Object.entries(Object.groupBy(outcomes, (outcome) => outcome[by]))
      .filter(([, group]) => share(group!) < 0.8)
      .map(([name]) => name);
    expect(weak).toEqual([]);
  });
});

describe("secrets that a terminal wrapped", () => {
  const outcomes = measureWrapped(7);

  it("are fully masked, 97 of 100 or more", () => {
    expect(share(outcomes)).toBeGreaterThanOrEqual(0.97);
  });

  it("are masked in part in less than 1 of 100", () => {
    const partial = outcomes.filter((outcome) => outcome.result === "partial");
    expect(partial.length / outcomes.length).toBeLessThan(0.01);
  });
});

describe("what support needs", () => {
  it.each(KEEPS)("survives: %s", (text) => {
    expect(maskText(text).text).toBe(text);
  });
});

describe("the measure itself", () => {
  it("tells masked, partly masked and missed apart", () => {
    expect(judge("key=[API_KEY_1]", "abcdefghijklmnop")).toBe("masked");
    expect(judge("key=[API_KEY_1]mnop", "abcdefghijklmnop")).toBe("partial");
    expect(judge("key=abcdefghijklmnop", "abcdefghijklmnop")).toBe("missed");
  });

  it("wraps like a terminal", () => {
    expect(wrapAt("abcdef\ngh", 4)).toBe("abcd\nef\ngh");
  });
});
