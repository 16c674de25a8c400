import * as vscode from "vscode";
import { CASE_LANGUAGE } from "./case-state.ts";
import { isInBody } from "./front-matter.ts";
import sections from "./sections.json" with { type: "json" };

/** Offers the sections of a case by a word or two, in both languages; not in the front matter, which has none. */
export function registerSectionSnippets(): vscode.Disposable {
  // Without characters that bring them up: a blank in a sentence asks for no section.
  return vscode.languages.registerCompletionItemProvider(
    { language: CASE_LANGUAGE },
    {
      provideCompletionItems: (document, { line }) =>
        isInBody(document.getText().split(/\r?\n/), line) ? Object.entries(sections).flatMap(itemsOf) : [],
    },
  );
}

function itemsOf([name, { prefix, body, description }]: [
  string,
  {
    readonly prefix: string | readonly string[];
    readonly body: readonly string[];
    readonly description: string;
  },
]): vscode.CompletionItem[] {
  return [prefix].flat().map((label) => {
    const item = new vscode.CompletionItem({ label, description: name }, vscode.CompletionItemKind.Snippet);
    item.insertText = new vscode.SnippetString(body.join("\n"));
    item.documentation = description;
    return item;
  });
}
