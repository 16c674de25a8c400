import { execFileSync } from "node:child_process";
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findSecrets } from "@casewright/redact";
import { lintSource } from "@secretlint/core";
import { creator as secretlintPreset } from "@secretlint/secretlint-rule-preset-recommend";
import { mixedLogOf } from "./mixed-log.ts";
import { logOf } from "./texts.ts";

/** UTF-16 units of a log that is searched, and how often. */
const LENGTH = 50_000_000;
const ROUNDS = 5;
/** What the baseline looks for: a literal, as the simplest search for one kind of secret does. */
const LITERAL = "-----BEGIN";
/** Bytes of the file that is masked as a stream, and one secret for so many bytes of it. */
const FILE = 150_000_000;
const SECRET_EVERY = 100_000;

await measure("A mixed log: requests, events and errors of services, hosts and clusters", mixedLogOf(LENGTH));
await measure("Nothing but errors that name credentials, the same texts again and again", logOf(LENGTH));

async function measure(title: string, log: string): Promise<void> {
  const base = await fastest(() => occurrences(log, LITERAL));
  console.log(`\n${title}; ${LENGTH / 1e6} million characters, best of ${ROUNDS}`);
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
    writeFileSync(file, "");
    for (let written = 0, at = 0; written < FILE; written += SECRET_EVERY, at = (at + SECRET_EVERY) % LENGTH)
      appendFileSync(file, `${log.slice(at, at + SECRET_EVERY)}\nDB_PASSWORD=q7Vx2-mK9wRt4\n`);
    const idle = stream();
    const plain = stream(file);
    const masked = stream(file, "mask");
    console.log(`as a stream of ${FILE / 1e6} MB, each in a process of its own:`);
    for (const [name, { cpu, peak }] of Object.entries({ reading: plain, masking: masked })) {
      const speed = (FILE / 1000 / cpu).toFixed(1);
      const share = ((100 * base * (FILE / LENGTH)) / cpu).toFixed(1);
      const memory = (peak - idle.peak).toFixed(0);
      console.log(
        `${name} it: ${speed} MB/s of processor time, ${share} % of the baseline's speed, ${memory} MB over an idle process`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }

  function print(name: string, milliseconds: number): void {
    const speed = (LENGTH / 1000 / milliseconds).toFixed(1);
    const share = ((100 * base) / milliseconds).toFixed(1);
    console.log(
      `${name.padEnd(36)}${speed.padStart(12)}${(milliseconds / base).toFixed(2).padStart(14)}${share.padStart(16)}`,
    );
  }
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

function secretlint(content: string) {
  return lintSource({
    source: { content, filePath: "app.log", ext: ".log", contentType: "text" },
    options: { config: { rules: [{ id: "preset", rule: secretlintPreset }] } },
  });
}
