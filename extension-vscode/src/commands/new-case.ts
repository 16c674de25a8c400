import { TEMPLATE_KINDS, type TemplateKind, templateFor } from "@casewright/case-draft";
import { KIND_NAMES } from "@casewright/case-lint";
import * as vscode from "vscode";
import { draftsFolder, openDraft } from "../drafts.ts";
import { t } from "../l10n/index.ts";
import { messages } from "../l10n/messages.ts";
import { readSettings } from "../settings.ts";

/**
 * An empty case file of a kind, with a prompt for each thing that such a case must say.
 * @param kind for key bindings and other extensions; asked for when it is none
 * @throws CancellationError where the user chooses none
 */
export async function newCase(context: vscode.ExtensionContext, kind: unknown): Promise<void> {
  const chosen = TEMPLATE_KINDS.find((known) => known === kind) ?? (await askKind());
  const near = vscode.window.activeTextEditor?.document.uri;
  const { caseLanguage, profile } = readSettings(near);
  const text = templateFor(chosen, { language: caseLanguage, ...(profile && { profile }) });
  await openDraft(draftsFolder(context, near), "case", text);
}

async function askKind(): Promise<TemplateKind> {
  const picks = TEMPLATE_KINDS.map((kind) => ({
    label: t(KIND_NAMES[kind]),
    detail: t(messages.kindDetails[kind]),
    kind: vscode.QuickPickItemKind.Default,
    template: kind,
  }));
  const pick = await vscode.window.showQuickPick(picks, { title: t(messages.chooseKind) });
  if (!pick) throw new vscode.CancellationError();
  return pick.template;
}
