import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CONTEXTS, wrapAt } from "../../test/contexts.ts";
import { KINDS, type TestKind } from "../../test/kinds.ts";
import { draw, seeded } from "../../test/random.ts";
import { createMasker, maskText } from "../index.ts";
import { maskBytes, type Sizes } from "./mask-bytes.ts";

const NEAR: Sizes = { stretch: 256, ahead: 1_600, behind: 400 };
const FAR: Sizes = { stretch: 1_024, ahead: 4_000, behind: 1_600 };
const LINE = "2026-11-20T08:15:31Z INFO 処理 6f1c2d3e-4b5a-4c7d-8e9f-0a1b2c3d4e5f done\n";

const pem: TestKind = {
  id: "pem",
  key: "PRIVATE_KEY",
  label: "private key",
  draw: (random) =>
    `-----BEGIN PRIVATE KEY-----\n${Array.from({ length: 9 }, () => draw("%b{64}", random)).join("\n")}\n-----END PRIVATE KEY-----`,
};
const manifest: TestKind = {
  id: "manifest",
  key: "data",
  label: "manifest",
  draw: (random) => {
    const data = Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [`key-${i}`, draw("%A{22}==", random)]),
    );
    return JSON.stringify({ apiVersion: "v1", data, kind: "Secret", metadata: { name: "app" } }, null, 2);
  },
};
const ALL = [...KINDS, pem, manifest];

/** A text with a fresh secret of the kind in one of the notations. */
function textWith(kind: TestKind, random: () => number): string {
  const value = kind.draw(random);
  if (kind === pem || kind === manifest) return `${value}\n`;
  const fitting = CONTEXTS.filter((context) => !context.skip?.(kind, value));
  const rendered = fitting[Math.floor(random() * fitting.length)]!.render(kind.key, value, kind.label);
  return `${random() < 0.2 ? wrapAt(rendered, 60) : rendered}\n`;
}

function streamed(text: string, borders: readonly number[]): string {
  const bytes = Buffer.from(text);
  const masker = maskBytes(createMasker(), NEAR, FAR);
  const out: Uint8Array[] = [];
  let from = 0;
  for (const border of [...borders, bytes.length]) {
    out.push(...masker.push(bytes.subarray(from, border)));
    from = border;
  }
  return Buffer.concat([...out, ...masker.end()]).toString();
}

describe("a secret that no part of the stream holds whole", () => {
  it.each(ALL)("is masked wherever the parts end: $id", (kind) => {
    const random = seeded(kind.id.length * 7919 + kind.key.length);
    const secret = textWith(kind, random);
    for (let shift = 0; shift < NEAR.stretch; shift += 1 + Math.floor(random() * 40)) {
      // Without line ends a part can end anywhere.
      const text = `${"word ".repeat(500)}${"x".repeat(shift)} ${secret}${"word ".repeat(500)}`;
      expect(streamed(text, [])).toBe(maskText(text).text);
    }
  });

  it.each(ALL.slice(0, 12).concat(pem, manifest))(
    "is masked for every border between two chunks: $id",
    (kind) => {
      const random = seeded(kind.id.length);
      const secret = textWith(kind, random);
      const before = LINE.repeat(25);
      const text = before + secret + LINE.repeat(25);
      const expected = maskText(text).text;
      const start = Buffer.byteLength(before);
      const end = start + Buffer.byteLength(secret);
      for (let border = start; border <= end; border += 1) expect(streamed(text, [border])).toBe(expected);
    },
  );
});

describe("many secrets", () => {
  it("get the numbers that they get in one string, whatever the chunks", () => {
    const part = fc.oneof(
      fc.tuple(fc.nat(ALL.length - 1), fc.nat()).map(([kind, seed]) => textWith(ALL[kind]!, seeded(seed))),
      fc.integer({ min: 1, max: 12 }).map((lines) => LINE.repeat(lines)),
    );
    const texts = fc.array(part, { minLength: 1, maxLength: 30 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(texts, fc.array(fc.nat(20_000), { maxLength: 8 }), (text, cuts) => {
        const length = Buffer.byteLength(text);
        const borders = cuts.map((cut) => cut % (length + 1)).sort((a, b) => a - b);
        expect(streamed(text, borders)).toBe(maskText(text).text);
      }),
      { numRuns: 200 },
    );
  });
});
