import { docsUrl } from "@casewright/case-lint";
import { kindName, SECRET_KINDS } from "@casewright/redact";
import * as vscode from "vscode";
import { caseSettings } from "../case-settings.ts";
import { dueOf, formatDue } from "../due.ts";
import { FIELD_HELP } from "../l10n/fields.ts";
import { t } from "../l10n/index.ts";
import { messages } from "../l10n/messages.ts";
import type { Catalog } from "../support/catalog.ts";
import { quietConnection } from "../support/connection.ts";
import { CASE_LANGUAGE, caseState } from "./case-state.ts";
import { frontMatterPlace } from "./front-matter.ts";
import { IDENTIFIER, identifierName } from "./identifier-names.ts";

const PLACEHOLDER = /\[([A-Z][A-Z0-9_]*)_\d+\]/;

/** Explains the front matter, placeholders, and which words say which of the things a case must say. */
export function registerHovers(catalog: Catalog): vscode.Disposable {
  return vscode.languages.registerHoverProvider(
    { language: CASE_LANGUAGE },
    {
      provideHover: async (document, position) =>
        (await frontMatterHover(catalog, document, position)) ??
        placeholderHover(document, position) ??
        bodyHover(document, position),
    },
  );
}

async function frontMatterHover(
  catalog: Catalog,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.Hover | undefined> {
  const lines = document.getText().split(/\r?\n/);
  const text = lines[position.line] ?? "";
  const key = /^\w+(?=\s*:)/.exec(text)?.[0];
  const place = frontMatterPlace(lines, position.line, position.character);
  if (!place || !key || !Object.hasOwn(FIELD_HELP, key)) return undefined;
  const parts = [t(FIELD_HELP[key as keyof typeof FIELD_HELP])];
  if (place.at === "value") {
    const value = text.slice(place.start, place.end);
    const told = await valueText(catalog, document, key, value);
    if (told) parts.unshift(told);
  }
  const range = new vscode.Range(position.line, 0, position.line, text.length);
  return new vscode.Hover(
    parts.map((part) => plain(part)),
    range,
  );
}

async function valueText(catalog: Catalog, document: vscode.TextDocument, key: string, value: string) {
  const settings = await caseSettings(document.uri);
  const { file } = caseState(document, settings);
  const { fields } = file;
  const connection = quietConnection(fields, settings);
  if (key === "severity" && fields.severity) {
    const name = (await catalog.severities(connection)).find(({ code }) => code === value)?.name;
    const due = await dueOf(file, settings, new Date());
    return [name, due ? t(messages.dueAt(formatDue(due))) : t(messages.notInPlan)]
      .filter(Boolean)
      .join("\n\n");
  }
  if (key !== "service" && key !== "category") return undefined;
  const services = await catalog.services(connection);
  const service = services.find(({ code }) => code === fields.service);
  if (key === "service") return service?.name;
  return service?.categories.find(({ code }) => code === value)?.name;
}

function placeholderHover(
  document: vscode.TextDocument,
  position: vscode.Position,
): vscode.Hover | undefined {
  const range = document.getWordRangeAtPosition(position, PLACEHOLDER);
  const word = range && PLACEHOLDER.exec(document.getText(range))?.[1];
  const kind = SECRET_KINDS.findLast((candidate) => candidate.word === word);
  if (!range || !kind) return undefined;
  return new vscode.Hover(plain(t(messages.placeholderHover(t(kindName(kind.id))))), range);
}

/** What an identifier stands for, and which of the things that a case must say these words say. */
async function bodyHover(
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.Hover | undefined> {
  const word = document.getWordRangeAtPosition(position, IDENTIFIER);
  const name = word && identifierName(document.getText(word));
  const element = await elementHover(document, position);
  if (!word || !name) return element;
  return new vscode.Hover([plain(t(name)), ...(element?.contents ?? [])], word);
}

async function elementHover(
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.Hover | undefined> {
  const { result } = caseState(document, await caseSettings(document.uri));
  const at = document.offsetAt(position);
  const here = result.elements.flatMap((element) => {
    const span = element.spans.find(({ start, end }) => start <= at && at < end);
    return span ? [{ element, span }] : [];
  });
  if (here.length === 0) return undefined;
  const text = new vscode.MarkdownString();
  text.isTrusted = false;
  for (const { element } of here) text.appendMarkdown(`✓ [${t(element.name)}](${docsUrl(element.id)})\n\n`);
  const { start, end } = here.reduce((a, b) =>
    b.span.end - b.span.start < a.span.end - a.span.start ? b : a,
  ).span;
  return new vscode.Hover(text, new vscode.Range(document.positionAt(start), document.positionAt(end)));
}

/** Names come from the endpoint: shown as text, never as Markdown of theirs. */
function plain(text: string): vscode.MarkdownString {
  return new vscode.MarkdownString().appendText(text);
}
