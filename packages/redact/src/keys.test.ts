import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KEY_CLASSES, mayEnd } from "./keys.ts";

describe("mayEnd", () => {
  const patterns = KEY_CLASSES.flatMap(({ key, words }) => (words === undefined ? [key] : [key, words]));

  it.each(patterns)("lets every key pass that ends as %s", (pattern) => {
    const ends = fc.stringMatching(pattern).filter((key) => pattern.test(key));
    const numbered = fc.tuple(ends, fc.constantFrom("", "_2", "-10")).map(([key, number]) => key + number);
    fc.assert(
      fc.property(numbered, (key) => {
        const plain = key.replace(/v(?=\d+$)/, "");
        for (const written of [plain, plain.toUpperCase()])
          expect(mayEnd(written, 0, written.length)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("stops the names of pods and hosts", () => {
    for (const key of ["auth-67e007caf-rulvq", "auth-0b0-ndzzf", "token-service-5d9c7b6f4-x2vqz"])
      expect(mayEnd(key, 0, key.length)).toBe(false);
  });
});
