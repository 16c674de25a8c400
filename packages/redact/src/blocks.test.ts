import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";

type Blocks = typeof import("./blocks.ts");

/** What the blocks of `[from, to)` hold: the new units of all of them, and those before each one beside the text's. */
function read({ readBlocks, UNITS, WORDS }: Blocks, text: string, from: number, to: number) {
  let whole = "";
  readBlocks(text, from, to, ({ start, end, base }) => {
    expect(base + start).toBe(from + whole.length);
    expect(String.fromCharCode(...UNITS.subarray(0, end))).toBe(text.slice(base, base + end));
    const pairs = Array.from({ length: end >> 1 }, (_, i) => UNITS[2 * i]! | (UNITS[2 * i + 1]! << 16));
    expect(WORDS.subarray(0, end >> 1)).toEqual(Int32Array.from(pairs));
    whole += String.fromCharCode(...UNITS.subarray(start, end));
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
      const blocks = await import("./blocks.ts");
      const run = fc.tuple(fc.constantFrom("x", "é", "あ", "🔑", "\ud800"), fc.nat(9_000));
      fc.assert(
        fc.property(fc.array(run, { maxLength: 4 }), fc.nat(200), fc.nat(200), (runs, fromStart, fromEnd) => {
          const text = runs.map(([c, n]) => c.repeat(n)).join("");
          const from = Math.min(fromStart, text.length);
          const to = Math.max(from, text.length - fromEnd);
          expect(read(blocks, text, from, to)).toBe(text.slice(from, to));
        }),
        { numRuns: 50 },
      );
    },
  );
});
