import type { CaseSummary } from "@casewright/support-client";
import * as vscode from "vscode";
import { refusalFor } from "../failures.ts";
import { t } from "../l10n/index.ts";
import { messages } from "../l10n/messages.ts";
import type { Log } from "../log.ts";
import { connectionFor, supportClient } from "../support/connection.ts";
import { formatTime, isAnswered, lastWritten, statusName } from "./case-text.ts";

/** Cases of this many days are listed. */
const DAYS = 90;

type Group = { readonly label: string; readonly cases: readonly CaseSummary[]; readonly open: boolean };
export type CaseNode = Group | CaseSummary;

export interface CasesView extends vscode.Disposable {
  refresh(): void;
  /** Remembers up to where a case was read. */
  markRead(summary: CaseSummary): Promise<void>;
}

/** The cases of the account, open ones first. Nothing is asked of AWS before the view is shown. */
export function registerCasesView(memory: vscode.Memento, log: Log): CasesView {
  const changed = new vscode.EventEmitter<undefined>();
  const provider: vscode.TreeDataProvider<CaseNode> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: (node) => ("cases" in node ? groupItem(node) : caseItem(node, memory)),
    getChildren: async (node) => {
      if (node) return "cases" in node ? [...node.cases] : [];
      return load();
    },
  };
  const view = vscode.window.createTreeView("casewright.cases", { treeDataProvider: provider });
  const load = async (): Promise<CaseNode[]> => {
    view.message = "";
    if (!vscode.workspace.isTrusted) {
      view.message = t(messages.untrustedView);
      return [];
    }
    try {
      const cases = await listCases();
      const waiting = cases.filter((summary) => isUnread(summary, memory)).length;
      view.badge = waiting ? { value: waiting, tooltip: t(messages.unread(waiting)) } : undefined;
      return groups(cases);
    } catch (error) {
      log.warn(`cases: ${error instanceof Error ? error.message : String(error)}`);
      view.message = t(refusalFor(error).text);
      return [];
    }
  };
  return {
    refresh: () => changed.fire(undefined),
    markRead: async (summary) => {
      await memory.update(seenKey(summary.caseId), lastWritten(summary));
      changed.fire(undefined);
    },
    dispose: () => vscode.Disposable.from(view, changed).dispose(),
  };
}

async function listCases(): Promise<readonly CaseSummary[]> {
  const { connect } = await supportClient();
  const api = await connect(connectionFor({}));
  const afterTime = new Date(Date.now() - DAYS * 86_400_000).toISOString();
  return api.listCases({ afterTime, includeResolved: true, communications: true });
}

function groups(cases: readonly CaseSummary[]): Group[] {
  const newestFirst = [...cases].sort((a, b) => lastWritten(b).localeCompare(lastWritten(a)));
  const open = newestFirst.filter(({ status }) => status !== "resolved");
  const resolved = newestFirst.filter(({ status }) => status === "resolved");
  return [
    { label: t(messages.openCases(open.length)), cases: open, open: true },
    { label: t(messages.resolvedCases(resolved.length)), cases: resolved, open: false },
  ].filter((group) => group.cases.length > 0);
}

function groupItem({ label, open }: Group): vscode.TreeItem {
  const { Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
  return new vscode.TreeItem(label, open ? Expanded : Collapsed);
}

function caseItem(summary: CaseSummary, memory: vscode.Memento): vscode.TreeItem {
  const item = new vscode.TreeItem(summary.subject);
  const unread = isUnread(summary, memory);
  item.id = summary.caseId;
  item.description = [summary.displayId, statusName(summary.status)].filter(Boolean).join(" · ");
  item.iconPath = new vscode.ThemeIcon(
    unread ? "mail" : summary.status === "resolved" ? "pass" : "comment-discussion",
    unread ? new vscode.ThemeColor("notificationsInfoIcon.foreground") : undefined,
  );
  const when = lastWritten(summary);
  // Subjects come from outside: a plain string is never read as Markdown.
  item.tooltip = [summary.subject, item.description, when && formatTime(when)].filter(Boolean).join("\n");
  item.contextValue = summary.status === "resolved" ? "case-resolved" : "case-open";
  item.accessibilityInformation = {
    label: [summary.subject, item.description, unread && t(messages.unread(1))].filter(Boolean).join(", "),
  };
  item.command = { command: "casewright.openCase", title: "", arguments: [summary] };
  return item;
}

const seenKey = (caseId: string) => `seen ${caseId}`;

/** AWS has answered since the case was last opened here. */
function isUnread(summary: CaseSummary, memory: vscode.Memento): boolean {
  return isAnswered(summary) && lastWritten(summary) > memory.get(seenKey(summary.caseId), "");
}
