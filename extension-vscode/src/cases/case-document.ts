import * as vscode from "vscode";
import { t } from "../l10n/index.ts";
import { messages } from "../l10n/messages.ts";
import { type Catalog, serviceName } from "../support/catalog.ts";
import { connectionFor, supportClient } from "../support/connection.ts";
import type { ListedCase } from "./accounts.ts";
import { type CaseAttachment, caseText } from "./case-text.ts";

const SCHEME = "casewright-case";

export interface CaseDocuments extends vscode.Disposable {
  /** Reads a case from AWS and shows it. Rejects with a SupportError. */
  show(summary: ListedCase): Promise<void>;
}

/** Which case a document shows: its id stands in the address, and the profile it was listed through. */
export function caseOf({ query, fragment }: vscode.Uri): Pick<ListedCase, "caseId" | "profile"> {
  return { caseId: query, ...(fragment && { profile: fragment }) };
}

/** Filed cases as read-only documents, with links to save their attachments. */
export function registerCaseDocuments(catalog: Catalog): CaseDocuments {
  const texts = new Map<string, string>();
  const attachments = new Map<string, readonly CaseAttachment[]>();
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const read = async (uri: vscode.Uri) => {
    const { text, attachments: found } = await readCase(caseOf(uri), catalog);
    attachments.set(uri.toString(), found);
    return text;
  };
  const provider = vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    onDidChange: changed.event,
    // A document that VS Code brings back after a restart is read anew.
    provideTextDocumentContent: async (uri) => texts.get(uri.toString()) ?? read(uri),
  });
  const links = vscode.languages.registerDocumentLinkProvider(
    { scheme: SCHEME },
    {
      provideDocumentLinks: ({ uri }) =>
        (attachments.get(uri.toString()) ?? []).map(({ line, start, end, attachmentId, fileName }) => {
          const argument = JSON.stringify([{ ...caseOf(uri), attachmentId, fileName }]);
          const target = vscode.Uri.parse(
            `command:casewright.saveAttachment?${encodeURIComponent(argument)}`,
          );
          const link = new vscode.DocumentLink(new vscode.Range(line, start, line, end), target);
          link.tooltip = t(messages.saveAttachment);
          return link;
        }),
    },
  );
  return {
    show: async (summary) => {
      const uri = vscode.Uri.from({
        scheme: SCHEME,
        path: `/${summary.displayId ?? summary.caseId}.md`,
        query: summary.caseId,
        ...(summary.profile && { fragment: summary.profile }),
      });
      texts.set(uri.toString(), await read(uri));
      changed.fire(uri);
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: true });
    },
    dispose: () => vscode.Disposable.from(provider, links, changed).dispose(),
  };
}

async function readCase({ caseId, profile }: Pick<ListedCase, "caseId" | "profile">, catalog: Catalog) {
  const { connect, SupportError } = await supportClient();
  const connection = connectionFor(profile ? { profile } : {});
  const api = await connect(connection);
  const summary = await api.describeCase(caseId);
  if (!summary) throw new SupportError("case-not-found", "refused");
  const [communications, services] = await Promise.all([
    api.listCommunications(caseId),
    catalog.services(connection),
  ]);
  return caseText(summary, communications, summary.service && serviceName(services, summary.service));
}
