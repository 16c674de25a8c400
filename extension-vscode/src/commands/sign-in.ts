import { readCaseFile } from "@casewright/case-draft";
import * as vscode from "vscode";
import { CASE_LANGUAGE } from "../language/case-state.ts";
import { readSettings } from "../settings.ts";
import { signIn as signInTo } from "../support/sign-in.ts";

/** Signs in to the profile of a case file, or of the settings, and goes on with the filing of the same draft. */
export async function signIn(uri: unknown): Promise<void> {
  const document = uri instanceof vscode.Uri ? await vscode.workspace.openTextDocument(uri) : undefined;
  const draft = document?.languageId === CASE_LANGUAGE ? document : undefined;
  const profile =
    (draft && readCaseFile(draft.getText()).fields.profile) ?? readSettings(uri as vscode.Uri).profile;
  if (!(await signInTo(profile))) return;
  await vscode.commands.executeCommand(draft ? "casewright.fileCase" : "casewright.refreshCases", draft?.uri);
}
