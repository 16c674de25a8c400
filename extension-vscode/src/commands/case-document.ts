import * as vscode from "vscode";
import { Refusal } from "../failures.ts";
import { messages } from "../l10n/messages.ts";
import { CASE_LANGUAGE } from "../language/case-state.ts";

/** The case file a command is for: the one it was called on, else the one in front. */
export async function caseDocument(uri: unknown): Promise<vscode.TextDocument> {
  const document =
    uri instanceof vscode.Uri
      ? await vscode.workspace.openTextDocument(uri)
      : vscode.window.activeTextEditor?.document;
  if (document?.languageId !== CASE_LANGUAGE) throw new Refusal(messages.openCaseFirst);
  return document;
}

/** Replaces a document's text as one undo step, touching only what differs. */
export async function replaceText(document: vscode.TextDocument, text: string): Promise<boolean> {
  const before = document.getText();
  if (before === text) return true;
  let start = 0;
  while (start < before.length && before[start] === text[start]) start++;
  let tail = 0;
  const most = Math.min(before.length, text.length) - start;
  while (tail < most && before[before.length - 1 - tail] === text[text.length - 1 - tail]) tail++;
  const edit = new vscode.WorkspaceEdit();
  const range = new vscode.Range(document.positionAt(start), document.positionAt(before.length - tail));
  edit.replace(document.uri, range, text.slice(start, text.length - tail));
  return vscode.workspace.applyEdit(edit);
}
