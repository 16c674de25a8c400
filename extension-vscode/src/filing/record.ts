import { type CaseFields, writeFields } from "@casewright/case-draft";
import * as vscode from "vscode";
import { replaceText } from "../commands/case-document.ts";
import { Refusal } from "../failures.ts";
import { messages } from "../l10n/messages.ts";

/** The ids go into the file as it is now: it may have been edited, or closed, while the case was on its way. */
export async function record(uri: vscode.Uri, fields: CaseFields, id: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const text = writeFields(document.getText(), fields);
  const written = (await replaceText(document, text)) && (await document.save());
  if (!written) throw new Refusal(messages.idsNotWritten(id));
}
