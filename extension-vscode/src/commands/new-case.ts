import { draftFrom } from "@casewright/case-draft";
import * as vscode from "vscode";
import { draftsFolder, openDraft } from "../drafts.ts";
import { readSettings } from "../settings.ts";

/** An empty case file, with a prompt for each thing a case must say. */
export async function newCase(context: vscode.ExtensionContext): Promise<void> {
  const near = vscode.window.activeTextEditor?.document.uri;
  const { caseLanguage, profile } = readSettings(near);
  const draft = draftFrom({ text: "" }, { language: caseLanguage, ...(profile && { profile }) });
  await openDraft(draftsFolder(context, near), "case", draft.text);
}
