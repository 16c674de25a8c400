import { gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { createMasker, maskText } from "../index.ts";
import { detectEncoding } from "./encoding.ts";
import { DamagedGzipError, maskStream, NotTextError } from "./index.ts";

const LINE = "2026-11-20T08:15:31Z INFO request 6f1c2d3e-4b5a-4c7d-8e9f-0a1b2c3d4e5f done\n";
const SECRET = "password=Gx7vq2LmTz91\n";

/** `パスワードは「…」です` in Shift_JIS and EUC-JP. */
const SHIFT_JIS = Buffer.from("83708358838f815b836882cd8175", "hex");
const SHIFT_JIS_END = Buffer.from("817682c582b781420a", "hex");
const EUC_JP = Buffer.from("a5d1a5b9a5efa1bca5c9a4cfa1d6", "hex");
const EUC_JP_END = Buffer.from("a1d7a4c7a4b9a1a30a", "hex");

async function through(bytes: Uint8Array, size = 1_000): Promise<Buffer> {
  const input = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let i = 0; i < bytes.length; i += size) controller.enqueue(bytes.slice(i, i + size));
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

  it.each([
    ["shift_jis", SHIFT_JIS, SHIFT_JIS_END],
    ["euc-jp", EUC_JP, EUC_JP_END],
    ["utf-8", Buffer.from("パスワードは「"), Buffer.from("」です。\n")],
  ] as const)(
    "recognises %s that begins late, and with a broken byte here and there",
    async (_, before, after) => {
      const ascii = Buffer.from(LINE.repeat(5_000));
      const lines = Array.from({ length: 40 }, () => Buffer.concat([before, Buffer.from("******"), after]));
      const broken = Buffer.concat([Buffer.from("cut "), before.subarray(0, 1), Buffer.from(" off\n")]);
      const around = Buffer.concat([ascii, ...lines, broken, ...lines]);
      const rest = Buffer.concat([broken, ...lines, ascii]);
      expect(await through(Buffer.concat([around, before, value, after, rest]))).toEqual(
        Buffer.concat([around, before, placeholder, after, rest]),
      );
    },
  );

  it("keeps a half character at the end of UTF-16", async () => {
    const bytes = Buffer.concat([Buffer.from(`\ufeff${SECRET}🔑`, "utf16le"), Buffer.from([0x41])]);
    const expected = Buffer.from("\ufeffpassword=[PASSWORD_1]\n🔑", "utf16le");
    expect(await through(bytes)).toEqual(Buffer.concat([expected, Buffer.from([0x41])]));
  });

  it("leaves bytes alone that are no valid text", async () => {
    const bytes = Buffer.concat([
      Buffer.from("caf\u00e9 \u00ff\n", "latin1"),
      Buffer.from("password=Gx7vq2LmTz91\n"),
    ]);
    expect((await through(bytes)).toString("latin1")).toBe("caf\u00e9 \u00ff\npassword=[PASSWORD_1]\n");
  });

  it("reads and writes gzip", async () => {
    const zipped = await through(gzipSync(LINE.repeat(2_000) + SECRET));
    expect(gunzipSync(zipped).toString()).toBe(`${LINE.repeat(2_000)}password=[PASSWORD_1]\n`);
  });

  it("reads a gzip of several members, wherever chunks end", async () => {
    const zipped = Buffer.concat([gzipSync(LINE.repeat(50)), gzipSync(SECRET), gzipSync(""), gzipSync(LINE)]);
    for (const size of [1, 7, 1_000, zipped.length]) {
      const masked = gunzipSync(await through(zipped, size)).toString();
      expect(masked).toBe(`${LINE.repeat(50)}password=[PASSWORD_1]\n${LINE}`);
    }
  });

  it("says where a gzip is cut off or damaged", async () => {
    const zipped = gzipSync(LINE.repeat(2_000) + SECRET);
    const damaged = Buffer.from(zipped);
    damaged.fill(0xff, 12, 60);
    for (const bytes of [zipped.subarray(0, zipped.length - 40), zipped.subarray(0, 12), damaged])
      await expect(through(bytes)).rejects.toThrow(DamagedGzipError);
  });

  it.each([
    ["checksum", 8],
    ["length", 4],
  ])("refuses a gzip of another %s than it says, in whichever member", async (_, fromEnd) => {
    const members = [gzipSync(LINE.repeat(50)), gzipSync(SECRET), gzipSync(LINE)];
    for (const [index, member] of members.entries()) {
      const wrong = Buffer.from(member);
      wrong[wrong.length - fromEnd]! ^= 1;
      for (const size of [1, 7, 4_096])
        await expect(through(Buffer.concat(members.with(index, wrong)), size)).rejects.toThrow(
          DamagedGzipError,
        );
    }
  });

  it("refuses a gzip whose last eight bytes are not all there", async () => {
    const zipped = gzipSync(SECRET);
    for (let lost = 1; lost <= 8; lost++)
      await expect(through(zipped.subarray(0, -lost))).rejects.toThrow(DamagedGzipError);
  });

  it("masks a text of many stretches, and an endless line", async () => {
    const text = LINE.repeat(30_000) + SECRET + LINE.repeat(10_000);
    expect((await through(Buffer.from(text))).toString()).toBe(maskText(text).text);
    const line = `${"abc def ".repeat(200_000)} password=Gx7vq2LmTz91 ${"abc def ".repeat(100_000)}`;
    expect((await through(Buffer.from(line))).toString()).toBe(line.replace("Gx7vq2LmTz91", "[PASSWORD_1]"));
  });

  it("refuses binary and says so in both languages", async () => {
    const binary = Uint8Array.from({ length: 4_000 }, (_, i) => (i * 7) % 256);
    await expect(through(binary)).rejects.toThrow(NotTextError);
    expect(new NotTextError("binary").localized.ja).toContain("バイナリ");
  });

  it("refuses ISO-2022-JP with what to do, wherever its Japanese begins and chunks end", async () => {
    const japanese = Buffer.from("\u001b$B%Q%9%o!<%I\u001b(B: Gx7vq2LmTz91\n");
    for (const before of [0, 3, 3_000])
      for (const size of [1, 7, 65_536]) {
        const bytes = Buffer.concat([Buffer.from(LINE.repeat(before)), japanese]);
        const refused = await through(bytes, size).catch((error) => error);
        expect(refused).toBeInstanceOf(NotTextError);
        expect(refused.localized.ja).toContain("iconv -f ISO-2022-JP");
      }
    // What terminals write is text.
    const coloured = "\u001b[32mok\u001b(B\u001b[m password=Gx7vq2LmTz91 costs $B\n";
    expect((await through(Buffer.from(coloured))).toString()).toContain("[PASSWORD_1]");
  });

  it("gives nothing for nothing", async () => {
    expect(await through(new Uint8Array())).toEqual(Buffer.from(""));
  });
});
