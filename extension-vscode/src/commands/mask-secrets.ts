import * as vscode from "vscode";
import { maskingSettings } from "../case-settings.ts";
import { Refusal } from "../failures.ts";
import { t } from "../l10n/index.ts";
import { messages } from "../l10n/messages.ts";
import { caseMasker, maskEdits, rememberMasks } from "../language/mask.ts";

/** Masks every secret of a file, or of the selected parts of the editor in front, as one undo step. */
export async function maskSecrets(uri: unknown): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const document =
    uri instanceof vscode.Uri ? await vscode.workspace.openTextDocument(uri) : editor?.document;
  if (!document) throw new Refusal(messages.openFileFirst);
  const parts =
    editor?.document === document ? editor.selections.filter((selection) => !selection.isEmpty) : [];
  const edit = new vscode.WorkspaceEdit();
  const { redact } = await maskingSettings(document.uri);
  const masker = caseMasker(document.uri, redact);
  let count = 0;
  for (const { edit: mask } of maskEdits(document.getText(), masker)) {
    const range = new vscode.Range(document.positionAt(mask.start), document.positionAt(mask.end));
    // A secret that is selected in part is masked whole.
    if (parts.length && !parts.some((part) => part.intersection(range))) continue;
    edit.replace(document.uri, range, mask.text);
    count++;
  }
  if (count && (await vscode.workspace.applyEdit(edit))) rememberMasks(document.uri, masker);
  vscode.window.setStatusBarMessage(t(count ? messages.maskedNow(count) : messages.nothingMasked), 10_000);
}
