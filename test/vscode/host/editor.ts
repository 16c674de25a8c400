/// <reference types="vscode" />
import { join } from "node:path";
import * as vscode from "vscode";

export const workspace = () => vscode.workspace.workspaceFolders![0]!.uri;

/** Writes a file of the workspace and shows it. */
export async function open(name: string, text: string): Promise<vscode.TextEditor> {
  const uri = vscode.Uri.joinPath(workspace(), name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const document = await vscode.workspace.openTextDocument(uri);
  return vscode.window.showTextDocument(document, { preview: false });
}

export function diagnosticsOf(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri);
}

export function codeOf({ code }: vscode.Diagnostic): string | undefined {
  return typeof code === "object" ? String(code.value) : undefined;
}

/** Names of the case files in the drafts folder. */
export async function drafts(): Promise<string[]> {
  const folder = vscode.Uri.file(join(workspace().fsPath, "cases"));
  return vscode.workspace.fs.readDirectory(folder).then(
    (entries) => entries.map(([name]) => name),
    () => [],
  );
}
