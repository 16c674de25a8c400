import type { LintOptions } from "@casewright/case-lint";
import type { FindOptions } from "@casewright/redact";
import type { PlanId } from "@casewright/support-plans";
import * as vscode from "vscode";
import { Refusal, remedies } from "./failures.ts";
import { messages } from "./l10n/messages.ts";
import { onlyAdding } from "./only-adding.ts";
import { type OwnRules, readOwnRules, readSettings, type Settings } from "./settings.ts";
import { rereadSharedConfigs, type SharedConfig, sharedConfig } from "./shared-config.ts";

/** The settings with what the casewright.config.json says: how a text is judged and masked. */
export interface CaseSettings extends Settings {
  readonly plan: PlanId;
  readonly redact: FindOptions;
  readonly lint: LintOptions;
  /** A casewright.config.json that is not followed, as something in it is wrong. */
  readonly broken?: SharedConfig;
}

/**
 * The settings for a file, with its casewright.config.json. Of further places only what is secret is added: that of a
 * draft's folder holds for the log it is made from, too.
 */
export async function caseSettings(
  near: vscode.Uri | undefined,
  ...further: readonly vscode.Uri[]
): Promise<CaseSettings> {
  const found = await Promise.all([near, ...further].map(sharedConfig));
  const configs = [...new Map(found.flatMap((one) => (one ? [[one.uri.toString(), one]] : []))).values()];
  const broken = configs.find(({ problems }) => problems.length > 0);
  const trusted = vscode.workspace.isTrusted;
  const shared = configs.map(({ options }) => (trusted ? options : onlyAdding(options)));
  return { ...readSettings(near), ...judged(readOwnRules(near), shared), ...(broken && { broken }) };
}

/**
 * As `caseSettings`, for what masks or files. Throws a Refusal where a casewright.config.json is wrong: what the
 * company keeps secret would go unseen.
 */
export async function maskingSettings(
  near: vscode.Uri | undefined,
  ...further: readonly vscode.Uri[]
): Promise<CaseSettings> {
  rereadSharedConfigs();
  const settings = await caseSettings(near, ...further);
  if (!settings.broken) return settings;
  const { uri, problems } = settings.broken;
  throw new Refusal(
    messages.configBlocks(vscode.workspace.asRelativePath(uri), problems),
    remedies.open(uri),
  );
}

/** A setting that the user chose comes before the file; lists are joined. */
function judged(
  own: OwnRules,
  shared: readonly LintOptions[],
): Pick<CaseSettings, "plan" | "redact" | "lint"> {
  const { redact: _, off = [], plan, ...rest } = shared[0] ?? {};
  const all = [own.redact, ...shared.map(({ redact = {} }) => redact)];
  const redact: FindOptions = {
    personal: all.some(({ personal }) => personal),
    accessKeyIds: all.some(({ accessKeyIds }) => accessKeyIds),
    literals: all.flatMap(({ literals = [] }) => literals),
    patterns: all.flatMap(({ patterns = [] }) => patterns),
    allow: all.flatMap(({ allow = [] }) => allow),
  };
  const chosen = own.planChosen ? own.plan : (plan ?? own.plan);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return {
    plan: chosen,
    redact,
    lint: { timeZone, ...rest, plan: chosen, redact, off: [...own.disabledRules, ...off] },
  };
}
