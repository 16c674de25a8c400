import { caseLanguage, readCaseFile, writeFields } from "@casewright/case-draft";
import type { Filed, FilingRequest } from "@casewright/support-client";
import * as vscode from "vscode";
import { maskingSettings } from "../case-settings.ts";
import { dueOf, formatDue } from "../due.ts";
import { type Attachment, readAttachments } from "../filing/attachments.ts";
import { checkFile } from "../filing/check.ts";
import { askMissingCodes } from "../filing/codes.ts";
import { confirmFiling } from "../filing/confirm.ts";
import { preflight } from "../filing/preflight.ts";
import { record } from "../filing/record.ts";
import { similarCases } from "../filing/similar-cases.ts";
import { t } from "../l10n/index.ts";
import { messages } from "../l10n/messages.ts";
import { caseState } from "../language/case-state.ts";
import type { Log } from "../log.ts";
import { sending, working } from "../progress.ts";
import type { Catalog } from "../support/catalog.ts";
import { connectionFor, supportClient } from "../support/connection.ts";
import { caseDocument, replaceText } from "./case-document.ts";
import { sendReply } from "./send-reply.ts";

/** Files the case file: checks, one confirmation, journal, CreateCase, and the ids into the file. */
export async function fileCase(uri: unknown, catalog: Catalog, log: Log): Promise<void> {
  const document = await caseDocument(uri);
  const settings = await maskingSettings(document.uri);
  const before = caseState(document, settings);
  checkFile(document, before, settings);
  if (before.replyTo) return sendReply(document, before.replyTo, before, settings);
  const client = await supportClient();
  const connection = await client.withConfiguredEndpoint(
    connectionFor(readCaseFile(document.getText()).fields, settings),
  );
  const chosen = await askMissingCodes(catalog, connection, readCaseFile(document.getText()).fields);
  await replaceText(document, writeFields(document.getText(), chosen));
  // The draft is on disk before anything is sent.
  await document.save();

  // Lists were open meanwhile, and the file could be written to.
  const state = caseState(document, settings);
  checkFile(document, state, settings);
  const { file } = state;
  const attachments = await readAttachments(document, file.fields.attachments ?? [], settings);
  const request = requestOf(file, attachments);
  client.checkRequest(request);
  const [api, account, similar] = await working(
    messages.preparing,
    vscode.ProgressLocation.Window,
    async () => {
      const connected = await client.connect(connection);
      await preflight(connected, request);
      return [
        connected,
        // For people only: who may file need not be allowed to ask STS.
        await connected.accountId().catch(() => undefined),
        await similarCases(connected, file.subject, new Date()),
      ] as const;
    },
  );
  const missing = state.result.elements
    .filter((element) => element.needed && !element.present)
    .map(({ name }) => t(name));
  const journal = client.openJournal(client.journalDirectory());
  const name = client.accountName(connection);
  const [doubtful] = client.doubtfulAttempts(await journal.attempts(client.fingerprint(name, request)));
  const cutOff = doubtful?.startedAt;
  const filing = { file, connection, account, attachments, missing, similar, cutOff };
  const answer = await confirmFiling(filing, catalog, settings);
  if (answer === "show-similar") {
    const { profile } = connection;
    await vscode.commands.executeCommand("casewright.openCase", {
      ...similar[0],
      ...(profile && { profile }),
    });
  }
  if (answer !== "file") return;

  const filed = await sending(messages.filing, (transfer) =>
    client.fileCase(request, { api, journal, account: name, transfer }),
  );
  log.info(`Filed as ${filed.caseId}`);
  const { caseId, displayId, filedAt } = filed;
  await record(document.uri, { caseId, ...(displayId && { displayId }), filedAt }, caseId);
  const due = await dueOf(file, settings, new Date(filedAt));
  // Not awaited: the case is filed, whether or not its notice is closed.
  void tell(document.uri, filed, due && formatDue(due));
}

function requestOf(file: ReturnType<typeof readCaseFile>, attachments: readonly Attachment[]): FilingRequest {
  const { service, category, severity, issueType, cc } = file.fields;
  return {
    subject: file.subject,
    body: file.bodyToSend,
    ...(service && { service }),
    ...(category && { category }),
    ...(severity && { severity }),
    ...(issueType && { issueType }),
    language: caseLanguage(file),
    ...(cc?.length && { cc }),
    ...(attachments.length && { attachments }),
  };
}

async function tell(uri: vscode.Uri, filed: Filed, due: string | undefined): Promise<void> {
  const id = filed.displayId ?? filed.caseId;
  const message = filed.recovered ? messages.recovered(id) : messages.filedNow(id, due);
  const open = t(messages.openCase);
  const chosen = await vscode.window.showInformationMessage(t(message), open);
  if (chosen === open) await vscode.commands.executeCommand("casewright.openInSupportCenter", uri);
}
