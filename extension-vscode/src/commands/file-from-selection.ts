import { draftFrom, type Evidence } from "@casewright/case-draft";
import { kindName, type MaskedSecret } from "@casewright/redact";
import * as vscode from "vscode";
import { draftsFolder, openDraft } from "../drafts.ts";
import { Refusal } from "../failures.ts";
import { language, t } from "../l10n/index.ts";
import { messages } from "../l10n/messages.ts";
import { readSettings } from "../settings.ts";

/** The selected lines become a masked case file, opened with its subject selected. */
export async function fileFromSelection(context: vscode.ExtensionContext): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const selections = editor?.selections.filter((selection) => !selection.isEmpty) ?? [];
  if (!editor || selections.length === 0) throw new Refusal(messages.selectFirst);
  const { document } = editor;
  const settings = readSettings(document.uri);
  const name = document.isUntitled ? undefined : vscode.workspace.asRelativePath(document.uri);
  const draft = draftFrom(
    { ...gather(document, selections, name), languageId: document.languageId },
    {
      language: settings.caseLanguage,
      redact: settings.redact,
      ...(settings.profile && { profile: settings.profile }),
    },
  );
  const stem = document.uri.path.split("/").at(-1) ?? "";
  await openDraft(draftsFolder(context, document.uri), stem, draft.text);
  vscode.window.setStatusBarMessage(t(maskedSummary(draft.secrets)), 10_000);
}

/**
 * The selected text in the document's order, whatever the order of the cursors. Of several selections each is
 * headed by its place, as there is no one line to count from.
 */
export function gather(
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

function maskedSummary(secrets: readonly MaskedSecret[]) {
  if (secrets.length === 0) return messages.nothingMasked;
  const counts = new Map<string, number>();
  for (const { kind } of secrets) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const kinds = [...counts].map(([kind, count]) => `${t(kindName(kind))}${count > 1 ? ` ×${count}` : ""}`);
  return messages.masked(kinds.join(language === "ja" ? "、" : ", "));
}
