import * as vscode from "vscode";
import { caseSettings } from "../case-settings.ts";
import { dueOf, formatDue } from "../due.ts";
import { t } from "../l10n/index.ts";
import { messages } from "../l10n/messages.ts";
import { onSharedConfig } from "../shared-config.ts";
import { CASE_LANGUAGE, caseState } from "./case-state.ts";
import { caseMasker } from "./mask.ts";

/** "First response due" moves with the clock: asked again each minute. */
const TICK = 60_000;

/** Above the first line: when the first response is due, and what can be done with the case. */
export function registerCodeLens(): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const timer = setInterval(() => changed.fire(), TICK);
  return vscode.Disposable.from(
    changed,
    { dispose: () => clearInterval(timer) },
    onSharedConfig(() => changed.fire()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("casewright")) changed.fire();
    }),
    vscode.languages.registerCodeLensProvider(
      { language: CASE_LANGUAGE },
      { onDidChangeCodeLenses: changed.event, provideCodeLenses },
    ),
  );
}

async function provideCodeLenses(document: vscode.TextDocument): Promise<vscode.CodeLens[]> {
  const settings = await caseSettings(document.uri);
  const { file, replyTo } = caseState(document, settings);
  const { fields } = file;
  const lens = (title: string, command: string, tooltip?: string) =>
    new vscode.CodeLens(new vscode.Range(0, 0, 0, 0), {
      title,
      command,
      arguments: command ? [document.uri] : [],
      ...(tooltip && { tooltip }),
    });
  const secrets = caseMasker(document.uri, settings.redact).find(document.getText()).length;
  const tools = [
    lens(`$(open-preview) ${t(messages.lensPreview)}`, "casewright.preview"),
    ...(secrets ? [lens(`$(eye-closed) ${t(messages.maskAll(secrets))}`, "casewright.maskSecrets")] : []),
  ];
  if (replyTo) {
    const id = fields.displayId ?? replyTo;
    if (fields.filedAt) return [lens(t(messages.sentNow(id)), "")];
    return [lens(`$(send) ${t(messages.lensReply(id))}`, "casewright.fileCase"), ...tools];
  }
  const at = fields.filedAt ? new Date(fields.filedAt) : new Date();
  const due = await dueOf(file, settings, at);
  const dueText = due ? t(messages.dueAt(formatDue(due))) : t(messages.notInPlan);
  if (fields.caseId) {
    return [
      lens(t(messages.filedAs(fields.displayId ?? fields.caseId)), "casewright.openInSupportCenter"),
      lens(dueText, "", due && t(due.explanation)),
    ];
  }
  return [
    lens(dueText, "", due && t(due.explanation)),
    lens(`$(send) ${t(messages.lensFile)}`, "casewright.fileCase"),
    ...tools,
  ];
}
