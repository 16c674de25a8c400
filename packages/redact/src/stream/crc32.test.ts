import { crc32 as ofNode } from "node:zlib";
import fc from "fast-check";
import { expect, it } from "vitest";
import { crc32 } from "./crc32.ts";

it("is the checksum that zlib computes, in one piece and in two", () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.uint8Array(), (first, second) => {
      expect(crc32(first)).toBe(ofNode(first));
      expect(crc32(second, crc32(first))).toBe(ofNode(Buffer.concat([first, second])));
    }),
  );
});
