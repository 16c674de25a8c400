import { CONFIG_FILE } from "@casewright/case-draft";
import { docsUrl, type FindingLevel, RULES } from "@casewright/case-lint";
import { kindName } from "@casewright/redact";
import * as vscode from "vscode";
import { type CaseSettings, caseSettings } from "../case-settings.ts";
import { t } from "../l10n/index.ts";
import { messages } from "../l10n/messages.ts";
import { onSharedConfig, type SharedConfig } from "../shared-config.ts";
import { CASE_LANGUAGE, type CaseState, caseState, SECRET_RULE } from "./case-state.ts";
import { placeOf } from "./place.ts";

const SOURCE = "Casewright";

/** Milliseconds without typing, or after it was shown, after which a case file is judged. */
const PAUSE = 150;

/** Milliseconds after which a case file is judged that was opened and not shown. */
const UNSEEN = 2000;

const SEVERITY: Record<FindingLevel, vscode.DiagnosticSeverity> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
};

/** Keeps the diagnostics of open case files in step with their text and the settings. */
export function registerDiagnostics(): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection("casewright");
  const waiting = new Map<vscode.TextDocument, NodeJS.Timeout>();
  const judge = async (document: vscode.TextDocument) => {
    clearTimeout(waiting.get(document));
    waiting.delete(document);
    if (document.languageId !== CASE_LANGUAGE) return;
    const settings = await caseSettings(document.uri);
    if (document.isClosed) return;
    collection.set(document.uri, diagnosticsOf(document, caseState(document, settings), settings));
  };
  const judgeAll = () => vscode.workspace.textDocuments.forEach(judge);
  const later = (document: vscode.TextDocument, pause = PAUSE) => {
    if (document.languageId !== CASE_LANGUAGE) return;
    clearTimeout(waiting.get(document));
    waiting.set(
      document,
      setTimeout(() => judge(document), pause),
    );
  };
  judgeAll();
  return vscode.Disposable.from(
    collection,
    onSharedConfig(judgeAll),
    // Who opens a file waits for it to be shown, and nothing is shown while it is judged.
    vscode.workspace.onDidOpenTextDocument((document) => {
      // One that becomes a case by a change of its language is shown already.
      const shown = vscode.window.visibleTextEditors.some((editor) => editor.document === document);
      later(document, shown ? PAUSE : UNSEEN);
    }),
    vscode.window.onDidChangeVisibleTextEditors((editors) => {
      for (const { document } of editors) if (waiting.has(document)) later(document);
    }),
    vscode.workspace.onDidChangeTextDocument(({ document }) => later(document)),
    vscode.workspace.onDidCloseTextDocument((document) => {
      clearTimeout(waiting.get(document));
      waiting.delete(document);
      collection.delete(document.uri);
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("casewright")) judgeAll();
    }),
    {
      dispose: () => {
        for (const timer of waiting.values()) clearTimeout(timer);
      },
    },
  );
}

/** All remarks on a case file: the lint's and the front matter's, and secrets that would not even be sent. */
function diagnosticsOf(
  document: vscode.TextDocument,
  state: CaseState,
  { broken }: CaseSettings,
): vscode.Diagnostic[] {
  const { filedAt, caseId } = state.file.fields;
  // What is sent is a record: nothing is missing in it any more, but a secret still is one.
  const sent = caseId ?? filedAt;
  const open = state.result.findings.filter((finding) => !sent || finding.level === "error");
  const findings = open.map((finding) =>
    remark(placeOf(document, state, finding), t(finding.message), SEVERITY[finding.level], finding.rule),
  );
  const secrets = state.otherSecrets.map(({ kind, start, end }) => {
    const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
    const message = t(messages.secretHere(t(kindName(kind))));
    return remark(range, message, vscode.DiagnosticSeverity.Error, SECRET_RULE);
  });
  return [...(broken ? [brokenConfig(broken)] : []), ...findings, ...secrets];
}

/** Above the case, which is checked without what its team agreed on. */
function brokenConfig({ uri, problems }: SharedConfig): vscode.Diagnostic {
  const message = t(messages.configBroken(vscode.workspace.asRelativePath(uri), problems));
  const diagnostic = remark(
    new vscode.Range(0, 0, 0, Number.MAX_SAFE_INTEGER),
    message,
    vscode.DiagnosticSeverity.Error,
    CONFIG_FILE,
  );
  const place = new vscode.Location(uri, new vscode.Position(0, 0));
  diagnostic.relatedInformation = problems.map(
    (problem) => new vscode.DiagnosticRelatedInformation(place, t(problem)),
  );
  return diagnostic;
}

function remark(range: vscode.Range, message: string, severity: vscode.DiagnosticSeverity, rule: string) {
  const diagnostic = new vscode.Diagnostic(range, message, severity);
  diagnostic.source = SOURCE;
  const documented = RULES.some(({ id }) => id === rule);
  diagnostic.code = documented ? { value: rule, target: vscode.Uri.parse(docsUrl(rule)) } : rule;
  return diagnostic;
}
