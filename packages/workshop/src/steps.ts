import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { createInterface } from "node:readline";

/** The repository's root folder. */
export const ROOT = resolve(import.meta.dirname, "../../..");

/** Ends of a command: its exit code and everything it printed, stdout and stderr together. */
export interface Ended {
  readonly code: number;
  readonly output: string;
}

/**
 * Runs a program from the root and waits for its end. `show` gets its lines, stdout's and stderr's, as they come.
 */
export function runCommand(
  program: string,
  parameters: readonly string[],
  { show }: { show?: (line: string) => void } = {},
): Promise<Ended> {
  return new Promise((done, failed) => {
    const child = spawn(program, parameters, {
      cwd: ROOT,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        output += text;
      });
      if (show) createInterface({ input: stream }).on("line", show);
    }
    child.on("error", failed);
    child.on("close", (code) => done({ code: code ?? 1, output }));
  });
}

/** Whole seconds since `start` (from `performance.now()`, ms), for progress lines. */
export function secondsSince(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
