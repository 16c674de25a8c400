import { findSecrets } from "@casewright/redact";
import * as vscode from "vscode";
import { maskingSettings } from "../case-settings.ts";
import type { ListedCase } from "../cases/accounts.ts";
import { t } from "../l10n/index.ts";
import { messages } from "../l10n/messages.ts";
import { connectionFor, supportClient } from "../support/connection.ts";

/** Resolves a case, with a last word to AWS Support where the user has one. Resolves to whether it was done. */
export async function resolveCase(summary: ListedCase): Promise<boolean> {
  const { redact } = await maskingSettings(undefined);
  const word = await vscode.window.showInputBox({
    title: t(messages.resolveTitle(summary.displayId ?? summary.caseId)),
    prompt: t(messages.resolvePrompt),
    ignoreFocusOut: true,
    validateInput: (text) => (findSecrets(text, redact).length ? t(messages.noSecretsHere) : undefined),
  });
  if (word === undefined) return false;
  const {
    accountName,
    connect,
    journalDirectory,
    openJournal,
    resolveOnce,
    sendReply,
    withConfiguredEndpoint,
  } = await supportClient();
  const connection = await withConfiguredEndpoint(
    connectionFor(summary.profile ? { profile: summary.profile } : {}),
  );
  const api = await connect(connection);
  const options = { api, journal: openJournal(journalDirectory()), account: accountName(connection) };
  if (word.trim()) await sendReply({ caseId: summary.caseId, body: word.trim() }, options);
  await resolveOnce(summary.caseId, options);
  vscode.window.setStatusBarMessage(t(messages.resolvedNow(summary.displayId ?? summary.caseId)), 10_000);
  return true;
}
