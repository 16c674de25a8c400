import { type CaseFields, readCaseFile } from "@casewright/case-draft";
import * as vscode from "vscode";
import { CASE_LANGUAGES, FIELD_HELP, ISSUE_TYPES } from "../l10n/fields.ts";
import { t } from "../l10n/index.ts";
import { readSettings } from "../settings.ts";
import type { Catalog } from "../support/catalog.ts";
import { quietConnection, supportClient } from "../support/connection.ts";
import { CASE_LANGUAGE } from "./case-state.ts";
import { frontMatterPlace } from "./front-matter.ts";

/** Keys that a person writes; the ids come with the filing. */
const KEYS: readonly (keyof CaseFields)[] = [
  "service",
  "category",
  "severity",
  "issueType",
  "language",
  "profile",
  "cc",
  "attachments",
];

interface Choice {
  readonly value: string;
  readonly detail?: string;
}

/** Completes the front matter's keys and values; codes come live from the endpoint. */
export function registerCompletion(catalog: Catalog): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(
    { language: CASE_LANGUAGE },
    { provideCompletionItems: (document, position) => complete(catalog, document, position) },
    ":",
    " ",
    "/",
  );
}

async function complete(
  catalog: Catalog,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.CompletionItem[]> {
  const lines = document.getText().split(/\r?\n/);
  const place = frontMatterPlace(lines, position.line, position.character);
  if (!place) return [];
  const range = new vscode.Range(position.line, place.start, position.line, place.end);
  const { fields } = readCaseFile(document.getText());
  if (place.at === "key") return keyItems(fields, range);
  const choices = await choicesFor(place.key, catalog, fields, document);
  return choices.map(({ value, detail }, index) => {
    const item = new vscode.CompletionItem({ label: value, ...(detail && { description: detail }) });
    item.kind = vscode.CompletionItemKind.Value;
    item.range = range;
    // Found by code or by name, in the order given.
    item.filterText = `${value} ${detail ?? ""}`;
    item.insertText =
      position.character > 0 && lines[position.line]![place.start - 1] === ":" ? ` ${value}` : value;
    item.sortText = String(index).padStart(4, "0");
    return item;
  });
}

function keyItems(fields: CaseFields, range: vscode.Range): vscode.CompletionItem[] {
  return KEYS.filter((key) => fields[key] === undefined).map((key, index) => {
    const item = new vscode.CompletionItem(key, vscode.CompletionItemKind.Property);
    item.range = range;
    item.insertText = new vscode.SnippetString(
      key === "cc" || key === "attachments" ? `${key}: [$0]` : `${key}: $0`,
    );
    item.documentation = new vscode.MarkdownString(t(FIELD_HELP[key]));
    item.command = { command: "editor.action.triggerSuggest", title: "" };
    item.sortText = String(index).padStart(2, "0");
    return item;
  });
}

async function choicesFor(
  key: string,
  catalog: Catalog,
  fields: CaseFields,
  document: vscode.TextDocument,
): Promise<readonly Choice[]> {
  const connection = quietConnection(fields, readSettings(document.uri));
  switch (key) {
    case "service":
      return (await catalog.services(connection)).map(({ code, name }) => ({ value: code, detail: name }));
    case "category": {
      const services = await catalog.services(connection);
      const own = services.find(({ code }) => code === fields.service);
      return (own?.categories ?? []).map(({ code, name }) => ({ value: code, detail: name }));
    }
    case "severity":
      return (await catalog.severities(connection)).map(({ code, name }) => ({ value: code, detail: name }));
    case "issueType":
      return Object.entries(ISSUE_TYPES).map(([value, name]) => ({ value, detail: t(name) }));
    case "language":
      return Object.entries(CASE_LANGUAGES).map(([value, detail]) => ({ value, detail }));
    case "profile":
      return (await (await supportClient()).profileNames()).map((value) => ({ value }));
    case "attachments":
      return attachmentChoices(document);
    default:
      return [];
  }
}

/** Files beside the case file: the evidence that people attach. */
async function attachmentChoices(document: vscode.TextDocument): Promise<readonly Choice[]> {
  const folder = vscode.Uri.joinPath(document.uri, "..");
  const entries = await vscode.workspace.fs.readDirectory(folder);
  return entries
    .filter(([name, type]) => type === vscode.FileType.File && !name.endsWith(".case.md"))
    .map(([name]) => ({ value: `./${name}` }));
}
