import * as vscode from "vscode";
import { Refusal } from "../failures.ts";
import { messages } from "../l10n/messages.ts";
import { draftFromEvidence } from "./draft-from-evidence.ts";

/** The copied text becomes a case file: the way in from the Problems view, the Debug Console, a browser. */
export async function fileFromClipboard(context: vscode.ExtensionContext): Promise<void> {
  const text = await vscode.env.clipboard.readText();
  if (!text.trim()) throw new Refusal(messages.clipboardEmpty);
  await draftFromEvidence(context, { text, languageId: "log" }, nearUri(), "clipboard");
}

/** The terminal's selection becomes a case file. It can only be had by way of the clipboard, which is put back. */
export async function fileFromTerminal(context: vscode.ExtensionContext): Promise<void> {
  const before = await vscode.env.clipboard.readText();
  let text = "";
  try {
    await vscode.env.clipboard.writeText("");
    await vscode.commands.executeCommand("workbench.action.terminal.copySelection");
    text = await vscode.env.clipboard.readText();
  } finally {
    await vscode.env.clipboard.writeText(before);
  }
  if (!text.trim()) throw new Refusal(messages.selectInTerminal);
  await draftFromEvidence(context, { text, languageId: "log" }, nearUri(), "terminal");
}

function nearUri(): vscode.Uri | undefined {
  return vscode.window.activeTextEditor?.document.uri;
}
