import type { CaseFile } from "@casewright/case-draft";
import type { Finding } from "@casewright/case-lint";
import * as vscode from "vscode";
import type { CaseState } from "./case-state.ts";

/**
 * The range of a remark. What is missing has no words of its own: it is shown at the heading that asks for it,
 * else at its own line or at the subject, so that it can be seen and its quick fix reached.
 */
export function placeOf(document: vscode.TextDocument, { file }: CaseState, finding: Finding): vscode.Range {
  const { start, end } = finding.span;
  if (end > start) return new vscode.Range(document.positionAt(start), document.positionAt(end));
  const heading = headingFor(file, finding);
  if (heading !== undefined) return textOfLine(document.lineAt(document.positionAt(heading)));
  const line = document.lineAt(document.positionAt(start));
  if (finding.fixes.length === 0 && !line.isEmptyOrWhitespace) return textOfLine(line);
  return textOfLine(document.lineAt(document.positionAt(file.subjectSpan.start)));
}

/** Offset of the heading under which a missing thing is asked for already, where the body has it. */
export function headingFor(file: CaseFile, finding: Finding): number | undefined {
  const wanted = titleOf(finding.fixes[0]?.edit.text.trim().split(/\r?\n/)[0] ?? "");
  if (!wanted || finding.span.end > finding.span.start) return undefined;
  for (const match of file.body.matchAll(/^(?:#{1,6} |[■●◆▼□◇▪★○◎▶【]).*$/gm)) {
    if (titleOf(match[0]).startsWith(wanted)) return file.bodySpan.start + match.index;
  }
  return undefined;
}

function titleOf(heading: string): string {
  return heading
    .replace(/^(?:#{1,6} |[■●◆▼□◇▪★○◎▶【]\s?)/, "")
    .trimEnd()
    .replace(/[】:：]$/, "")
    .toLowerCase();
}

function textOfLine(line: vscode.TextLine): vscode.Range {
  return new vscode.Range(
    line.lineNumber,
    line.firstNonWhitespaceCharacterIndex,
    line.lineNumber,
    line.text.length,
  );
}
