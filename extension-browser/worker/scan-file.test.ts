import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { scanFile } from "./scan-file.ts";

const SECRET = "Hq7-vbn2Lw9x";
const LOG = `2026-11-20T09:14:03Z connecting with password=${SECRET}\n`;
const MASKED = LOG.replace(SECRET, "[PASSWORD_1]");
const blob = (...parts: (string | Uint8Array)[]) =>
  new Blob(parts.map((part) => (typeof part === "string" ? part : new Uint8Array(part))));
const PASSWORD = { en: "password", ja: "パスワード" };
const bytesOf = async (file: Blob | undefined) => new Uint8Array(await file!.arrayBuffer());

describe("a file is looked into", () => {
  test("as UTF-8; one without a secret has no masked copy", async () => {
    expect(await scanFile("a.log", blob("i-0abc1234def567890 stopped\n"))).toEqual({
      kinds: [],
      unchecked: [],
    });
    const { kinds, masked, unchecked } = await scanFile("a.log", blob(LOG.repeat(3)));
    expect(kinds).toEqual([{ kind: PASSWORD, count: 1 }]);
    expect(await masked!.text()).toBe(MASKED.repeat(3));
    expect(unchecked).toEqual([]);
  });

  test("as UTF-16 and Shift_JIS, which the masked copy keeps", async () => {
    const utf16 = blob(Buffer.from(`\ufeff接続 ${LOG}`, "utf16le"));
    const wide = await scanFile("a.log", utf16);
    expect(Buffer.from(await bytesOf(wide.masked)).toString("utf16le")).toBe(`\ufeff接続 ${MASKED}`);
    // 「接続しました」 in Shift_JIS.
    const words = [0x90, 0xda, 0x91, 0xb1, 0x82, 0xb5, 0x82, 0xdc, 0x82, 0xb5, 0x82, 0xbd, 0x0a];
    const sjis = await scanFile("a.log", blob(new Uint8Array(words), LOG));
    expect([...(await bytesOf(sjis.masked))]).toEqual([...words, ...strToU8(MASKED)]);
  });

  test("through gzip, also where its end is cut off", async () => {
    const { masked } = await scanFile("a.log.gz", blob(gzipSync(LOG)));
    expect(gunzipSync(await bytesOf(masked)).toString()).toBe(MASKED);
    const long = gzipSync(
      LOG + Array.from({ length: 4000 }, (_, index) => ((index * 7919) % 104_729).toString(36)).join(""),
    );
    expect((await scanFile("a.log.gz", blob(long.subarray(0, -900)))).kinds).toHaveLength(1);
  });

  test("member by member in a zip; a member that is no text is told and kept", async () => {
    const zip = zipSync({
      "logs/app.log": strToU8(LOG),
      "logs/old.log.gz": new Uint8Array(gzipSync(LOG.replace(SECRET, "Zt4-kkw8Pm1c"))),
      "heap.bin": new Uint8Array(1000).map((_, index) => index % 7),
    });
    const { kinds, masked, unchecked } = await scanFile("bundle.zip", blob(zip));
    expect(kinds).toEqual([{ kind: PASSWORD, count: 2 }]);
    expect(unchecked).toEqual([{ name: "bundle.zip/heap.bin", why: "binary" }]);
    const members = unzipSync(await bytesOf(masked));
    expect(strFromU8(members["logs/app.log"]!)).toBe(MASKED);
    expect(gunzipSync(members["logs/old.log.gz"]!).toString()).toBe(LOG.replace(SECRET, "[PASSWORD_2]"));
    expect(members["heap.bin"]).toEqual(new Uint8Array(1000).map((_, index) => index % 7));
  });
});

/** A tar by the system's own program, of files with these contents. */
function tarOf(
  files: readonly (readonly [name: string, content: string | Uint8Array])[],
  format = "ustar",
): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "casewright-tar-"));
  for (const [name, content] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const tar = execFileSync("tar", [`--format=${format}`, "-cf", "-", ...files.map(([name]) => name)], {
    cwd: folder,
    maxBuffer: 64 * 1024 * 1024,
  });
  rmSync(folder, { recursive: true });
  return new Uint8Array(tar);
}

/** What the system's own program finds in a tar. */
async function untar(tar: Blob): Promise<Record<string, Buffer>> {
  const folder = mkdtempSync(join(tmpdir(), "casewright-tar-"));
  execFileSync("tar", ["-xf", "-"], { cwd: folder, input: await bytesOf(tar) });
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const found = files.map((one) => join(one.parentPath, one.name));
  const members = Object.fromEntries(
    found.map((path) => [path.slice(folder.length + 1), readFileSync(path)]),
  );
  rmSync(folder, { recursive: true });
  return members;
}

describe("a tar is looked into member by member", () => {
  const binary = new Uint8Array(3000).map((_, index) => (index * 31) % 9);
  const long = `${"a-folder-with-a-long-name/".repeat(7)}app.log`;
  const files = [
    ["logs/app.log", LOG.repeat(40)],
    [long, LOG],
    ["core.4711", binary],
    ["empty.log", ""],
    ["clean.txt", "i-0abc1234def567890 stopped\n"],
  ] as const;

  test.each(["ustar", "gnu", "pax"])("in the dialect %s", async (format) => {
    const scan = await scanFile("logs.tar", blob(tarOf(files, format)));
    expect(scan.kinds).toEqual([{ kind: PASSWORD, count: 1 }]);
    expect(scan.unchecked).toEqual([{ name: "logs.tar/core.4711", why: "binary" }]);
    expect(await untar(scan.masked!)).toEqual({
      "logs/app.log": Buffer.from(MASKED.repeat(40)),
      [long]: Buffer.from(MASKED),
      "core.4711": Buffer.from(binary),
      "empty.log": Buffer.from(""),
      "clean.txt": Buffer.from("i-0abc1234def567890 stopped\n"),
    });
  });

  test("packed with gzip, and in a zip", async () => {
    const tar = tarOf([["app.log", LOG]]);
    const packed = await scanFile("logs.tgz", blob(gzipSync(tar)));
    const plain = blob(gunzipSync(await bytesOf(packed.masked)));
    expect(await untar(plain)).toEqual({ "app.log": Buffer.from(MASKED) });
    const zipped = await scanFile("logs.zip", blob(zipSync({ "logs.tar": new Uint8Array(tar) })));
    const inner = unzipSync(await bytesOf(zipped.masked))["logs.tar"]!;
    expect(await untar(blob(inner))).toEqual({ "app.log": Buffer.from(MASKED) });
  });

  test("one that is cut off is said not to have been checked", async () => {
    const cut = blob(tarOf([["app.log", LOG.repeat(100)]]).subarray(0, 2000));
    expect((await scanFile("a.tar", cut)).unchecked).toEqual([{ name: "a.tar", why: "binary" }]);
  });
});

describe("what cannot be looked into is said", () => {
  test("a binary, a locked zip, and what unpacks to more than any log has", async () => {
    const binary = blob(new Uint8Array(5000).map((_, index) => (index * 31) % 9));
    expect((await scanFile("core", binary)).unchecked).toEqual([{ name: "core", why: "binary" }]);
    const locked = zipSync({ "a.log": strToU8(LOG) });
    locked[6]! |= 1;
    expect((await scanFile("a.zip", blob(locked))).unchecked).toEqual([{ name: "a.zip", why: "locked" }]);
    const most = 1024 * 1024;
    const bomb = new Uint8Array(8 * most).fill(0x61);
    for (const [name, file] of [
      ["a.gz", blob(gzipSync(bomb))],
      ["a.zip", blob(zipSync({ "a.log": bomb }))],
      ["a.tar.gz", blob(gzipSync(tarOf([["a.log", bomb]])))],
    ] as const)
      expect((await scanFile(name, file, {}, most)).unchecked).toEqual([{ name, why: "too-large" }]);
  });

  test("what is broken", async () => {
    const broken = blob(zipSync({ "a.log": strToU8(LOG) }).subarray(0, 60));
    expect((await scanFile("a.zip", broken)).unchecked).toEqual([{ name: "a.zip", why: "binary" }]);
  });
});

test("the user's own words are masked as well", async () => {
  const { masked } = await scanFile("a.log", blob("host tsubaki-07 is down\n"), {
    literals: ["tsubaki-07"],
  });
  expect(await masked!.text()).not.toContain("tsubaki");
});
