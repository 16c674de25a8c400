import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Desk, startDesk } from "@casewright/support-desk";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { type RunOptions, runIn, startIn } from "./casewright.ts";

export const SECRET = "Kr7xQ2vLp9sW";

export const LOG = [
  "2026-11-20T16:00:00+09:00 INFO start orders ap-northeast-1",
  "2026-11-20T16:00:10+09:00 ERROR arn:aws:lambda:ap-northeast-1:210987654321:function:orders: Task timed out after 3.00 seconds",
  `2026-11-20T16:01:00+09:00 ERROR connect failed password=${SECRET}`,
  "2026-11-20T16:01:02+09:00 INFO done",
  "",
].join("\n");

export const CASE = `---
service: aws-lambda
category: general-guidance
severity: normal
language: en
ticket: OPS-1 # ours
---
# Orders function times out in ap-northeast-1

arn:aws:lambda:ap-northeast-1:210987654321:function:orders times out. Why?
`;

/** The command in a new folder for each test, and one desk for all tests of a file. */
export function commandForTests() {
  let folder: string;
  let desk: Desk;
  beforeAll(async () => {
    const quotas = { casesPerHour: 1000, callsPerSecond: 1000 };
    desk = await startDesk({ port: 0, dataDir: ":memory:", quotas });
  });
  afterAll(() => desk.close());
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "casewright-cli-"));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
  return {
    /** Where it runs, and its home. */
    get folder() {
      return folder;
    },
    get desk() {
      return desk;
    },
    start: (words: readonly string[], env?: NodeJS.ProcessEnv, main?: readonly string[]) =>
      startIn(folder, words, env, main),
    run: (words: readonly string[], options?: RunOptions) => runIn(folder, words, options),
    async put(name: string, text: string | Uint8Array): Promise<string> {
      await writeFile(join(folder, name), text);
      return name;
    },
    read: (name: string) => readFile(join(folder, name), "utf8"),
    toDesk: () => ["--endpoint-url", desk.url],
  };
}
