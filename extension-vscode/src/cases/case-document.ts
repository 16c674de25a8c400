import type { CaseSummary } from "@casewright/support-client";
import * as vscode from "vscode";
import { connectionFor, supportClient } from "../support/connection.ts";
import { caseText } from "./case-text.ts";

const SCHEME = "casewright-case";

export interface CaseDocuments extends vscode.Disposable {
  /** Reads a case from AWS and shows it. Rejects with a SupportError. */
  show(summary: CaseSummary): Promise<void>;
}

/** Filed cases as read-only documents; a case's id stands in its address. */
export function registerCaseDocuments(): CaseDocuments {
  const texts = new Map<string, string>();
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const provider = vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    onDidChange: changed.event,
    // A document that VS Code brings back after a restart is read anew.
    provideTextDocumentContent: async ({ query: caseId }) => texts.get(caseId) ?? readCase(caseId),
  });
  return {
    show: async (summary) => {
      texts.set(summary.caseId, await readCase(summary.caseId));
      const uri = vscode.Uri.from({
        scheme: SCHEME,
        path: `/${summary.displayId ?? summary.caseId}.md`,
        query: summary.caseId,
      });
      changed.fire(uri);
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: true });
    },
    dispose: () => vscode.Disposable.from(provider, changed).dispose(),
  };
}

async function readCase(caseId: string): Promise<string> {
  const { connect, SupportError } = await supportClient();
  const api = await connect(connectionFor({}));
  const summary = await api.describeCase(caseId);
  if (!summary) throw new SupportError("case-not-found", "refused");
  return caseText(summary, await api.listCommunications(caseId));
}
