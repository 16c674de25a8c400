import * as vscode from "vscode";
import { refusalFor } from "../failures.ts";
import { t } from "../l10n/index.ts";
import { messages } from "../l10n/messages.ts";
import type { LateView } from "../late.ts";
import type { Log } from "../log.ts";
import { readSettings } from "../settings.ts";
import { isUnread, type ListedCase, listCases, listedProfiles, markRead } from "./accounts.ts";
import { formatTime, lastWritten, statusName } from "./case-text.ts";
import { poll } from "./polling.ts";

interface Account {
  readonly account: string | undefined;
}
interface Group {
  readonly label: string;
  readonly cases: readonly ListedCase[];
  readonly open: boolean;
}
interface Failure {
  readonly failure: string;
}
type Node = Account | Group | ListedCase | Failure;

export interface CasesView extends vscode.Disposable {
  refresh(): void;
  /** Remembers up to where a case was read. */
  markRead(summary: ListedCase): Promise<void>;
}

/**
 * The cases by account, open ones first. Nothing is asked of AWS before the view is shown; from then on it looks
 * for answers at the interval of the settings.
 */
export function fillCasesView({ tree: view, fill }: LateView, memory: vscode.Memento, log: Log): CasesView {
  const changed = new vscode.EventEmitter<undefined>();
  const listed = new Map<string | undefined, readonly ListedCase[]>();
  let begun = false;
  const childrenOf = async (node: Node | undefined): Promise<Node[]> => {
    if (node && "cases" in node) return [...node.cases];
    if (node) return "account" in node ? load(node.account) : [];
    view.message = "";
    if (!vscode.workspace.isTrusted) {
      view.message = t(messages.untrustedView);
      return [];
    }
    if (!begun) polling.restart();
    begun = true;
    const profiles = listedProfiles();
    if (profiles.length > 1) return profiles.map((account) => ({ account }));
    const nodes = await load(profiles[0]);
    const [first] = nodes;
    if (!first || !("failure" in first)) return nodes;
    view.message = first.failure;
    return [];
  };
  /** An account that cannot be read says so in its own place: the others are there all the same. */
  const load = async (profile: string | undefined): Promise<(Group | Failure)[]> => {
    try {
      const cases = listed.get(profile) ?? (await listCases(profile));
      listed.set(profile, cases);
      showBadge();
      return groups(cases);
    } catch (error) {
      log.warn(`cases: ${error instanceof Error ? error.message : String(error)}`);
      return [{ failure: t(refusalFor(error).text) }];
    }
  };
  const showBadge = () => {
    const waiting = [...listed.values()].flat().filter((summary) => isUnread(summary, memory)).length;
    view.badge = waiting ? { value: waiting, tooltip: t(messages.unread(waiting)) } : undefined;
  };
  /** Looks for answers of all accounts; resolves to whether each could be read. */
  const look = async (): Promise<boolean> => {
    const before = [...listed.values()].flat();
    const read = await Promise.all(
      listedProfiles().map(async (profile) => {
        const cases = await listCases(profile, true).catch(() => undefined);
        if (cases) listed.set(profile, cases);
        return cases;
      }),
    );
    const now = read.flatMap((cases) => cases ?? []);
    const known = new Map(before.map((summary) => [summary.caseId, lastWritten(summary)]));
    const answered = now.filter(
      (summary) =>
        isUnread(summary, memory) &&
        known.has(summary.caseId) &&
        lastWritten(summary) > known.get(summary.caseId)!,
    );
    showBadge();
    changed.fire(undefined);
    if (readSettings().notifyOnAnswer) for (const summary of answered) void tell(summary);
    return read.every((cases) => cases !== undefined);
  };
  const polling = poll(() => readSettings().refreshMinutes * 60_000, look);
  fill<Node>({
    onDidChangeTreeData: changed.event,
    getTreeItem: (node) => itemOf(node, memory),
    getChildren: childrenOf,
  });

  return {
    refresh: () => {
      listed.clear();
      if (begun) polling.restart();
      changed.fire(undefined);
    },
    markRead: async (summary) => {
      await markRead(summary, memory);
      changed.fire(undefined);
    },
    dispose: () => {
      polling.stop();
      changed.dispose();
    },
  };
}

async function tell(summary: ListedCase): Promise<void> {
  const open = t(messages.openCase);
  const text = t(messages.answered(summary.displayId ?? summary.caseId, summary.subject));
  if ((await vscode.window.showInformationMessage(text, open)) === open) {
    await vscode.commands.executeCommand("casewright.openCase", summary);
  }
}

function groups(cases: readonly ListedCase[]): Group[] {
  const newestFirst = [...cases].sort((a, b) => lastWritten(b).localeCompare(lastWritten(a)));
  const open = newestFirst.filter(({ status }) => status !== "resolved");
  const resolved = newestFirst.filter(({ status }) => status === "resolved");
  return [
    { label: t(messages.openCases(open.length)), cases: open, open: true },
    { label: t(messages.resolvedCases(resolved.length)), cases: resolved, open: false },
  ].filter((group) => group.cases.length > 0);
}

function itemOf(node: Node, memory: vscode.Memento): vscode.TreeItem {
  const { Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
  if ("cases" in node) return new vscode.TreeItem(node.label, node.open ? Expanded : Collapsed);
  if ("account" in node) {
    const item = new vscode.TreeItem(node.account ?? t(messages.profileNone), Expanded);
    item.iconPath = new vscode.ThemeIcon("account");
    return item;
  }
  if ("failure" in node) {
    const item = new vscode.TreeItem(node.failure);
    item.iconPath = new vscode.ThemeIcon("warning", new vscode.ThemeColor("list.warningForeground"));
    item.tooltip = node.failure;
    return item;
  }
  return caseItem(node, memory);
}

function caseItem(summary: ListedCase, memory: vscode.Memento): vscode.TreeItem {
  const item = new vscode.TreeItem(summary.subject);
  const unread = isUnread(summary, memory);
  item.id = [summary.profile, summary.caseId].join(" ");
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
