import type { Edit } from "@casewright/case-lint";
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
  const change = changeBetween(before, text);
  const edit = new vscode.WorkspaceEdit();
  const range = new vscode.Range(document.positionAt(change.start), document.positionAt(change.end));
  edit.replace(document.uri, range, change.text);
  return vscode.workspace.applyEdit(edit);
}

/** The one edit that makes `after` of `before` and touches only what differs. UTF-16 offsets. */
export function changeBetween(before: string, after: string): Edit {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let tail = 0;
  const most = Math.min(before.length, after.length) - start;
  while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}
