import assert from "node:assert/strict";
import * as vscode from "vscode";
import { open } from "../editor.ts";
import { test } from "../harness.ts";
import { LOG, SECRET } from "../texts.ts";

test("Mask Secrets works in any file and is one undo step", async () => {
  const { document } = await open("mask-me.log", LOG);
  await vscode.commands.executeCommand("casewright.maskSecrets");
  assert.ok(!document.getText().includes(SECRET));
  assert.ok(document.getText().includes("7Z4K1M2N3P4Q5R6S"));
  await vscode.commands.executeCommand("undo");
  assert.equal(document.getText(), LOG);
});

test("with a selection only the secrets in it are masked", async () => {
  const twice = `${LOG}${LOG}`;
  const editor = await open("mask-part.log", twice);
  editor.selection = new vscode.Selection(0, 0, 5, 0);
  await vscode.commands.executeCommand("casewright.maskSecrets");
  assert.equal(editor.document.getText().split(SECRET).length - 1, 1);
});

test("a new case is a file with prompts that are never sent", async () => {
  await vscode.commands.executeCommand("casewright.newCase", "troubleshooting");
  const document = vscode.window.activeTextEditor!.document;
  assert.equal(document.languageId, "aws-case");
  assert.match(document.uri.path, /\/cases\/.*\.case\.md$/);
  assert.match(document.getText(), /## Impact.*\n<!-- /);
});
