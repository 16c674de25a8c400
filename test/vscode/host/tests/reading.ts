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
  assert.match(preview.getText(), /Simple Storage Service \(S3\)/);
  assert.doesNotMatch(preview.getText(), /a prompt that stays here/);
  await vscode.window.showTextDocument(editor.document);
  await editor.edit((edit) => edit.insert(new vscode.Position(10, 0), "Added later. "));
  await until("the preview to follow", () => preview.getText().includes("Added later."));
});

test("a section is one snippet away, in the body only", async () => {
  const text = caseFile("imp");
  const { document } = await open("snippet.case.md", text);
  const offered = async (offset: number) => {
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      "vscode.executeCompletionItemProvider",
      document.uri,
      document.positionAt(offset),
    );
    return list.items.map(({ label }) => (typeof label === "string" ? label : label.label));
  };
  const labels = await offered(text.length);
  assert.ok(labels.includes("impact") && labels.includes("影響範囲"), labels.join(" "));
  const inFrontMatter = await offered(text.indexOf("severity"));
  assert.ok(!inFrontMatter.includes("impact"), inFrontMatter.join(" "));
});
