import { CONFIG_FILE, readCaseFile } from "@casewright/case-draft";
import { MAX_BODY } from "@casewright/case-lint";
import type { ServiceCode } from "@casewright/support-client";
import * as vscode from "vscode";
import { type CaseSettings, caseSettings } from "../case-settings.ts";
import { severityName } from "../cases/case-text.ts";
import { CASE_LANGUAGES } from "../l10n/fields.ts";
import { language, t } from "../l10n/index.ts";
import { messages } from "../l10n/messages.ts";
import { readSettings } from "../settings.ts";
import { onSharedConfig } from "../shared-config.ts";
import { type Catalog, serviceName } from "../support/catalog.ts";
import { quietConnection } from "../support/connection.ts";
import { CASE_LANGUAGE } from "./case-state.ts";
import { caseMasker } from "./mask.ts";

const SCHEME = "casewright-preview";

/** Serves what would be sent of a case file as a Markdown document, which VS Code's own preview shows. */
export function registerPreview(catalog: Catalog): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  return vscode.Disposable.from(
    changed,
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document.languageId === CASE_LANGUAGE) changed.fire(previewUri(document.uri));
    }),
    onSharedConfig(() => {
      for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === SCHEME) changed.fire(uri);
    }),
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: async ({ query }) => {
        const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(query, true));
        const { fields } = readCaseFile(document.getText());
        const services = fields.service
          ? await catalog.services(quietConnection(fields, readSettings(document.uri)))
          : [];
        return previewText(document, await caseSettings(document.uri), services);
      },
    }),
  );
}

/** The preview's own address: the case file's stands in its query. */
export function previewUri(source: vscode.Uri): vscode.Uri {
  const name = source.path
    .split("/")
    .at(-1)!
    .replace(/\.case\.md$/, "");
  return vscode.Uri.from({ scheme: SCHEME, path: `/${name}.md`, query: source.toString() });
}

function previewText(
  document: vscode.TextDocument,
  { redact, broken }: CaseSettings,
  services: readonly ServiceCode[],
): string {
  const { fields, subject, bodyToSend } = readCaseFile(document.getText());
  const severity = fields.severity && severityName(fields.severity);
  const length = new Intl.NumberFormat(language).format(bodyToSend.length);
  const secrets = caseMasker(document.uri, redact).find(`${subject}\n\n${bodyToSend}`).length;
  const rows: readonly (readonly [string, string | undefined])[] = [
    [t(messages.labelService), fields.service && serviceName(services, fields.service, fields.category)],
    [t(messages.labelSeverity), severity],
    [t(messages.labelLanguage), fields.language && (CASE_LANGUAGES[fields.language] ?? fields.language)],
    [t(messages.labelCc), fields.cc?.join(", ")],
    [t(messages.labelAttachments), fields.attachments?.join(", ")],
    [t(messages.labelSecrets), secrets ? String(secrets) : undefined],
    [
      CONFIG_FILE,
      broken && t(messages.configBroken(vscode.workspace.asRelativePath(broken.uri), broken.problems)),
    ],
    [t(messages.labelLength), `${length} / ${new Intl.NumberFormat(language).format(MAX_BODY)}`],
  ];
  const list = rows.flatMap(([label, value]) => (value ? [`- ${label}: ${escapeMarkdown(value)}`] : []));
  return `# ${escapeMarkdown(subject)}\n\n${list.join("\n")}\n\n---\n\n${bodyToSend}\n`;
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, "\\$&");
}
