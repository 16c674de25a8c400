import { Readable } from "node:stream";
import { lint } from "@casewright/case-lint";
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
  "brackets that close": "secret=x9)}]",
  "a value of backslashes": `password=${"\\".repeat(60)}x `,
  "a key with many digits": `password${"6".repeat(40)}z: x `,
  "a digest that never answers": `Digest ${'a="b", '.repeat(11)}`,
  "lines of a command that goes on": "mysql -u x \\\n -p \\\n",
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

/** Characters of the longer draft; the shorter one has half as many. */
const DRAFT = 200_000;
/** Characters of its lines where it has more than one: fewer than the lint reads of a line. */
const WRAPPED = 3_000;
/** What could make the lint slow: each as one line, and in lines. */
const HOSTILE_DRAFTS: Readonly<Record<string, string>> = {
  spaces: " ",
  "line ends": "\n",
  digits: "4",
  "digits with commas": "4,",
  stops: ".",
  "question marks": "?",
  quotes: '"',
  apostrophes: "'",
  backticks: "`",
  "brackets that open": "[{(<",
  "「": "「",
  "「…」": "「あ」",
  kana: "あ",
  kanji: "東",
  "Japanese sentences": "できません。",
  "Japanese questions": "なぜですか。",
  "results of what was tried": "試すと、",
  "English questions": "why? ",
  "one word again": "from ",
  "numbers of things": "5 of 9 users ",
  "labels without text": "影響:\n",
  bullets: "- a\n",
  fences: "```\n",
  "traces that go on": "at a.b(",
  "log lines": "2026-11-25T10:00:00Z error x\n",
  ARNs: "arn:aws:",
  addresses: "10.0.0.1 ",
};

console.log(
  `\nHostile drafts: lint over ${DRAFT / 2} and ${DRAFT} characters, in one line and in lines of ${WRAPPED}`,
);
console.log(
  `${"".padEnd(36)}${["million/s", "2× / 1×", "in lines", "2× / 1×"].map((head) => head.padStart(12)).join("")}`,
);
for (const [name, unit] of Object.entries(HOSTILE_DRAFTS)) {
  const line = unit.repeat(Math.ceil(DRAFT / unit.length)).slice(0, DRAFT);
  const lines = line.replace(new RegExp(`[^]{${WRAPPED - 1}}`, "g"), "$&\n");
  const cells: string[] = [];
  for (const text of [line, lines]) {
    const half = text.slice(0, DRAFT / 2);
    lint(half);
    const [short, long] = [await fastest(() => lint(half)), await fastest(() => lint(text))];
    cells.push((DRAFT / 1000 / long).toFixed(1), (long / short).toFixed(2));
  }
  console.log(name.padEnd(36) + cells.map((cell) => cell.padStart(12)).join(""));
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
