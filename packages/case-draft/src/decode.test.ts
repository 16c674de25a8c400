import { Buffer } from "node:buffer";
import fc from "fast-check";
import { expect, test } from "vitest";
import { EvidenceError, readEvidence } from "./decode.ts";

const SJIS = Uint8Array.of(0x83, 0x47, 0x83, 0x89, 0x81, 0x5b, 0x82, 0xaa, 0x94, 0xad, 0x90, 0xb6); // エラーが発生
const EUC = Uint8Array.of(0xa5, 0xa8, 0xa5, 0xe9, 0xa1, 0xbc, 0xa4, 0xac, 0xc8, 0xaf, 0xc0, 0xb8);

test("reads the encodings that Japanese logs come in", () => {
  expect(readEvidence(Buffer.from("エラーが発生"))).toBe("エラーが発生");
  expect(readEvidence(Buffer.from("\uFEFFerror"))).toBe("error");
  expect(readEvidence(Buffer.from("\uFEFFエラー error", "utf16le"))).toBe("エラー error");
  expect(readEvidence(Buffer.from("error 接続できません", "utf16le"))).toBe("error 接続できません");
  expect(readEvidence(Buffer.from("\uFEFFerror", "utf16le").swap16())).toBe("error");
  expect(readEvidence(Buffer.from("error", "utf16le").swap16())).toBe("error");
  expect(readEvidence(SJIS)).toBe("エラーが発生");
  expect(readEvidence(Buffer.concat([Buffer.from("ERROR 1\n"), EUC]))).toBe("ERROR 1\nエラーが発生");
  expect(readEvidence(Buffer.from("\x1b$B%(%i!<\x1b(B", "latin1"))).toBe("エラー");
});

test("a UTF-8 log cut inside a character is read", () => {
  const log = Buffer.from("接続がタイムアウトしました\n".repeat(10));
  expect(readEvidence(log.subarray(1, log.length - 2))).toContain("続がタイムアウトしました");
});

test("a coloured terminal log is text", () => {
  expect(readEvidence(Buffer.from("\x1b[31mERROR\x1b[0m\tfailed\x07\r\n"))).toContain("ERROR");
});

test.each([
  [
    "a PNG",
    Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
      "base64",
    ),
    /binary/,
  ],
  ["zeros", new Uint8Array(4096), /binary/],
  ["gzip", Uint8Array.of(0x1f, 0x8b, 8, 0, 0), /gunzip/],
  ["zip", Uint8Array.of(0x50, 0x4b, 3, 4, 0), /unzip/],
])("refuses %s with a next step", (_, bytes, message) => {
  expect(() => readEvidence(bytes)).toThrow(message);
  try {
    readEvidence(bytes);
  } catch (error) {
    expect((error as EvidenceError).text.nextStep.ja).toMatch(/指定/);
  }
});

test("any bytes are text or a clear refusal", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      try {
        expect(typeof readEvidence(bytes)).toBe("string");
      } catch (error) {
        expect(error).toBeInstanceOf(EvidenceError);
      }
    }),
    { numRuns: 1000 },
  );
});
