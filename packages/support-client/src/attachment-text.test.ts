import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { attachmentText } from "./attachment-text.ts";

const TEXT = "2026-11-20 password=n1troPlug77Zq\r\n接続できません\r\n";
// 接続エラー in Shift_JIS.
const SHIFT_JIS = Uint8Array.from([0x90, 0xda, 0x91, 0xb1, 0x83, 0x47, 0x83, 0x89, 0x81, 0x5b, 0x0a]);
const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...new Uint8Array(64)]);

test.each([
  ["UTF-8", Buffer.from(TEXT)],
  ["UTF-16", Buffer.from(`\uFEFF${TEXT}`, "utf16le")],
  ["gzip", gzipSync(TEXT)],
  ["gzip of UTF-16", gzipSync(Buffer.from(`\uFEFF${TEXT}`, "utf16le"))],
])("%s is read", (_, data) => expect(attachmentText(data)).toBe(TEXT));

test("Shift_JIS is read", () => {
  const data = Buffer.concat([Buffer.from("password=n1troPlug77Zq "), SHIFT_JIS]);
  expect(attachmentText(data)).toBe("password=n1troPlug77Zq 接続エラー\n");
});

test("stray bytes hide nothing", () => {
  const data = Buffer.concat([Buffer.from([0xe3, 0x00]), Buffer.from(TEXT.repeat(20))]);
  expect(attachmentText(data)).toContain("password=n1troPlug77Zq");
});

test.each([
  ["a screenshot", PNG],
  ["an archive", Buffer.from("PK\u0003\u0004abcdefgh")],
  ["gzip that is cut off", gzipSync(TEXT).subarray(0, 20)],
])("%s has no text", (_, data) => expect(attachmentText(data)).toBeUndefined());
