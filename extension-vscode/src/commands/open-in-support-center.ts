import { type CaseFields, readCaseFile } from "@casewright/case-draft";
import * as vscode from "vscode";
import { maskingSettings } from "../case-settings.ts";
import { refuseSecrets } from "../filing/check.ts";
import { t } from "../l10n/index.ts";
import { messages } from "../l10n/messages.ts";
import { readSettings } from "../settings.ts";
import { caseDocument } from "./case-document.ts";

/** Consoles by partition, told from the Region's name. */
const CONSOLES: readonly (readonly [prefix: string, url: string])[] = [
  ["cn-", "https://console.amazonaws.cn"],
  ["us-gov-", "https://console.amazonaws-us-gov.com"],
  ["", "https://support.console.aws.amazon.com"],
];

/**
 * A filed case opens on its page. A draft is copied, and the form opens with its service and category chosen:
 * the way for plans without the Support API.
 */
export async function openInSupportCenter(uri: unknown): Promise<void> {
  const document = await caseDocument(uri);
  const file = readCaseFile(document.getText());
  if (!file.fields.caseId) {
    refuseSecrets(document.uri, file, await maskingSettings(document.uri));
    await vscode.env.clipboard.writeText(document.getText());
    void vscode.window.showInformationMessage(t(messages.copiedForConsole));
  }
  await openSupportCenter(file.fields);
}

/** Opens the page of a filed case, or the form for one with these fields. */
export async function openSupportCenter(fields: Omit<CaseFields, "severity">): Promise<void> {
  const { endpointUrl, region = "" } = readSettings();
  const base = endpointUrl ?? CONSOLES.find(([prefix]) => region.startsWith(prefix))![1];
  await vscode.env.openExternal(vscode.Uri.parse(supportCenterUrl(base, fields), true));
}

/** The page of a filed case, else the form for a new one. */
function supportCenterUrl(base: string, fields: Omit<CaseFields, "severity">): string {
  const { displayId, caseId, issueType = "technical", service, category } = fields;
  const query = new URLSearchParams(
    caseId
      ? { ...(displayId ? { displayId } : { caseId }) }
      : { issueType, ...(service && { serviceCode: service }), ...(category && { categoryCode: category }) },
  );
  return `${base.replace(/\/$/, "")}/support/home#/case/${caseId ? "" : "create"}?${query}`;
}
