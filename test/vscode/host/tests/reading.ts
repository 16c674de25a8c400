import assert from "node:assert/strict";
import * as vscode from "vscode";
import { open } from "../editor.ts";
import { test, until } from "../harness.ts";
import { caseFile } from "../texts.ts";

test("the outline shows the subject and its sections, and folding follows them", async () => {
  const { document } = await open(
    "outline.case.md",
    caseFile("## Impact\nAll of it.\n\n## Question\nWhy?\n"),
  );
  const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
    "vscode.executeDocumentSymbolProvider",
    document.uri,
  );
  assert.deepEqual(
    symbols.map(({ name, children }) => [name, children.map((child) => child.name)]),
    [["PutObject to kakunin-orders fails with AccessDenied", ["Impact", "Question"]]],
  );
  const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
    "vscode.executeFoldingRangeProvider",
    document.uri,
  );
  assert.ok(folds.some(({ start, end }) => start === 0 && end === 6));
  assert.ok(folds.some(({ start }) => document.lineAt(start).text === "## Impact"));
});

test("the preview holds what is sent and nothing else, and follows the typing", async () => {
  const text = caseFile("Sent. <!-- a prompt that stays here -->\n");
  const editor = await open("preview.case.md", text);
  await vscode.commands.executeCommand("casewright.preview");
  const preview = await until("the preview's document", () =>
    vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === "casewright-preview"),
  );
  assert.match(preview.getText(), /Sent\./);
  assert.doesNotMatch(preview.getText(), /a prompt that stays here/);
  await vscode.window.showTextDocument(editor.document);
  await editor.edit((edit) => edit.insert(new vscode.Position(10, 0), "Added later. "));
  await until("the preview to follow", () => preview.getText().includes("Added later."));
});

test("a section is one snippet away", async () => {
  const { document } = await open("snippet.case.md", caseFile("imp"));
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    "vscode.executeCompletionItemProvider",
    document.uri,
    document.positionAt(document.getText().length),
  );
  const labels = list.items.map(({ label }) => (typeof label === "string" ? label : label.label));
  assert.ok(labels.includes("impact"), labels.join(" "));
});
