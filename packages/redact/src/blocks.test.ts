import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { readBlocks } from "./blocks.ts";

/** What the blocks of `[from, to)` hold: the new units of all of them, and those before each one beside the text's. */
function read(blocksOf: typeof readBlocks, text: string, from: number, to: number) {
  let whole = "";
  blocksOf(text, from, to, ({ units, words, start, end, base }) => {
    expect(base + start).toBe(from + whole.length);
    expect(String.fromCharCode(...units.subarray(0, end))).toBe(text.slice(base, base + end));
    const pairs = Array.from({ length: end >> 1 }, (_, i) => units[2 * i]! | (units[2 * i + 1]! << 16));
    expect(words.subarray(0, end >> 1)).toEqual(Int32Array.from(pairs));
    whole += String.fromCharCode(...units.subarray(start, end));
  });
  return whole;
}

describe("readBlocks", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  it.each(["Node", "a browser"])(
    "gives the units of any stretch of a text in order, in %s",
    async (where) => {
      if (where === "a browser") vi.stubGlobal("Buffer", undefined);
      vi.resetModules();
      const { readBlocks: blocksOf } = await import("./blocks.ts");
      const run = fc.tuple(fc.constantFrom("x", "é", "あ", "🔑", "\ud800"), fc.nat(9_000));
      fc.assert(
        fc.property(fc.array(run, { maxLength: 4 }), fc.nat(200), fc.nat(200), (runs, fromStart, fromEnd) => {
          const text = runs.map(([c, n]) => c.repeat(n)).join("");
          const from = Math.min(fromStart, text.length);
          const to = Math.max(from, text.length - fromEnd);
          expect(read(blocksOf, text, from, to)).toBe(text.slice(from, to));
        }),
        { numRuns: 50 },
      );
    },
  );
});
