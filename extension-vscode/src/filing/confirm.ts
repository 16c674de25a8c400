import type { CaseFile } from "@casewright/case-draft";
import type { CaseSummary, Connection } from "@casewright/support-client";
import { planById } from "@casewright/support-plans";
import * as vscode from "vscode";
import type { CaseSettings } from "../case-settings.ts";
import { formatTime, lastWord, severityName, statusName } from "../cases/case-text.ts";
import { dueOf, formatDue } from "../due.ts";
import { language, t } from "../l10n/index.ts";
import { messages } from "../l10n/messages.ts";
import { megabytes } from "../progress.ts";
import type { Catalog } from "../support/catalog.ts";
import { isLoopback } from "../support/connection.ts";
import type { Attachment } from "./attachments.ts";

/** Characters of an earlier case's last word that a dialog has room for. */
const END_LENGTH = 140;

export interface Filing {
  readonly file: CaseFile;
  readonly connection: Connection;
  readonly account: string | undefined;
  readonly attachments: readonly Attachment[];
  /** Names of the things that the case still does not say. */
  readonly missing: readonly string[];
  /** Earlier cases about what looks like the same. */
  readonly similar: readonly CaseSummary[];
  /** When an attempt at this case began of which nobody knows what became; ISO instant. */
  readonly cutOff: string | undefined;
}

/** The one modal before a filing: what goes where, as whom, and when AWS answers. */
export async function confirmFiling(
  filing: Filing,
  catalog: Catalog,
  settings: CaseSettings,
): Promise<"file" | "show-similar" | undefined> {
  const title = isLoopback(filing.connection.endpointUrl) ? messages.confirmPractice : messages.confirmTitle;
  const button = t(messages.confirm);
  const detail = await describeFiling(filing, catalog, settings, new Date());
  const show = t(messages.showSimilar);
  const buttons = filing.similar.length ? [button, show] : [button];
  const chosen = await vscode.window.showInformationMessage(t(title), { modal: true, detail }, ...buttons);
  return chosen === button ? "file" : chosen === show ? "show-similar" : undefined;
}

async function describeFiling(
  filing: Filing,
  catalog: Catalog,
  settings: CaseSettings,
  now: Date,
): Promise<string> {
  const { file, connection, account, attachments, missing, similar, cutOff } = filing;
  const { fields } = file;
  const due = await dueOf(file, settings, now);
  const plan = planById(settings.plan).name[language];
  const line = (label: Parameters<typeof t>[0], value: string) => `${t(label)}: ${value}`;
  const files = attachments.map(
    ({ fileName, size, checked }) =>
      `${fileName} (${megabytes(size)}${checked ? "" : t(messages.attachmentUnchecked)})`,
  );
  return [
    line(messages.labelSubject, file.subject),
    line(messages.labelProfile, profileName(connection)),
    ...(account ? [line(messages.labelAccount, account)] : []),
    line(messages.labelEndpoint, connection.endpointUrl ?? t(messages.endpointAws)),
    line(messages.labelService, await serviceName(filing, catalog)),
    ...(fields.severity ? [line(messages.labelSeverity, severityName(fields.severity))] : []),
    line(messages.labelDue, due ? `${formatDue(due)} (${plan})` : t(messages.notInPlan)),
    ...(files.length ? [line(messages.labelAttachments, files.join(", "))] : []),
    ...(missing.length
      ? ["", line(messages.labelMissing, missing.join(language === "ja" ? "、" : ", "))]
      : []),
    ...(cutOff ? ["", t(messages.cutOff(formatTime(cutOff)))] : []),
    ...similar.flatMap((summary) => ["", line(messages.labelSimilar, similarCase(summary))]),
  ].join("\n");
}

/** What it was about and how it ended: nobody asks twice. */
function similarCase(summary: CaseSummary): string {
  const { displayId, caseId, status, subject } = summary;
  const end = lastWord(summary, END_LENGTH);
  return `${displayId ?? caseId} (${statusName(status)}) ${subject}${end ? `\n${t(messages.labelEnded)}: ${end}` : ""}`;
}

/** The profile for people; without one, which credentials come in its place. */
export function profileName({ profile, credentials }: Connection): string {
  return profile ?? t(credentials ? messages.practiceProfile : messages.defaultProfile);
}

async function serviceName({ file, connection }: Filing, catalog: Catalog): Promise<string> {
  const { service, category } = file.fields;
  const known = (await catalog.services(connection)).find(({ code }) => code === service);
  const categoryName = known?.categories.find(({ code }) => code === category)?.name ?? category;
  return [known?.name ?? service, categoryName].filter(Boolean).join(" › ");
}
