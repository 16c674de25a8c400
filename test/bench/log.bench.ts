import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findSecrets } from "@casewright/redact";
import { lintSource } from "@secretlint/core";
import { creator as secretlintPreset } from "@secretlint/secretlint-rule-preset-recommend";
import { logOf } from "./texts.ts";

/** UTF-16 units of the log, which is ASCII but for a few names. */
const LENGTH = 50_000_000;
const ROUNDS = 5;
/** What the baseline looks for: a literal, as the simplest search for one kind of secret does. */
const LITERAL = "-----BEGIN";
/** Bytes of the file that is masked as a stream, and one secret for so many bytes of it. */
const FILE = 150_000_000;
const SECRET_EVERY = 100_000;

const log = logOf(LENGTH);
const base = await fastest(() => occurrences(log, LITERAL));
console.log(`\nA log of ${LENGTH / 1e6} million characters, best of ${ROUNDS}`);
console.log(
  `${"".padEnd(36)}${"million/s".padStart(12)}${"× baseline".padStart(14)}${"% of its speed".padStart(16)}`,
);
const peer = await fastest(() => secretlint(log));
const own = await fastest(() => findSecrets(log));
print(`indexOf of ${LITERAL} (baseline)`, base);
print("redact: findSecrets", own);
print("secretlint, recommended preset", peer);
console.log(`redact is ${(peer / own).toFixed(2)} times as fast as secretlint`);

const folder = mkdtempSync(join(tmpdir(), "casewright-bench-"));
try {
  const file = join(folder, "app.log");
  const part = `${logOf(SECRET_EVERY)}\nDB_PASSWORD=q7Vx2-mK9wRt4\n`;
  writeFileSync(file, part.repeat(Math.ceil(FILE / part.length)));
  const idle = stream();
  const plain = stream(file);
  const masked = stream(file, "mask");
  console.log(`\nA file of ${FILE / 1e6} MB as a stream, each in a process of its own`);
  console.log(`reading it: ${row(plain)}\nmasking it: ${row(masked)}`);

  function row({ cpu, peak }: { cpu: number; peak: number }): string {
    const speed = (FILE / 1000 / cpu).toFixed(1);
    const share = ((100 * base * (FILE / LENGTH)) / cpu).toFixed(1);
    return `${speed} MB/s of processor time, ${share} % of the baseline's speed, ${(peak - idle.peak).toFixed(0)} MB over an idle process`;
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** Milliseconds of processor time and peak memory in MB. */
function stream(...args: readonly string[]): { cpu: number; peak: number } {
  const script = join(import.meta.dirname, "stream.ts");
  return JSON.parse(execFileSync(process.execPath, [script, ...args], { encoding: "utf8" }));
}

async function fastest(run: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    // Processor time: other work on the machine then counts for less.
    const before = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

function occurrences(text: string, literal: string): number {
  let count = 0;
  for (let at = text.indexOf(literal); at >= 0; at = text.indexOf(literal, at + 1)) count++;
  return count;
}

function print(name: string, milliseconds: number): void {
  const speed = (LENGTH / 1000 / milliseconds).toFixed(1);
  const share = ((100 * base) / milliseconds).toFixed(1);
  console.log(
    `${name.padEnd(36)}${speed.padStart(12)}${(milliseconds / base).toFixed(2).padStart(14)}${share.padStart(16)}`,
  );
}

function secretlint(content: string) {
  return lintSource({
    source: { content, filePath: "app.log", ext: ".log", contentType: "text" },
    options: { config: { rules: [{ id: "preset", rule: secretlintPreset }] } },
  });
}
