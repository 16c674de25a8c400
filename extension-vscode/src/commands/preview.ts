import * as vscode from "vscode";
import { previewUri } from "../language/preview.ts";
import { caseDocument } from "./case-document.ts";

/** Shows beside the case file exactly what would be sent: subject, codes, and the body without its prompts. */
export async function preview(uri: unknown): Promise<void> {
  const document = await caseDocument(uri);
  await vscode.commands.executeCommand("markdown.showPreviewToSide", previewUri(document.uri));
}
