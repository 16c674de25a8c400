import { spawn } from "node:child_process";
import { join, resolve } from "node:path";

const CLI = resolve(import.meta.dirname, "../../packages/cli");
/** The command's source. */
export const MAIN = join(CLI, "src/main.ts");
/** The command as users have it, which starts in half the time. */
const BUNDLE = join(CLI, "dist/casewright.js");
export const KEYS = {
  AWS_ACCESS_KEY_ID: "CLITESTACCESSKEY0001",
  AWS_SECRET_ACCESS_KEY: "not-a-secret-of-anybody",
};

export interface Result {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly input?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** What Node runs instead of the bundle. */
  readonly main?: readonly string[];
}

/** Starts `casewright` in a folder that is its home as well, with keys for a desk and none of this machine's settings. */
export function startIn(
  folder: string,
  words: readonly string[],
  env: NodeJS.ProcessEnv = {},
  main: readonly string[] = [BUNDLE],
) {
  return spawn(process.execPath, [...main, ...words], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      LANG: "en_US.UTF-8",
      AWS_EC2_METADATA_DISABLED: "true",
      ...KEYS,
      ...env,
    },
  });
}

/** Runs it to its end. */
export function runIn(folder: string, words: readonly string[], options: RunOptions = {}): Promise<Result> {
  const child = startIn(folder, words, options.env, options.main);
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (text) => {
    out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    err += text;
  });
  child.stdin.on("error", () => {});
  child.stdin.end(options.input ?? "");
  return new Promise((done) => child.on("close", (code) => done({ code, out, err })));
}
