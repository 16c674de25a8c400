import assert from "node:assert/strict";
import * as vscode from "vscode";
import { codeOf, diagnosticsOf, open } from "../editor.ts";
import { test, until } from "../harness.ts";
import { caseFile, SECRET } from "../texts.ts";

async function fixesAt(document: vscode.TextDocument, range: vscode.Range, kind?: vscode.CodeActionKind) {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    "vscode.executeCodeActionProvider",
    document.uri,
    range,
    kind?.value,
  );
}

test("a secret is underlined from its first character to its last", async () => {
  const { document } = await open("secret.case.md", caseFile(`env AWS_SECRET_ACCESS_KEY=${SECRET}\n`));
  const secret = await until("the diagnostic", () =>
    diagnosticsOf(document).find((d) => codeOf(d) === "secret"),
  );
  assert.equal(document.getText(secret.range), SECRET);
  assert.equal(secret.severity, vscode.DiagnosticSeverity.Error);
  assert.ok(!secret.message.includes(SECRET), "the message does not repeat it");
});

test("a secret in the subject is underlined too", async () => {
  const text = caseFile("It fails.\n").replace("AccessDenied", `AWS_SECRET_ACCESS_KEY=${SECRET}`);
  const { document } = await open("subject.case.md", text);
  const secret = await until("the diagnostic", () =>
    diagnosticsOf(document).find((d) => codeOf(d) === "secret"),
  );
  assert.equal(document.getText(secret.range), SECRET);
});

test("what is missing is shown where it can be seen, with a fix that adds it", async () => {
  const { document } = await open("missing.case.md", caseFile("The upload fails.\n"));
  const missing = await until("the diagnostic", () =>
    diagnosticsOf(document).find((d) => codeOf(d) === "impact-scope"),
  );
  assert.ok(!missing.range.isEmpty);
  const fixes = await fixesAt(document, missing.range, vscode.CodeActionKind.QuickFix);
  const fix = fixes.find((action) => /Impact/.test(action.title));
  assert.ok(fix?.edit, `a fix among ${fixes.map((action) => action.title).join(", ")}`);
  const before = document.getText();
  assert.ok(await vscode.workspace.applyEdit(fix.edit));
  assert.ok(document.getText().length > before.length);
  await vscode.commands.executeCommand("undo");
  assert.equal(document.getText(), before, "one undo takes it back");
});

test("a false alarm is turned off in the case itself, and the comment is not sent", async () => {
  const { document } = await open("alarm.case.md", caseFile("The upload fails.\n"));
  const missing = await until("the diagnostic", () =>
    diagnosticsOf(document).find((d) => codeOf(d) === "impact-scope"),
  );
  const fixes = await fixesAt(document, missing.range, vscode.CodeActionKind.QuickFix);
  const fix = fixes.find((action) => action.title === "Turn off “impact-scope” in this case");
  assert.ok(fix?.edit);
  assert.ok(await vscode.workspace.applyEdit(fix.edit));
  await until("it to go", () => !diagnosticsOf(document).some((d) => codeOf(d) === "impact-scope"));
  assert.ok(
    diagnosticsOf(document).some((d) => codeOf(d) === "question"),
    "the others stay",
  );
});

test("the quick fix masks the whole secret, and one undo brings it back", async () => {
  const { document } = await open("fix.case.md", caseFile(`AWS_SECRET_ACCESS_KEY=${SECRET}\n`));
  const secret = await until("the diagnostic", () =>
    diagnosticsOf(document).find((d) => codeOf(d) === "secret"),
  );
  const before = document.getText();
  const fix = (await fixesAt(document, secret.range, vscode.CodeActionKind.QuickFix)).find(
    (action) => action.isPreferred,
  );
  assert.ok(fix?.edit);
  assert.ok(await vscode.workspace.applyEdit(fix.edit));
  assert.match(document.getText(), /AWS_SECRET_ACCESS_KEY=\[AWS_SECRET_KEY_\d+\]\n/);
  await until("the diagnostic to go", () => !diagnosticsOf(document).some((d) => codeOf(d) === "secret"));
  await vscode.commands.executeCommand("undo");
  assert.equal(document.getText(), before);
});

test("fix all masks every secret at once", async () => {
  const other = SECRET.split("").reverse().join("");
  const body = `AWS_SECRET_ACCESS_KEY=${SECRET}\nthen AWS_SECRET_ACCESS_KEY=${other}\n`;
  const { document } = await open("fix-all.case.md", caseFile(body));
  await until(
    "the diagnostics",
    () => diagnosticsOf(document).filter((d) => codeOf(d) === "secret").length === 2,
  );
  const all = new vscode.Range(0, 0, document.lineCount, 0);
  const [action] = await fixesAt(document, all, vscode.CodeActionKind.SourceFixAll);
  assert.ok(action?.edit);
  assert.ok(await vscode.workspace.applyEdit(action.edit));
  assert.ok(!document.getText().includes(SECRET) && !document.getText().includes(other));
  const placeholders = document.getText().match(/\[AWS_SECRET_KEY_\d+\]/g) ?? [];
  assert.equal(new Set(placeholders).size, 2, "two secrets, two placeholders");
});

test("a placeholder that is there already is not given to another secret", async () => {
  const body = `AWS_SECRET_ACCESS_KEY=[AWS_SECRET_KEY_1]\nAWS_SECRET_ACCESS_KEY=${SECRET}\n`;
  const { document } = await open("taken.case.md", caseFile(body));
  await vscode.commands.executeCommand("casewright.maskSecrets", document.uri);
  assert.match(document.getText(), /=\[AWS_SECRET_KEY_1\]\n.*=\[AWS_SECRET_KEY_2\]\n/);
});

test("a bad value in the front matter is a remark at its line", async () => {
  const { document } = await open(
    "bad.case.md",
    caseFile("x\n").replace("severity: normal", "severity: asap"),
  );
  const bad = await until("the diagnostic", () =>
    diagnosticsOf(document).find((d) => document.lineAt(d.range.start.line).text === "severity: asap"),
  );
  assert.equal(document.getText(bad.range), "asap");
});

test("broken front matter leaves the rest readable", async () => {
  const { document } = await open(
    "broken.case.md",
    `---\nservice: [\n# nothing\n---\n# Subject\n\nAWS_SECRET_ACCESS_KEY=${SECRET}\n`,
  );
  await until("both remarks", () => {
    const diagnostics = diagnosticsOf(document);
    return diagnostics.some((d) => codeOf(d) === "secret") && diagnostics.some((d) => d.range.start.line < 4);
  });
});

test("remarks follow the typing and go with the file", async () => {
  const editor = await open("typing.case.md", caseFile("It fails.\n"));
  await until("diagnostics", () => diagnosticsOf(editor.document).length > 0);
  await editor.edit((edit) => edit.insert(new vscode.Position(10, 0), `AWS_SECRET_ACCESS_KEY=${SECRET}\n`));
  await until("the secret", () => diagnosticsOf(editor.document).some((d) => codeOf(d) === "secret"));
  await vscode.commands.executeCommand("undo");
  await until("the secret to go", () => !diagnosticsOf(editor.document).some((d) => codeOf(d) === "secret"));
});

test("a check that is turned off says nothing", async () => {
  const { document } = await open("off.case.md", caseFile("The upload fails.\n"));
  await until("the remark", () => diagnosticsOf(document).some((d) => codeOf(d) === "impact-scope"));
  const section = vscode.workspace.getConfiguration("casewright");
  await section.update("disabledRules", ["impact-scope"], vscode.ConfigurationTarget.Workspace);
  await until("it to go", () => !diagnosticsOf(document).some((d) => codeOf(d) === "impact-scope"));
  await section.update("disabledRules", undefined, vscode.ConfigurationTarget.Workspace);
});
