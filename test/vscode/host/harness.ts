import { writeFile } from "node:fs/promises";
import type { HostResult } from "./run.ts";

interface Test {
  readonly name: string;
  readonly run: () => Promise<unknown>;
}

const tests: Test[] = [];

export function test(name: string, run: () => Promise<unknown>): void {
  tests.push({ name, run });
}

/** Asks again until there is an answer; fails with `what` when none comes. */
export async function until<T>(
  what: string,
  ask: () => T | undefined | false | Promise<T | undefined | false>,
): Promise<T> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > deadline) throw new Error(`Waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Runs every test and leaves the result in the file that the runner named. */
export async function runAll(): Promise<void> {
  const failed: { name: string; error: string }[] = [];
  let passed = 0;
  for (const { name, run } of tests) {
    try {
      await run();
      passed++;
      console.log(`✓ ${name}`);
    } catch (error) {
      failed.push({ name, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
      console.log(`✗ ${name}`);
    }
  }
  const result: HostResult = { passed, failed };
  await writeFile(process.env.CASEWRIGHT_RESULT!, JSON.stringify(result));
  if (failed.length) throw new Error(`${failed.length} failed`);
}
