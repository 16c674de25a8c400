import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startDesk } from "@casewright/support-desk";
import { afterEach, beforeEach, expect, test } from "vitest";
import { MAIN, runIn, startIn } from "./casewright.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "casewright-output-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Runs it with nobody who reads what it says. */
function unread(words: readonly string[], ...streams: readonly ("stdout" | "stderr")[]) {
  const child = startIn(folder, words);
  for (const name of streams) child[name].destroy();
  for (const stream of [child.stdout, child.stderr]) stream.resume();
  return new Promise<number | null>((done) => child.on("close", done));
}

test.each([
  ["stdout", ["stdout"]],
  ["stderr", ["stderr"]],
  ["both", ["stdout", "stderr"]],
] as const)("a case that is filed while nobody reads %s still gets its ids", async (_, streams) => {
  const desk = await startDesk({ port: 0, dataDir: ":memory:" });
  try {
    const path = join(folder, "a.case.md");
    await writeFile(path, "---\nlanguage: en\n---\n# Orders fail\n\nWhy do they fail?\n");
    const words = ["file", "a.case.md", "--yes", "--endpoint-url", desk.url];
    expect(await unread(words, ...streams)).toBe(0);
    expect(await readFile(path, "utf8")).toMatch(/^caseId: case-/m);
  } finally {
    await desk.close();
  }
});

test("the exit code is that of the result, whether it is read to its end or not", async () => {
  await writeFile(join(folder, "a.md"), "It fails.\n");
  expect(await unread(["lint", "a.md"], "stdout")).toBe(1);
  const line = `${JSON.stringify({ id: 1, text: "It fails." })}\n`;
  await writeFile(join(folder, "a.jsonl"), line.repeat(50_000));
  expect(await unread(["mask", "--jsonl", "a.jsonl"], "stdout")).toBe(0);
});

/** Runs it by a shell's `command`, in which `"$0" "$@"` is casewright with its words. */
function byShell(command: string, words: readonly string[]) {
  return new Promise<{ code: unknown; err: string }>((done) =>
    execFile(
      "sh",
      ["-c", command, process.execPath, MAIN, ...words],
      { cwd: folder, env: { LANG: "C" } },
      (error, _out, err) => done({ code: error?.code, err }),
    ),
  );
}

test.runIf(process.platform === "linux").each([
  ["lint", ["lint", "a.jsonl", "--kind", "reply"]],
  ["mask", ["mask", "a.jsonl"]],
  ["mask --jsonl", ["mask", "--jsonl", "a.jsonl"]],
])("a full disk is told and is exit code 1: %s", async (_, words) => {
  await writeFile(join(folder, "a.jsonl"), `${JSON.stringify({ id: 1, text: "Thank you." })}\n`);
  const { code, err } = await byShell('exec "$0" "$@" > /dev/full', words);
  expect(err).toMatch(/casewright: The output could not be written \(ENOSPC\)\.\nMake room/);
  expect(err).not.toMatch(/^\s+at /m);
  expect(code).toBe(1);
});

test("an older Node is told which one is needed", async () => {
  const older =
    "data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.20.2'}})";
  const main = ["--import", older, MAIN];
  for (const [LANG, words] of [
    ["en_US.UTF-8", "casewright needs Node.js 24 or newer; this is 20.20.2.\n"],
    ["ja_JP.UTF-8", "casewright には Node.js 24 以降が必要です(現在は 20.20.2)。\n"],
  ]) {
    const told = await runIn(folder, ["lint", "-"], { env: { LANG }, main });
    expect(told).toEqual({ code: 2, out: "", err: words });
  }
});

test.runIf(process.platform === "linux")("what cannot be written whole is not written", async () => {
  await writeFile(
    join(folder, "app.log"),
    "2026-11-20T10:00:00Z ERROR i-0c4e7d19a2b85f36e failed\n".repeat(99),
  );
  for (const words of [
    ["draft", "--from", "app.log", "-o", "a.case.md"],
    ["mask", "app.log", "--map", "map.json", "-o", "a.case.md"],
  ]) {
    // What Node compiled cannot be written either, at its very end.
    const { code, err } = await byShell(
      'export NODE_COMPILE_CACHE=$(mktemp -d); ulimit -f 1; "$0" "$@"; code=$?; rm -r "$NODE_COMPILE_CACHE"; exit $code',
      words,
    );
    expect(err).toMatch(/a\.case\.md can't be written \(EFBIG\)\.\nMake room/);
    expect(code).toBe(1);
    expect(await readdir(folder)).toEqual(["app.log"]);
  }
});

test("what a file or an endpoint says moves no cursor and turns no text", async () => {
  const evil = "1\u001b[2J\u202e";
  await writeFile(
    join(folder, "a.case.md"),
    `---\ncaseId: case-1\ndisplayId: ${JSON.stringify(evil)}\n---\n# a\n\nb\n`,
  );
  const refused = await runIn(folder, ["file", "a.case.md"]);
  expect(refused).toMatchObject({ code: 1, err: expect.stringContaining("was filed already: case 1[2J.") });
  const desk = await startDesk({ port: 0, dataDir: ":memory:" });
  try {
    await writeFile(join(folder, "b.case.md"), `# Fails ${evil}\n\nWhy ${evil}?\n`);
    const words = ["file", "b.case.md", "--yes", "--endpoint-url", desk.url];
    const filed = await runIn(folder, words);
    const id = /case (\d+)/.exec(filed.out)![1]!;
    const shown = await runIn(folder, ["show", id, "--endpoint-url", desk.url]);
    expect(shown.out).toContain("Fails 1 [2J");
    for (const text of [refused.err, filed.err, shown.out])
      expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  } finally {
    await desk.close();
  }
});
