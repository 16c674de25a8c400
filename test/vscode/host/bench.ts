import * as vscode from "vscode";
import { draftInFront, LINES, log, type Spent, say, shown, spent } from "./big-selection.ts";
import { open } from "./editor.ts";
import { test, until } from "./harness.ts";

// Times in a real extension host, printed by the benchmark of a selection; none of them is a limit.

const RUNS = 9;
/** Milliseconds in which a person opens a log and selects lines. */
const SELECTING = 5000;

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
  const { passed } = await spent(() => vscode.commands.executeCommand("casewright.refreshCases"));
  say(
    `VS Code waits ${shown(load)} for the code and ${shown(activate)} for its activation; a command right after it waits ${shown(passed)} more`,
  );
});

test("selection", async () => {
  const editor = await open("bench.log", log);
  await new Promise((resolve) => setTimeout(resolve, SELECTING));
  const { document } = editor;
  const drafts: Spent[] = [];
  const texts: Spent[] = [];
  for (let run = 0; run < RUNS; run++) {
    await vscode.window.showTextDocument(document, {
      selection: new vscode.Range(0, 0, document.lineCount, 0),
    });
    // A person's click comes when the window has drawn the selection, and answers again.
    await vscode.workspace.fs.stat(document.uri);
    drafts.push(await spent(() => vscode.commands.executeCommand("casewright.fileFromSelection")));
    const content = (await draftInFront()).getText();
    texts.push(await spent(async () => open(`plain-${run}.txt`, content)));
  }
  const middle = (all: Spent[], of: keyof Spent) =>
    all.map((one) => one[of]).toSorted((a, b) => a - b)[RUNS >> 1]!;
  const [p50, base] = [middle(drafts, "passed"), middle(texts, "passed")];
  say(
    `${LINES} selected lines to an open draft: p50 ${shown(p50)} (first ${shown(drafts[0]!.passed)}); writing and opening such a file: ${shown(base)}; ${(p50 / base).toFixed(1)} × that`,
  );
  say(
    `in the extension host these take ${shown(middle(drafts, "worked"))} and ${shown(middle(texts, "worked"))} of a processor; the rest is VS Code's window and server`,
  );
});

export { runAll as run } from "./harness.ts";
