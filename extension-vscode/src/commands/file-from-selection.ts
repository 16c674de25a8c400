import type { Evidence } from "@casewright/case-draft";
import * as vscode from "vscode";
import { logSource, logSourceName } from "../cloudwatch.ts";
import { Refusal } from "../failures.ts";
import { messages } from "../l10n/messages.ts";
import { draftFromEvidence } from "./draft-from-evidence.ts";

/** The selected lines of the editor in front become a case file. */
export async function fileFromSelection(context: vscode.ExtensionContext): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const selections = editor?.selections.filter((selection) => !selection.isEmpty) ?? [];
  if (!editor || selections.length === 0) throw new Refusal(messages.selectFirst);
  const { document } = editor;
  const source = logSource(document.uri);
  const name = source ? logSourceName(source) : nameOf(document);
  const evidence = { ...gather(document, selections, name), languageId: document.languageId };
  await draftFromEvidence(
    context,
    evidence,
    document.uri,
    (source?.group ?? document.uri.path).split("/").at(-1) ?? "",
  );
}

function nameOf(document: vscode.TextDocument): string | undefined {
  return document.isUntitled ? undefined : vscode.workspace.asRelativePath(document.uri);
}

/**
 * The selected text in the document's order, whatever the order of the cursors. Of several selections each is
 * headed by its place, as there is no one line to count from.
 */
function gather(
  document: vscode.TextDocument,
  selections: readonly vscode.Selection[],
  name: string | undefined,
): Pick<Evidence, "text" | "path" | "firstLine"> {
  const ordered = [...selections].sort((a, b) => a.start.compareTo(b.start));
  const [only] = ordered;
  if (only && ordered.length === 1) {
    return { text: document.getText(only), firstLine: only.start.line + 1, ...(name && { path: name }) };
  }
  const parts = ordered.map((selection) => {
    const { start, end } = selection;
    const last = end.character === 0 && end.line > start.line ? end.line : end.line + 1;
    const lines = last === start.line + 1 ? `${last}` : `${start.line + 1}-${last}`;
    return `${name ?? ""}:${lines}\n${document.getText(selection).replace(/\r?\n$/, "")}`;
  });
  return { text: parts.join("\n\n") };
}
