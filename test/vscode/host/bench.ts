import assert from "node:assert/strict";
import { performance } from "node:perf_hooks";
import * as vscode from "vscode";
import { open } from "./editor.ts";
import { test, until } from "./harness.ts";

// Times in a real extension host, printed by the benchmark of a selection; none of them is a limit.

/** Lines that a person selects at most by hand. */
const LINES = 10_000;
const RUNS = 9;

const WORDS = [
  "request done",
  "cache miss",
  "put failed: AccessDenied",
  "retry",
  "queue empty",
  "token=none",
];
const log = Array.from({ length: LINES }, (_, index) => {
  const time = new Date(Date.UTC(2026, 10, 20) + index * 250).toISOString();
  const level = (index * 7) % 13 === 2 ? "ERROR" : "INFO ";
  return `${time} ${level} worker-${index % 9} ${WORDS[(index * 7) % 6]} id=${index * 37} in ap-northeast-1`;
}).join("\n");

async function timed(work: () => Thenable<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const shown = (ms: number) => `${ms.toFixed(0)} ms`;

/** The test's name is what the runner prints. */
const say = (line: string) => console.log(`✓ ${line}`);

/** How long something takes, and how much of that the extension host works: the rest is VS Code's way there and back. */
async function worked(work: () => Thenable<unknown>): Promise<string> {
  const before = performance.eventLoopUtilization();
  const all = await timed(work);
  return `${shown(all)} (at work ${shown(performance.eventLoopUtilization(before).active)})`;
}

test("activation", async () => {
  const extension = vscode.extensions.getExtension("casewright.casewright");
  assert.ok(extension && !extension.isActive, "nothing has started it yet");
  const activation = await worked(() => extension.activate());
  const features = await worked(() => vscode.commands.executeCommand("casewright.refreshCases"));
  say(`activation: VS Code waits ${activation}; the first command waits ${features} more`);
});

test("selection", async () => {
  const editor = await open("bench.log", log);
  const { document } = editor;
  const drafts: number[] = [];
  const texts: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    await vscode.window.showTextDocument(document, {
      selection: new vscode.Range(0, 0, document.lineCount, 0),
    });
    drafts.push(await timed(() => vscode.commands.executeCommand("casewright.fileFromSelection")));
    const draft = await until("the draft", () => {
      const shownNow = vscode.window.activeTextEditor?.document;
      return shownNow?.languageId === "aws-case" && shownNow;
    });
    const content = draft.getText();
    texts.push(await timed(async () => open(`plain-${run}.txt`, content)));
  }
  const middle = (all: number[]) => all.toSorted((a, b) => a - b)[RUNS >> 1]!;
  const [first] = drafts;
  const [p50, base] = [middle(drafts), middle(texts)];
  say(
    `${LINES} selected lines to an open draft: p50 ${shown(p50)} (first ${shown(first!)}); writing and opening such a file: ${shown(base)}; ${(p50 / base).toFixed(1)} × that`,
  );
});

export { runAll as run } from "./harness.ts";
