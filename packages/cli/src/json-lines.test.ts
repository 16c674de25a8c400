import { expect, test } from "vitest";
import { jsonLines } from "./json-lines.ts";

async function read(bytes: Uint8Array, size = bytes.length): Promise<string[]> {
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const lines: string[] = [];
  for await (const line of jsonLines(chunks())) if (line.trim() !== "") lines.push(line.trim());
  return lines;
}

const LINES = ['{"id":1,"text":"a\u2028b\u2029c"}', '{"id":2,"text":"日本語"}'];
const TEXT = LINES.join("\n");

test.each([
  ["line feeds", Buffer.from(`${TEXT}\n`)],
  ["no end of the last line", Buffer.from(TEXT)],
  ["Windows' line ends and byte order mark", Buffer.from(`\uFEFF${TEXT.replace("\n", "\r\n")}\r\n`)],
  ["UTF-16", Buffer.from(`\uFEFF${TEXT}\r\n`, "utf16le")],
  ["UTF-16, high byte first", Buffer.from(`\uFEFF${TEXT}`, "utf16le").swap16()],
])("%s, in chunks of any size", async (_, bytes) => {
  expect(await read(bytes)).toEqual(LINES);
  for (const size of [2, 3, 7]) expect(await read(bytes, size)).toEqual(LINES);
});

test("nothing is no line", async () => expect(await read(new Uint8Array())).toEqual([]));
