import { readEvidence } from "@casewright/case-draft";
import * as vscode from "vscode";
import { Refusal } from "../failures.ts";
import { messages } from "../l10n/messages.ts";

/** The text of a file, in any encoding that logs come in. Throws an EvidenceError for a binary one, or a Refusal. */
export async function readText(uri: vscode.Uri): Promise<string> {
  const bytes = await vscode.workspace.fs.readFile(uri).then(undefined, () => {
    throw new Refusal(messages.fileUnreadable(vscode.workspace.asRelativePath(uri)));
  });
  return readEvidence(bytes);
}
