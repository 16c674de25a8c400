import { Readable } from "node:stream";
import { createMasker, maskText } from "@casewright/redact";
import { maskStream } from "@casewright/redact/stream";

/** Characters of the shorter text; the longer one has twice as many. */
const LENGTH = 1_000_000;
const ROUNDS = 3;
/** Bytes of the one line that is masked as a stream, and of half of it. */
const LINE = 50_000_000;

const BASE64 = "q8ZrTkL3vNwXc0YbHs1PjGm5DfRa7UeOi2KtVz+/";
/** What could make a masker slow: each repeated up to the length. */
const HOSTILE: Readonly<Record<string, string>> = {
  "base64 without end": BASE64,
  "a run of =": "=",
  "nested quotes": `\\"'\\\\"`,
  "quotes that open after a key": `password="`,
  "a key after a key": "password=",
  "brackets that open": "secret=({[",
  "a PEM header after another": "-----BEGIN PRIVATE KEY-----\n",
  "the beginning of tokens": "eyJ",
  "a manifest after another": "kind: Secret\ndata:\n",
  "a table that never ends": "| password | token |\n| --- | --- |\n",
  "digits and spaces": "4539 ",
  addresses: "://u:p@",
  "Japanese keys": "パスワードは「",
  "one secret again and again": "api_key=kT9vQ2mLtZ81wYbHs1PjGm5D ",
};

console.log(
  `\nHostile texts: maskText over ${LENGTH / 1e6} and ${(2 * LENGTH) / 1e6} million characters, best of ${ROUNDS}`,
);
console.log(`${"".padEnd(36)}${"million/s".padStart(12)}${"2× / 1×".padStart(12)}`);
for (const [name, unit] of Object.entries(HOSTILE)) {
  const text = unit.repeat(Math.ceil((2 * LENGTH) / unit.length));
  const [half, whole] = [text.slice(0, LENGTH), text.slice(0, 2 * LENGTH)];
  maskText(text.slice(0, 100_000));
  const [short, long] = [await fastest(() => maskText(half)), await fastest(() => maskText(whole))];
  print(name, (2 * LENGTH) / 1000 / long, long / short);
}

console.log(`\nOne line as a stream, ${LINE / 2e6} and ${LINE / 1e6} MB`);
console.log(`${"".padEnd(36)}${"MB/s".padStart(12)}${"2× / 1×".padStart(12)}`);
for (const [name, unit] of [
  ["base64", BASE64],
  ["words", "abc def "],
  ["members of JSON", '{"id":"6f1c2d3e","ok":true},'],
] as const) {
  const line = Buffer.from(unit.repeat(Math.ceil(LINE / unit.length)).slice(0, LINE));
  const [short, long] = [
    await fastest(() => drain(line.subarray(0, LINE / 2))),
    await fastest(() => drain(line)),
  ];
  print(name, LINE / 1000 / long, long / short);
}

function print(name: string, speed: number, ratio: number): void {
  console.log(`${name.padEnd(36)}${speed.toFixed(1).padStart(12)}${ratio.toFixed(2).padStart(12)}`);
}

function* chunksOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}

async function drain(bytes: Uint8Array): Promise<void> {
  const source = Readable.toWeb(Readable.from(chunksOf(bytes)));
  for await (const _ of maskStream(source as ReadableStream<Uint8Array>, createMasker()));
}

/** Milliseconds of processor time: other work on the machine then counts for less. */
async function fastest(run: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}
