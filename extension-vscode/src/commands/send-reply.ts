import * as vscode from "vscode";
import type { CaseSettings } from "../case-settings.ts";
import { Refusal } from "../failures.ts";
import { readAttachments } from "../filing/attachments.ts";
import { profileName } from "../filing/confirm.ts";
import { record } from "../filing/record.ts";
import { t } from "../l10n/index.ts";
import { messages } from "../l10n/messages.ts";
import type { CaseState } from "../language/case-state.ts";
import { sending } from "../progress.ts";
import { connectionFor, supportClient } from "../support/connection.ts";

/** Sends a draft that replies to a case, after one confirmation, and writes the time into it. */
export async function sendReply(
  document: vscode.TextDocument,
  caseId: string,
  { file, result }: CaseState,
  settings: CaseSettings,
): Promise<void> {
  const id = file.fields.displayId ?? caseId;
  if (file.fields.filedAt) throw new Refusal(messages.alreadySent(id));
  await document.save();
  const paths = file.fields.attachments ?? [];
  const attachments = await readAttachments(document, paths, settings);
  const client = await supportClient();
  client.checkEnclosures({ ...(file.fields.cc && { cc: file.fields.cc }), attachments });
  const connection = await client.withConfiguredEndpoint(connectionFor(file.fields, settings));
  const button = t(messages.confirmReply);
  const open = result.findings.filter(({ rule }) => rule === "unanswered-question");
  const detail = [
    `${t(messages.labelSubject)}: ${file.subject}`,
    `${t(messages.labelProfile)}: ${profileName(connection)}`,
    `${t(messages.labelEndpoint)}: ${connection.endpointUrl ?? t(messages.endpointAws)}`,
    ...(paths.length ? [`${t(messages.labelAttachments)}: ${paths.join(", ")}`] : []),
    ...(open.length ? ["", ...open.map(({ message }) => t(message))] : []),
  ].join("\n");
  const title = t(messages.replyTitle(id));
  const chosen = await vscode.window.showInformationMessage(title, { modal: true, detail }, button);
  if (chosen !== button) return;
  const { filedAt } = await sending(messages.sending, async (transfer) => {
    const api = await client.connect(connection);
    const journal = client.openJournal(client.journalDirectory());
    const { cc } = file.fields;
    return client.sendReply(
      { caseId, body: file.bodyToSend, attachments, ...(cc?.length && { cc }) },
      { api, journal, account: client.accountName(connection), transfer },
    );
  });
  await record(document.uri, { filedAt }, id);
  vscode.window.setStatusBarMessage(t(messages.sentNow(id)), 10_000);
}
