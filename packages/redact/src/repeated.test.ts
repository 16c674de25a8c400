import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BLOCK, readBlocks } from "./blocks.ts";
import { createKnownSecrets, findRepeated } from "./repeated.ts";
import type { SecretSpan } from "./types.ts";

const SECRETS = ["q7Vx2-mK9wRt", "Zk4pL9-wQ7rT2xY8-longer-1", "合言葉Gx7vq2LmTz91の鍵", "p4🔑Wq8-Lm2Rx7Vz"];

/** Where the secrets stand again. */
function repeated(text: string): string[] {
  const known = createKnownSecrets();
  for (const secret of SECRETS) known.add(secret, "password");
  const found: SecretSpan[] = [];
  readBlocks(text, 0, text.length, (block) => findRepeated(text, block, known, found));
  return [...new Set(found.map(({ start, end }) => `${start}-${end}`))].sort();
}

describe("a known secret", () => {
  it("is found again wherever it stands", () => {
    const filler = fc
      .tuple(fc.constantFrom("x", "あ", "🔑", "é "), fc.nat(BLOCK + 20))
      .map(([c, n]) => c.repeat(n));
    const parts = fc.array(fc.tuple(filler, fc.constantFrom(...SECRETS)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(parts, (pieces) => {
        let text = "";
        const expected = pieces.map(([before, secret]) => {
          text += before;
          const start = text.length;
          text += secret;
          return `${start}-${text.length}`;
        });
        expect(repeated(`${text} end`)).toEqual(expected.sort());
      }),
      { numRuns: 300 },
    );
  });

  it("is found at every place around the border of two blocks", () => {
    for (const secret of SECRETS) {
      for (let shift = -40; shift <= 10; shift++) {
        const before = "-".repeat(BLOCK + shift);
        const expected = [`${before.length}-${before.length + secret.length}`];
        expect(repeated(`${before}${secret} end`)).toEqual(expected);
      }
    }
  });
});
