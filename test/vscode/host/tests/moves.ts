import assert from "node:assert/strict";
import * as vscode from "vscode";
import { codeOf, diagnosticsOf, open, workspace } from "../editor.ts";
import { test, until } from "../harness.ts";
import { caseFile, SECRET } from "../texts.ts";

async function read(name: string): Promise<string | undefined> {
  const uri = vscode.Uri.joinPath(workspace(), name);
  return vscode.workspace.fs.readFile(uri).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => undefined,
  );
}

const MOVE = "quickfix.casewright.move";

/** Applies the move as the light bulb does, from the remark on. */
async function move(editor: vscode.TextEditor, rule: string): Promise<void> {
  const remark = await until(rule, () => diagnosticsOf(editor.document).find((one) => codeOf(one) === rule));
  await vscode.window.showTextDocument(editor.document);
  editor.selection = new vscode.Selection(remark.range.start, remark.range.start);
  // VS Code drops a fix that is asked for while it looks for those of remarks that have just come.
  await until("the fix", async () => {
    const { uri } = editor.document;
    const fixes = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      uri,
      remark.range,
      MOVE,
    );
    return fixes.length > 0;
  });
  await vscode.commands.executeCommand("editor.action.codeAction", { kind: MOVE, apply: "first" });
}

async function fixOf(document: vscode.TextDocument, rule: string, title: RegExp) {
  const remark = await until(rule, () => diagnosticsOf(document).find((one) => codeOf(one) === rule));
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    "vscode.executeCodeActionProvider",
    document.uri,
    remark.range,
    vscode.CodeActionKind.QuickFix.value,
  );
  return actions.find((action) => title.test(action.title));
}

const lines = Array.from(
  { length: 80 },
  (_, i) => `2026-11-20T10:15:${10 + (i % 50)}Z INFO worker ${i} waits`,
);
const log = [...lines, `2026-11-20T10:16:00Z ERROR AWS_SECRET_ACCESS_KEY=${SECRET} refused`].join("\n");

test("a long log moves into a masked file that the case attaches, and one undo takes it back", async () => {
  await open("moves/log-1.txt", "somebody else's\n");
  const editor = await open("moves/long.case.md", caseFile(`The upload fails.\n\n${log}\n\nWhy?\n`));
  const { document } = editor;
  const before = document.getText();
  assert.ok(await fixOf(document, "long-log", /^Move it to the attachment log-2\.txt$/));
  await move(editor, "long-log");
  const moved = await until("the attachment", () => read("moves/log-2.txt"));
  assert.ok(moved.includes("worker 79 waits") && moved.includes("[AWS_SECRET_KEY_1] refused"), moved);
  assert.ok(!moved.includes(SECRET));
  assert.equal(await read("moves/log-1.txt"), "somebody else's\n");
  assert.match(document.getText(), /^attachments: \[\.\/log-2\.txt\]$/m);
  assert.match(document.getText(), /see attachment log-2\.txt/);
  assert.ok(!document.getText().includes("worker 79 waits"));
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand("undo");
  await until("the text of before", () => document.getText() === before);
  await until("the attachment to go", async () => (await read("moves/log-2.txt")) === undefined);
});

test("a secret is named in the case as it is in the log that was moved out of it", async () => {
  const editor = await open("moves/named.case.md", caseFile(`The upload fails.\n\n${log}\n\nWhy?\n`));
  const { document } = editor;
  await move(editor, "long-log");
  await until("the move", () => document.getText().includes("see attachment"));
  const other = SECRET.replace("wJ4r", "Kp7s");
  const line = (secret: string) => `\nAWS_SECRET_ACCESS_KEY=${secret}\n`;
  await editor.edit((edit) =>
    edit.insert(new vscode.Position(document.lineCount, 0), `${line(other)}${line(SECRET)}`),
  );
  await vscode.commands.executeCommand("casewright.maskSecrets", document.uri);
  assert.match(document.getText(), /=\[AWS_SECRET_KEY_2\]\n\nAWS_SECRET_ACCESS_KEY=\[AWS_SECRET_KEY_1\]\n$/);
});

const QUESTIONS = [
  "The upload fails.",
  "Why does PutObject answer 403?",
  "Is there a way to see which policy denies it?",
  "Separately, could you tell us how to raise the quota for Lambda concurrency?",
].join("\n\n");

test("a further question moves into a case file of its own with the same front matter", async () => {
  const editor = await open("moves/many.case.md", caseFile(`${QUESTIONS}\n`));
  const { document } = editor;
  assert.ok(await fixOf(document, "several-questions", /^Move to a case of its own$/));
  await move(editor, "several-questions");
  const other = await until("the other case", () => {
    const { document: shown } = vscode.window.activeTextEditor ?? {};
    return shown?.uri.path.endsWith("/moves/many-2.case.md") && shown.getText();
  });
  assert.ok(other.includes("how to raise the quota"), other);
  assert.match(other, /^severity: normal$/m);
  assert.ok(!document.getText().includes("how to raise the quota"));
  assert.ok(document.getText().includes("which policy denies it?"));
});

test("a comment inside a log would be lost, so the log is not moved", async () => {
  const text = caseFile(`The upload fails.\n\n${lines.join("\n")}\n<!-- ask Mia -->\n${log}\n`);
  const { document } = await open("moves/comment.case.md", text);
  assert.equal(await fixOf(document, "long-log", /attachment/), undefined);
});
