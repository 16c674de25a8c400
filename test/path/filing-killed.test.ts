import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect, type Filed, type SupportApi } from "@casewright/support-client";
import { type Desk, PRACTICE_CREDENTIALS, startDesk } from "@casewright/support-desk";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ChildTask } from "./filing-child.ts";

let desk: Desk;
let api: SupportApi;
let folder: string;
let child: string;

beforeAll(async () => {
  desk = await startDesk({
    port: 0,
    dataDir: ":memory:",
    quotas: { casesPerHour: 1000, callsPerSecond: 1000 },
  });
  api = await connect({ endpointUrl: desk.url, credentials: PRACTICE_CREDENTIALS });
  folder = mkdtempSync(join(tmpdir(), "casewright-killed-"));
  // Bundled, it starts in half the time; it does so thirty times.
  child = join(folder, "child.mjs");
  await build({
    entryPoints: [join(import.meta.dirname, "filing-child.ts")],
    outfile: child,
    bundle: true,
    format: "esm",
    platform: "node",
    conditions: ["development"],
    external: ["vite"],
    mainFields: ["module", "main"],
    banner: { js: 'import{createRequire}from"node:module";const require=createRequire(import.meta.url);' },
    logLevel: "warning",
  });
});
afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Ended {
  readonly signal: NodeJS.Signals | null;
  readonly answer: (Filed & { readonly code?: undefined }) | { readonly code: string } | undefined;
}

function file(task: Pick<ChildTask, "subject"> & Partial<ChildTask>): Promise<Ended> {
  const whole: ChildTask = {
    url: desk.url,
    directory: join(folder, "journal"),
    body: "SSH で接続できません。",
    ...task,
  };
  return new Promise((resolve, reject) => {
    const ran = spawn(process.execPath, [child, JSON.stringify(whole)], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    let out = "";
    let problems = "";
    ran.stdout.on("data", (chunk) => {
      out += chunk;
    });
    ran.stderr.on("data", (chunk) => {
      problems += chunk;
    });
    ran.on("error", reject);
    ran.on("close", (code, signal) => {
      if (code !== 0 && signal !== "SIGKILL") reject(new Error(problems));
      else resolve({ signal, answer: out === "" ? undefined : JSON.parse(out) });
    });
  });
}

async function casesOf(subject: string) {
  return (await api.listCases({ includeResolved: true })).filter((found) => found.subject === subject);
}

// The calls of an undisturbed filing, in order.
const CALLS = ["attempts", "begin", "sending", "CreateCase", "filed", "DescribeCases"];

// At once, since most of the time passes in waiting for a request that may still be on its way.
test.concurrent.each(
  CALLS.flatMap((name, call) => (["before", "after"] as const).map((when) => ({ name, call, when }))),
)("a process killed $when $name leaves one case after the next filing", async ({ name, call, when }) => {
  const subject = `killed ${when} ${name}`;
  const killed = await file({ subject, crash: { call, when } });
  expect(killed).toEqual({ signal: "SIGKILL", answer: undefined });
  const again = await file({ subject });
  const cases = await casesOf(subject);
  expect(cases).toHaveLength(1);
  expect(again.answer).toMatchObject({ caseId: cases[0]!.caseId });
});

test("a filing makes exactly those calls", async () => {
  const subject = "undisturbed";
  const { signal, answer } = await file({ subject, crash: { call: CALLS.length, when: "before" } });
  expect(signal).toBeNull();
  expect(answer).toMatchObject({ recovered: false });
});

test("several processes that file the same draft at once make one case", async () => {
  const subject = "at once";
  const ends = await Promise.all(Array.from({ length: 4 }, () => file({ subject })));
  const cases = await casesOf(subject);
  expect(cases).toHaveLength(1);
  const ids = ends.map(({ answer }) => (answer && "caseId" in answer ? answer.caseId : answer?.code));
  expect(ids).toContain(cases[0]!.caseId);
  for (const id of ids) expect([cases[0]!.caseId, "already-filing"]).toContain(id);
});
