import { spawn } from "node:child_process";
import { resolve } from "node:path";

/** The repository's root folder. */
export const ROOT = resolve(import.meta.dirname, "../../..");

/** Ends of a command: its exit code and everything it printed, stdout and stderr together. */
export interface Ended {
  readonly code: number;
  readonly output: string;
}

/**
 * Runs a program from the root and waits for its end. `show` also lets its output through as it comes.
 */
export function runCommand(
  program: string,
  parameters: readonly string[],
  { show = false }: { show?: boolean } = {},
): Promise<Ended> {
  return new Promise((done, failed) => {
    const child = spawn(program, parameters, {
      cwd: ROOT,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const keep = (chunk: Buffer) => {
      output += chunk.toString("utf8");
      if (show) process.stdout.write(chunk);
    };
    child.stdout?.on("data", keep);
    child.stderr?.on("data", keep);
    child.on("error", failed);
    child.on("close", (code) => done({ code: code ?? 1, output }));
  });
}

/** Whole seconds since `start` (from `performance.now()`, ms), for progress lines. */
export function secondsSince(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
