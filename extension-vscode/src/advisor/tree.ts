import type { AdvisorCheck, AdvisorResult, AdvisorSummary } from "@casewright/support-client";
import * as vscode from "vscode";
import { formatTime } from "../cases/case-text.ts";
import { refusalFor } from "../failures.ts";
import { language, t } from "../l10n/index.ts";
import { messages } from "../l10n/messages.ts";
import type { LateView } from "../late.ts";
import type { Log } from "../log.ts";
import { connectionFor, supportClient } from "../support/connection.ts";
import { texts } from "./texts.ts";

export type FlaggedResource = AdvisorResult["resources"][number];
/** A check with its state; `summary` is absent where Trusted Advisor tells none. */
export interface CheckNode {
  readonly check: AdvisorCheck;
  readonly summary: AdvisorSummary | undefined;
}
/** What a command of the view is given. */
export interface ResourceNode {
  readonly check: AdvisorCheck;
  readonly resource: FlaggedResource;
}
type CategoryNode = { readonly category: string; readonly checks: readonly CheckNode[] };
type Node = CategoryNode | CheckNode | ResourceNode | { readonly note: string };

export interface AdvisorView extends vscode.Disposable {
  /** Reads all checks anew; Trusted Advisor itself looks again only when a check is refreshed. */
  reload(): void;
}

/** The worst first. */
const STATES = ["error", "warning", "ok", "not_available"];
const ICONS: Readonly<Record<string, readonly [icon: string, color: string]>> = {
  error: ["error", "list.errorForeground"],
  warning: ["warning", "list.warningForeground"],
  ok: ["pass", "testing.iconPassed"],
};

/** Trusted Advisor's checks by category and state, with their flagged resources. Nothing is asked before it is shown. */
export function fillAdvisorView({ tree: view, fill }: LateView, log: Log): AdvisorView {
  const changed = new vscode.EventEmitter<undefined>();
  const load = async (node: Node | undefined): Promise<Node[]> => {
    if (node && "category" in node) return [...node.checks];
    if (node && !("check" in node)) return [];
    if (!node) view.message = "";
    if (!vscode.workspace.isTrusted) {
      view.message = t(messages.untrustedView);
      return [];
    }
    try {
      return node ? await readResources(node.check) : await readCategories();
    } catch (error) {
      log.warn(`advisor: ${error instanceof Error ? error.message : String(error)}`);
      view.message = t(refusalFor(error).text);
      return [];
    }
  };
  fill<Node>({ onDidChangeTreeData: changed.event, getTreeItem, getChildren: load });
  return {
    reload: () => changed.fire(undefined),
    dispose: () => changed.dispose(),
  };
}

async function readCategories(): Promise<CategoryNode[]> {
  const { connect } = await supportClient();
  const api = await connect(connectionFor({}));
  const checks = await api.advisorChecks(language);
  const summaries = await api.advisorSummaries(checks.map(({ id }) => id));
  const byId = new Map(summaries.map((summary) => [summary.checkId, summary]));
  const rank = ({ summary }: CheckNode) => STATES.indexOf(summary?.status ?? "not_available");
  const nodes = checks
    .map((check) => ({ check, summary: byId.get(check.id) }))
    .sort((a, b) => rank(a) - rank(b) || a.check.name.localeCompare(b.check.name, language));
  return [...Map.groupBy(nodes, ({ check }) => check.category)].map(([category, of]) => ({
    category,
    checks: of,
  }));
}

async function readResources(check: AdvisorCheck): Promise<Node[]> {
  const { connect } = await supportClient();
  const api = await connect(connectionFor({}));
  const { resources } = await api.advisorResult(check.id, language);
  return resources.length > 0
    ? resources.map((resource) => ({ check, resource }))
    : [{ note: t(texts.noneFlagged) }];
}

function getTreeItem(node: Node): vscode.TreeItem {
  if ("note" in node) return new vscode.TreeItem(node.note);
  if ("category" in node) return categoryItem(node);
  return "resource" in node ? resourceItem(node) : checkItem(node);
}

function categoryItem({ category, checks }: CategoryNode): vscode.TreeItem {
  const known = texts.categories[category as keyof typeof texts.categories];
  const item = new vscode.TreeItem(known ? t(known) : category, vscode.TreeItemCollapsibleState.Expanded);
  const attention = checks.filter(({ summary }) => /^(?:error|warning)$/.test(summary?.status ?? "")).length;
  if (attention) item.description = t(texts.attention(attention));
  return item;
}

function checkItem({ check, summary }: CheckNode): vscode.TreeItem {
  const status = summary?.status ?? "not_available";
  const { Collapsed, None } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(check.name, summary?.flagged ? Collapsed : None);
  item.id = check.id;
  item.iconPath = stateIcon(status);
  item.description = [
    summary?.flagged && t(texts.flagged(summary.flagged, summary.processed)),
    summary?.monthlySavings && t(texts.savings(dollars(summary.monthlySavings))),
  ]
    .filter(Boolean)
    .join(" · ");
  // Texts of AWS come from outside: a plain string is never read as Markdown.
  item.tooltip = [
    `${check.name} — ${stateName(status)}`,
    withoutMarkup(check.description),
    summary?.refreshedAt && t(texts.checkedAt(formatTime(summary.refreshedAt))),
  ]
    .filter(Boolean)
    .join("\n\n");
  item.contextValue = "advisor-check";
  item.accessibilityInformation = { label: `${check.name}, ${stateName(status)}, ${item.description}` };
  return item;
}

function resourceItem({ check, resource }: ResourceNode): vscode.TreeItem {
  const name = resourceName({ check, resource });
  const item = new vscode.TreeItem(name);
  item.accessibilityInformation = { label: [name, resource.region, stateName(resource.status)].join(", ") };
  item.iconPath = stateIcon(resource.status);
  item.description = resource.region ?? "";
  item.tooltip = facts({ check, resource }).join("\n");
  item.contextValue = "advisor-resource";
  return item;
}

/** What a flagged resource is called: the column that names it, not its Region or state. */
export function resourceName({ check, resource }: ResourceNode): string {
  const naming = check.columns.findIndex((column) =>
    /\bid\b|\bname\b|\barn\b|bucket|名|識別子/i.test(column),
  );
  return (
    resource.metadata[naming] || resource.metadata.find((value) => value !== resource.region) || resource.id
  );
}

/** A flagged resource's columns, a line each. */
export function facts({ check, resource }: ResourceNode): string[] {
  return resource.metadata.map((value, column) => `${check.columns[column] ?? column + 1}: ${value}`);
}

export function stateName(state: string): string {
  return t(texts.states[state as keyof typeof texts.states] ?? { en: state, ja: state });
}

function stateIcon(state: string): vscode.ThemeIcon {
  const [icon, color] = ICONS[state] ?? ["circle-slash", "disabledForeground"];
  return new vscode.ThemeIcon(icon, new vscode.ThemeColor(color));
}

function dollars(amount: number): string {
  return new Intl.NumberFormat(language, { style: "currency", currency: "USD" }).format(amount);
}

/** Descriptions come as HTML; a tooltip shows words. */
function withoutMarkup(html: string): string {
  return html
    .replace(/<[^<>]{1,500}>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
