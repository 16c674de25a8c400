import type { Language } from "@casewright/language";
import type { FindOptions } from "@casewright/redact";
import { isPlanId, type PlanId } from "@casewright/support-plans";
import * as vscode from "vscode";
import { language } from "./l10n/index.ts";

export interface Settings {
  readonly draftsFolder: string;
  readonly profile?: string;
  /** Language of new case files. */
  readonly caseLanguage: Language;
  readonly endpointUrl?: string;
  readonly region?: string;
  /** Further profiles whose cases are listed. */
  readonly profiles: readonly string[];
  /** Minutes between two looks for answers; 0 looks only when asked. */
  readonly refreshMinutes: number;
  readonly notifyOnAnswer: boolean;
  /** Whether a new draft tells the git remote and commit of its file. */
  readonly includeGit: boolean;
}

/** How texts are judged and masked, before a casewright.config.json has its say: see `caseSettings`. */
export interface OwnRules {
  readonly plan: PlanId;
  /** Whether the plan is the user's choice and not the default. */
  readonly planChosen: boolean;
  readonly redact: FindOptions;
  readonly disabledRules: readonly string[];
}

/** The settings that hold for a resource; hand-edited nonsense falls back to the default. */
export function readSettings(scope?: vscode.Uri): Settings {
  const { section, text, list } = readSection(scope);
  const caseLanguage = text("caseLanguage");
  const profile = text("profile");
  const endpointUrl = text("endpointUrl");
  const region = text("region");
  return {
    draftsFolder: text("draftsFolder") || "cases",
    caseLanguage: caseLanguage === "en" || caseLanguage === "ja" ? caseLanguage : language,
    profiles: list("profiles"),
    refreshMinutes: minutes(section.get("refreshMinutes")),
    notifyOnAnswer: section.get("notifyOnAnswer") === true,
    includeGit: section.get("includeGit") === true,
    ...(profile && { profile }),
    ...(endpointUrl && { endpointUrl }),
    ...(region && { region }),
  };
}

export function readOwnRules(scope?: vscode.Uri): OwnRules {
  const { section, text, list } = readSection(scope);
  const plan = text("plan");
  const places = section.inspect("plan");
  return {
    plan: isPlanId(plan) ? plan : "business-plus",
    planChosen: Boolean(places?.globalValue ?? places?.workspaceValue ?? places?.workspaceFolderValue),
    redact: {
      personal: section.get("maskPersonalData") === true,
      accessKeyIds: section.get("maskAccessKeyIds") === true,
      literals: list("secretValues"),
      allow: list("allowedValues"),
    },
    disabledRules: list("disabledRules"),
  };
}

function readSection(scope: vscode.Uri | undefined) {
  const section = vscode.workspace.getConfiguration("casewright", scope);
  const text = (key: string) => {
    const value = section.get<unknown>(key);
    return typeof value === "string" ? value.trim() : "";
  };
  const list = (key: string) => {
    const value = section.get<unknown>(key);
    return Array.isArray(value)
      ? value.filter((item): item is string => typeof item === "string" && item !== "")
      : [];
  };
  return { section, text, list };
}

/** More often than once a minute is no use and eats the API's calls. */
function minutes(value: unknown): number {
  return typeof value === "number" && value > 0 ? Math.max(1, value) : 0;
}

/** Remembers a choice for this workspace, or for the user where no workspace is open. */
export async function rememberChoice(key: "profile" | "endpointUrl" | "plan", value: string): Promise<void> {
  const target = vscode.workspace.workspaceFolders?.length
    ? vscode.ConfigurationTarget.Workspace
    : vscode.ConfigurationTarget.Global;
  await vscode.workspace.getConfiguration("casewright").update(key, value || undefined, target);
}
