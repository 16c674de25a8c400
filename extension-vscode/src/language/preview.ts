import { type CaseFields, CONFIG_FILE, readCaseFile } from "@casewright/case-draft";
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
/** Milliseconds that a list at hand may take: from then on codes are shown, until the names come. */
const AT_HAND = 200;

/** Serves what would be sent of a case file as a Markdown document, which VS Code's own preview shows. */
export function registerPreview(catalog: Catalog): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  /** By the preview's address. */
  const named = new Map<string, readonly ServiceCode[]>();
  /** The services whose names are to be shown. Those of a network that is slow to answer are shown when they come. */
  const servicesFor = async (preview: vscode.Uri, source: vscode.Uri, { service, ...fields }: CaseFields) => {
    if (!service) return [];
    const key = preview.toString();
    const shown = named.get(key) ?? [];
    const nameIn = (services: readonly ServiceCode[]) => serviceName(services, service, fields.category);
    let late = false;
    const asked = catalog.services(quietConnection(fields, readSettings(source))).then((services) => {
      named.set(key, services);
      if (late && nameIn(services) !== nameIn(shown)) changed.fire(preview);
      return services;
    });
    const soon = await Promise.race([asked, new Promise<void>((resolve) => setTimeout(resolve, AT_HAND))]);
    late = !soon;
    return soon || shown;
  };
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
      provideTextDocumentContent: async (uri) => {
        const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri.query, true));
        const { fields } = readCaseFile(document.getText());
        const services = await servicesFor(uri, document.uri, fields);
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
