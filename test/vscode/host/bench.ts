import { performance } from "node:perf_hooks";
import * as vscode from "vscode";
import { open } from "./editor.ts";
import { test, until } from "./harness.ts";

// Times in a real extension host, printed by the benchmark of a selection; none of them is a limit.

/** Lines that a person selects at most by hand. */
const LINES = 10_000;
const RUNS = 9;
/** Milliseconds in which a person opens a log and selects lines. */
const SELECTING = 5000;

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

interface Mark {
  readonly name: string;
  readonly startTime: number;
}

/** VS Code's own clock of what it waits for, in milliseconds. */
function waited(began: string, ended: string): number {
  const { MonacoPerformanceMarks } = globalThis as unknown as {
    MonacoPerformanceMarks: { getMarks(): readonly Mark[] };
  };
  const marks = MonacoPerformanceMarks.getMarks();
  const at = (name: string) =>
    marks.find((mark) => mark.name === `code/extHost/${name}/casewright.casewright`)!.startTime;
  return at(ended) - at(began);
}

test("activation", async () => {
  const extension = vscode.extensions.getExtension("casewright.casewright");
  await until("VS Code to start the extension", () => extension?.isActive);
  const load = waited("willLoadExtensionCode", "didLoadExtensionCode");
  const activate = waited("willActivateExtension", "didActivateExtension");
  const features = await timed(() => vscode.commands.executeCommand("casewright.refreshCases"));
  say(
    `VS Code waits ${shown(load)} for the code and ${shown(activate)} for its activation; the first command waits ${shown(features)} more`,
  );
});

test("selection", async () => {
  const editor = await open("bench.log", log);
  await new Promise((resolve) => setTimeout(resolve, SELECTING));
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
