import assert from "node:assert/strict";
import * as vscode from "vscode";
import { diagnosticsOf, drafts, open } from "../editor.ts";
import { test, until } from "../harness.ts";
import { LOG, SECRET } from "../texts.ts";

async function caseFromSelections(
  name: string,
  ...selections: vscode.Selection[]
): Promise<vscode.TextDocument> {
  const editor = await open(name, LOG);
  editor.selections = selections;
  await vscode.commands.executeCommand("casewright.fileFromSelection");
  return until("the case file", () => {
    const document = vscode.window.activeTextEditor?.document;
    return document?.languageId === "aws-case" && document;
  });
}

test("a selection becomes a masked case file in the drafts folder", async () => {
  const document = await caseFromSelections("put.log", new vscode.Selection(1, 0, 4, 0));
  assert.match(document.uri.path, /\/cases\/\d{4}-\d\d-\d\d-put-log\.case\.md$/);
  const text = document.getText();
  assert.ok(!text.includes(SECRET), "the secret is masked");
  assert.ok(text.includes("gave up on bucket kakunin-orders"), "the evidence is quoted");
  assert.ok(text.includes("7Z4K1M2N3P4Q5R6S"), "the request id stays");
  assert.ok(!text.includes("start batch 882"), "only what was selected");
  assert.match(text, /put\.log/);
  assert.equal(document.isDirty, false, "it is a file already");
  assert.ok((await drafts()).includes(document.uri.path.split("/").at(-1)!));
});

test("a draft is shown before it is judged", async () => {
  const remarks: number[] = [];
  const shown = vscode.window.onDidChangeVisibleTextEditors((editors) => {
    const draft = editors.find(({ document }) => document.uri.path.endsWith("-judged-log.case.md"));
    if (draft) remarks.push(diagnosticsOf(draft.document).length);
  });
  try {
    const document = await caseFromSelections("judged.log", new vscode.Selection(0, 0, 2, 0));
    assert.equal(remarks[0], 0);
    await until("the remarks", () => diagnosticsOf(document).length > 0);
  } finally {
    shown.dispose();
  }
});

test("the subject is ready to be typed over", async () => {
  const document = await caseFromSelections("subject.log", new vscode.Selection(0, 0, 2, 0));
  const line = document.lineAt(vscode.window.activeTextEditor!.selection.active.line).text;
  assert.match(line, /^# /);
});

test("several selections become one case, in the order of the file", async () => {
  const document = await caseFromSelections(
    "several.log",
    new vscode.Selection(3, 0, 4, 0),
    new vscode.Selection(0, 0, 1, 0),
  );
  const text = document.getText();
  assert.match(text, /several\.log:1\n.*start batch 881\n\nseveral\.log:4\n.*gave up on bucket/);
  assert.ok(!text.includes("AccessDenied (403)"), "what lies between is left out");
});

test("a second case from the same log gets a name of its own", async () => {
  const first = await caseFromSelections("again.log", new vscode.Selection(0, 0, 2, 0));
  const second = await caseFromSelections("again.log", new vscode.Selection(0, 0, 2, 0));
  assert.notEqual(first.uri.path, second.uri.path);
  assert.match(second.uri.path, /again-log-2\.case\.md$/);
});

test("a CloudWatch Logs document says which Region, group and stream it is from", async () => {
  const address = "aws-cwl:ap-northeast-1:/aws/lambda/order-api:2026/11/20/0a1b?%7B%7D";
  const provider = vscode.workspace.registerTextDocumentContentProvider("aws-cwl", {
    provideTextDocumentContent: () => LOG,
  });
  try {
    const log = await vscode.workspace.openTextDocument(vscode.Uri.parse(address));
    const editor = await vscode.window.showTextDocument(log);
    editor.selection = new vscode.Selection(0, 0, 3, 0);
    await vscode.commands.executeCommand("casewright.fileFromSelection");
    const draft = await until("the case file", () => {
      const document = vscode.window.activeTextEditor?.document;
      return document?.uri.path.endsWith("-order-api.case.md") && document;
    });
    assert.match(
      draft.getText(),
      /CloudWatch Logs, ap-northeast-1, \/aws\/lambda\/order-api, 2026\/11\/20\/0a1b/,
    );
  } finally {
    provider.dispose();
  }
});
