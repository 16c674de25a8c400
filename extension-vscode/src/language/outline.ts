import * as vscode from "vscode";
import { CASE_LANGUAGE } from "./case-state.ts";
import { type Section, sectionsOf } from "./sections.ts";

/** Outline, breadcrumbs and folding by the sections of a case. */
export function registerOutline(): vscode.Disposable {
  const selector = { language: CASE_LANGUAGE };
  return vscode.Disposable.from(
    vscode.languages.registerDocumentSymbolProvider(selector, { provideDocumentSymbols }),
    vscode.languages.registerFoldingRangeProvider(selector, { provideFoldingRanges }),
  );
}

function sections(document: vscode.TextDocument): readonly Section[] {
  return sectionsOf(document.getText().split(/\r?\n/));
}

function provideDocumentSymbols(document: vscode.TextDocument): vscode.DocumentSymbol[] {
  const roots: vscode.DocumentSymbol[] = [];
  const open: { readonly level: number; readonly symbol: vscode.DocumentSymbol }[] = [];
  for (const { title, level, line, lastLine } of sections(document)) {
    const heading = document.lineAt(line).range;
    const symbol = new vscode.DocumentSymbol(
      title,
      "",
      vscode.SymbolKind.String,
      new vscode.Range(heading.start, document.lineAt(lastLine).range.end),
      heading,
    );
    while (open.length && open.at(-1)!.level >= level) open.pop();
    (open.at(-1)?.symbol.children ?? roots).push(symbol);
    open.push({ level, symbol });
  }
  return roots;
}

function provideFoldingRanges(document: vscode.TextDocument): vscode.FoldingRange[] {
  const ranges = sections(document)
    .filter(({ line, lastLine }) => lastLine > line)
    .map(({ line, lastLine }) => new vscode.FoldingRange(line, lastLine));
  const close = document.lineAt(0).text.trimEnd() === "---" ? closingLine(document) : 0;
  return close > 1 ? [new vscode.FoldingRange(0, close), ...ranges] : ranges;
}

function closingLine(document: vscode.TextDocument): number {
  for (let line = 1; line < document.lineCount; line++) {
    if (document.lineAt(line).text.trimEnd() === "---") return line;
  }
  return 0;
}
