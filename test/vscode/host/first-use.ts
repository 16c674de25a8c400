import * as vscode from "vscode";
import { draftInFront, LINES, log, say, shown, spent } from "./big-selection.ts";
import { open } from "./editor.ts";
import { test } from "./harness.ts";

// The one draft that nothing was prepared for: the first use ever. Printed by the benchmark of a selection.

test("first use", async () => {
  const { document } = await open("bench.log", log);
  await vscode.window.showTextDocument(document, {
    selection: new vscode.Range(0, 0, document.lineCount, 0),
  });
  const { passed, worked } = await spent(() =>
    vscode.commands.executeCommand("casewright.fileFromSelection"),
  );
  await draftInFront();
  say(
    `${LINES} selected lines to an open draft, the first use ever: ${shown(passed)}, with ${shown(worked)} of a processor in the extension host`,
  );
});

export { runAll as run } from "./harness.ts";
