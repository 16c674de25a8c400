import { readCaseFile } from "@casewright/case-draft";
import { MAX_BODY } from "@casewright/case-lint";
import { SEVERITY_NAMES } from "@casewright/support-plans";
import * as vscode from "vscode";
import { language, t } from "../l10n/index.ts";
import { messages } from "../l10n/messages.ts";
import { CASE_LANGUAGE } from "./case-state.ts";

const SCHEME = "casewright-preview";

/** Serves what would be sent of a case file as a Markdown document, which VS Code's own preview shows. */
export function registerPreview(): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  return vscode.Disposable.from(
    changed,
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document.languageId === CASE_LANGUAGE) changed.fire(previewUri(document.uri));
    }),
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: async ({ query }) =>
        previewText((await vscode.workspace.openTextDocument(vscode.Uri.parse(query, true))).getText()),
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

function previewText(text: string): string {
  const { fields, subject, bodyToSend } = readCaseFile(text);
  const severity = fields.severity && `${fields.severity} (${SEVERITY_NAMES[fields.severity][language]})`;
  const length = new Intl.NumberFormat(language).format(bodyToSend.length);
  const rows: readonly (readonly [string, string | undefined])[] = [
    [t(messages.labelService), [fields.service, fields.category].filter(Boolean).join(" › ")],
    [t(messages.labelSeverity), severity],
    [t(messages.labelLanguage), fields.language],
    [t(messages.labelCc), fields.cc?.join(", ")],
    [t(messages.labelAttachments), fields.attachments?.join(", ")],
    [t(messages.labelLength), `${length} / ${new Intl.NumberFormat(language).format(MAX_BODY)}`],
  ];
  const list = rows.flatMap(([label, value]) => (value ? [`- ${label}: ${escapeMarkdown(value)}`] : []));
  return `# ${escapeMarkdown(subject)}\n\n${list.join("\n")}\n\n---\n\n${bodyToSend}\n`;
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, "\\$&");
}
