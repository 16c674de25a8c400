import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CONTEXTS } from "../test/contexts.ts";
import { KEEPS } from "../test/keeps.ts";
import { KINDS } from "../test/kinds.ts";
import { seeded } from "../test/random.ts";
import { createMasker, findSecrets, maskText, unmask } from "./index.ts";

const FRAGMENTS = [
  "password=",
  "password: ",
  "secret",
  "token ",
  '"',
  "'",
  "\\",
  "\n",
  "\r\n",
  " ",
  "=",
  ":",
  "「",
  "」",
  "です",
  "パスワードは",
  "|",
  "<password>",
  "</",
  "{",
  "}",
  ",",
  "AKIA4QZ7XK2MWN5TRB6L",
  "://",
  "u:p9x@h",
  "-----BEGIN PRIVATE KEY-----",
  "eyJ",
  ".",
  "[PASSWORD_1]",
  "[",
  "]",
  "_1]",
  "kind: Secret\ndata:\n  a: b3Bz",
  "X-Amz-Signature=",
  "3f2a9c8e71d04b5a",
  "Gx7!vq2Lm",
  "Bearer ",
  "x".repeat(20),
  "&quot;",
  "%3D",
  "4539578763621486",
];

const secretText = fc
  .tuple(fc.nat(KINDS.length - 1), fc.nat(CONTEXTS.length - 1), fc.nat())
  .map(([kind, context, seed]) => {
    const [k, c] = [KINDS[kind]!, CONTEXTS[context]!];
    return c.render(k.key, k.draw(seeded(seed)), k.label);
  });
const anyText = fc
  .array(fc.oneof(secretText, fc.constantFrom(...KEEPS), fc.constantFrom(...FRAGMENTS), fc.string()), {
    maxLength: 12,
  })
  .map((parts) => parts.join(""));

describe("any text", () => {
  it("has spans that are inside it, not empty, sorted and apart", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end } of findSecrets(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it("is masked once: masking again changes nothing", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = maskText(text).text;
        expect(maskText(once).text).toBe(once);
      }),
      { numRuns: 2_000 },
    );
  });

  it("comes back from its masked form and the originals", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const masker = createMasker();
        const { text: masked, secrets } = masker.mask(text);
        for (const { start, end, placeholder } of secrets) expect(masked.slice(start, end)).toBe(placeholder);
        expect(unmask(masked, masker.originals)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});

describe("a case of several texts", () => {
  it("has one placeholder for one secret, and one secret for one placeholder", () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 4 }), (texts) => {
        const masker = createMasker();
        const masked = texts.map((text) => masker.mask(text).text);
        expect(new Set(masker.originals.values()).size).toBe(masker.originals.size);
        masked.forEach((text, index) => {
          const own = new Set(texts[index]!.match(/\[[A-Z_]+_\d+\]/g));
          if ([...own].some((placeholder) => masker.originals.has(placeholder))) return;
          expect(unmask(text, masker.originals)).toBe(texts[index]);
        });
      }),
      { numRuns: 300 },
    );
  });
});
