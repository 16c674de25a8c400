import { gunzipSync, gzipSync } from "node:zlib";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { scanFile } from "./scan-file.ts";

const SECRET = "Hq7-vbn2Lw9x";
const LOG = `2026-11-20T09:14:03Z connecting with password=${SECRET}\n`;
const MASKED = LOG.replace(SECRET, "[PASSWORD_1]");
const bytes = (text: string | Uint8Array) => new Uint8Array(typeof text === "string" ? strToU8(text) : text);

describe("a file is looked into", () => {
  test("as UTF-8; one without a secret has no masked copy", async () => {
    expect(await scanFile("a.log", bytes("i-0abc1234def567890 stopped\n"))).toEqual({
      kinds: [],
      unchecked: [],
    });
    const { kinds, masked, unchecked } = await scanFile("a.log", bytes(LOG.repeat(3)));
    expect(kinds).toEqual([{ kind: "password", count: 1 }]);
    expect(strFromU8(masked!)).toBe(MASKED.repeat(3));
    expect(unchecked).toEqual([]);
  });

  test("as UTF-16 and Shift_JIS, which the masked copy keeps", async () => {
    const utf16 = new Uint8Array(Buffer.from(`\ufeff接続 ${LOG}`, "utf16le"));
    const wide = await scanFile("a.log", utf16);
    expect(Buffer.from(wide.masked!).toString("utf16le")).toBe(`\ufeff接続 ${MASKED}`);
    // 「接続しました」 in Shift_JIS.
    const words = [0x90, 0xda, 0x91, 0xb1, 0x82, 0xb5, 0x82, 0xdc, 0x82, 0xb5, 0x82, 0xbd, 0x0a];
    const sjis = await scanFile("a.log", new Uint8Array([...words, ...strToU8(LOG)]));
    expect([...sjis.masked!]).toEqual([...words, ...strToU8(MASKED)]);
  });

  test("through gzip, also where its end is cut off", async () => {
    const { masked } = await scanFile("a.log.gz", bytes(gzipSync(LOG)));
    expect(gunzipSync(masked!).toString()).toBe(MASKED);
    const long = gzipSync(
      LOG + Array.from({ length: 4000 }, (_, index) => ((index * 7919) % 104_729).toString(36)).join(""),
    );
    expect((await scanFile("a.log.gz", bytes(long.subarray(0, -900)))).kinds).toHaveLength(1);
  });

  test("member by member in a zip; a member that is no text is told and kept", async () => {
    const zip = zipSync({
      "logs/app.log": strToU8(LOG),
      "logs/old.log.gz": bytes(gzipSync(LOG.replace(SECRET, "Zt4-kkw8Pm1c"))),
      "heap.bin": new Uint8Array(1000).map((_, index) => index % 7),
    });
    const { kinds, masked, unchecked } = await scanFile("bundle.zip", bytes(zip));
    expect(kinds).toEqual([{ kind: "password", count: 2 }]);
    expect(unchecked).toEqual([{ name: "bundle.zip/heap.bin", why: "binary" }]);
    const members = unzipSync(masked!);
    expect(strFromU8(members["logs/app.log"]!)).toBe(MASKED);
    expect(gunzipSync(members["logs/old.log.gz"]!).toString()).toBe(LOG.replace(SECRET, "[PASSWORD_2]"));
    expect(members["heap.bin"]).toEqual(new Uint8Array(1000).map((_, index) => index % 7));
  });
});

describe("what cannot be looked into is said", () => {
  test("a binary, a locked zip, and what unpacks to more than any log has", async () => {
    const binary = new Uint8Array(5000).map((_, index) => (index * 31) % 9);
    expect((await scanFile("core", binary)).unchecked).toEqual([{ name: "core", why: "binary" }]);
    const locked = zipSync({ "a.log": strToU8(LOG) });
    locked[6]! |= 1;
    expect((await scanFile("a.zip", bytes(locked))).unchecked).toEqual([{ name: "a.zip", why: "locked" }]);
    const bomb = bytes(gzipSync(new Uint8Array(80 * 1024 * 1024)));
    expect((await scanFile("a.gz", bomb)).unchecked).toEqual([{ name: "a.gz", why: "too-large" }]);
    const zipped = bytes(zipSync({ "a.log": new Uint8Array(80 * 1024 * 1024) }));
    expect((await scanFile("a.zip", zipped)).unchecked).toEqual([{ name: "a.zip", why: "too-large" }]);
  });

  test("what is broken", async () => {
    const broken = bytes(zipSync({ "a.log": strToU8(LOG) }).subarray(0, 60));
    expect((await scanFile("a.zip", broken)).unchecked).toEqual([{ name: "a.zip", why: "binary" }]);
  });
});

test("the user's own words are masked as well", async () => {
  const { masked } = await scanFile("a.log", bytes("host tsubaki-07 is down\n"), {
    literals: ["tsubaki-07"],
  });
  expect(strFromU8(masked!)).not.toContain("tsubaki");
});
