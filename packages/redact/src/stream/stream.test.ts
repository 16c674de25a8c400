import { gunzipSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMasker, maskText } from "../index.ts";
import { detectEncoding } from "./encoding.ts";
import { maskStream, NotTextError } from "./index.ts";
import { maskBytes, type Sizes } from "./mask-bytes.ts";

const SMALL: Sizes = { stretch: 600, ahead: 600, behind: 600 };
const PEM = `-----BEGIN PRIVATE KEY-----\n${"q8ZrTkL3vNwXc0YbHs1PjGm5DfRa7UeOi2KtVzq8ZrTkL3vNwXc0YbHs1PjGm5Df\n".repeat(4)}-----END PRIVATE KEY-----\n`;
const LINE = "2026-11-20T08:15:31Z INFO request 6f1c2d3e-4b5a-4c7d-8e9f-0a1b2c3d4e5f done\n";
const SECRETS = [
  "password=Gx7vq2LmTz91\n",
  '"SecretAccessKey": "q8Zr/TkL3vNw+Xc0YbHs1PjGm5DfRa7UeOi2KtVz",\n',
  "token=ghp_kT9vQ2mLtZ81wYbHs1PjGm5DfRa7UeOi2345\n",
  "DBのパスワードは「Gx7vq2LmTz91」です。\n",
  PEM,
];

function maskPieces(bytes: Uint8Array, borders: readonly number[], sizes: Sizes): Uint8Array {
  const masker = maskBytes(createMasker(), sizes);
  const out: Uint8Array[] = [];
  let from = 0;
  for (const border of [...borders, bytes.length]) {
    out.push(...masker.push(bytes.slice(from, border)));
    from = border;
  }
  out.push(...masker.end());
  return Buffer.concat(out);
}

describe("a secret over a border between two chunks", () => {
  it.each(SECRETS)("is masked at every position of the border: %s", (secret) => {
    const text = LINE.repeat(3) + secret + LINE.repeat(3);
    const bytes = Buffer.from(text);
    const expected = maskText(text).text;
    for (let border = 0; border <= bytes.length; border++) {
      expect(Buffer.from(maskPieces(bytes, [border], SMALL)).toString()).toBe(expected);
    }
  });

  it.each(SECRETS)("is masked wherever a stretch ends: %s", (secret) => {
    for (let lines = 0; lines < 900; lines += 7) {
      const text = `${"x".repeat(lines)}\n${LINE.repeat(12)}${secret}${LINE.repeat(12)}`;
      const masked = Buffer.from(maskPieces(Buffer.from(text), [], SMALL)).toString();
      expect(masked).toBe(maskText(text).text);
    }
  });

  it("gives what masking the whole gives, for any chunks", () => {
    const part = fc.oneof(fc.constant(LINE), fc.constantFrom(...SECRETS), fc.constant("ログの行です\n"));
    const texts = fc.array(part, { minLength: 1, maxLength: 40 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(texts, fc.array(fc.nat(5_000), { maxLength: 8 }), (text, cuts) => {
        const bytes = Buffer.from(text);
        const borders = cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b);
        expect(Buffer.from(maskPieces(bytes, borders, SMALL)).toString()).toBe(maskText(text).text);
      }),
      { numRuns: 150 },
    );
  });
});

/** `パスワードは「…」です` in Shift_JIS and EUC-JP. */
const SHIFT_JIS = Buffer.from("83708358838f815b836882cd8175", "hex");
const SHIFT_JIS_END = Buffer.from("817682c582b781420a", "hex");
const EUC_JP = Buffer.from("a5d1a5b9a5efa1bca5c9a4cfa1d6", "hex");
const EUC_JP_END = Buffer.from("a1d7a4c7a4b9a1a30a", "hex");

async function through(bytes: Uint8Array): Promise<Buffer> {
  const input = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let i = 0; i < bytes.length; i += 1_000) controller.enqueue(bytes.slice(i, i + 1_000));
      controller.close();
    },
  });
  const out: Uint8Array[] = [];
  const reader = maskStream(input, createMasker()).getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) out.push(next.value);
  return Buffer.concat(out);
}

describe("maskStream", () => {
  const value = Buffer.from("Gx7vq2LmTz91");
  const placeholder = Buffer.from("[PASSWORD_1]");

  it.each([
    ["shift_jis", SHIFT_JIS, SHIFT_JIS_END],
    ["euc-jp", EUC_JP, EUC_JP_END],
  ] as const)("keeps the encoding %s", async (encoding, before, after) => {
    const bytes = Buffer.concat([before, value, after]);
    expect(detectEncoding(bytes)).toBe(encoding);
    expect(await through(bytes)).toEqual(Buffer.concat([before, placeholder, after]));
  });

  it.each(["utf16le", "utf8"] as const)("keeps the encoding %s and its byte order mark", async (encoding) => {
    const text = `\ufeff${LINE.repeat(30)}パスワードは「Gx7vq2LmTz91」です。\n`;
    expect(await through(Buffer.from(text, encoding))).toEqual(Buffer.from(maskText(text).text, encoding));
  });

  it("leaves bytes alone that are no valid text", async () => {
    const bytes = Buffer.concat([
      Buffer.from("caf\u00e9 \u00ff\n", "latin1"),
      Buffer.from("password=Gx7vq2LmTz91\n"),
    ]);
    expect((await through(bytes)).toString("latin1")).toBe("caf\u00e9 \u00ff\npassword=[PASSWORD_1]\n");
  });

  it("reads and writes gzip", async () => {
    const zipped = await through(gzipSync(LINE.repeat(2_000) + SECRETS[0]));
    expect(gunzipSync(zipped).toString()).toBe(`${LINE.repeat(2_000)}password=[PASSWORD_1]\n`);
  });

  it("masks a text of many stretches, and an endless line", async () => {
    const text = LINE.repeat(30_000) + SECRETS[0] + LINE.repeat(10_000);
    expect((await through(Buffer.from(text))).toString()).toBe(maskText(text).text);
    const line = `${"abc def ".repeat(200_000)} password=Gx7vq2LmTz91 ${"abc def ".repeat(100_000)}`;
    expect((await through(Buffer.from(line))).toString()).toBe(line.replace("Gx7vq2LmTz91", "[PASSWORD_1]"));
  });

  it("refuses binary and says so in both languages", async () => {
    const binary = Uint8Array.from({ length: 4_000 }, (_, i) => (i * 7) % 256);
    await expect(through(binary)).rejects.toThrow(NotTextError);
    expect(new NotTextError().localized.ja).toContain("バイナリ");
  });

  it("gives nothing for nothing", async () => {
    expect(await through(new Uint8Array())).toEqual(Buffer.from(""));
  });
});
