import type { PlanId, Severity } from "@casewright/support-plans";
import { Option } from "commander";
import type { Shell } from "./shell.ts";
import { wrongValue } from "./usage.ts";

// Names only, so that a command line is read without loading the plans' calendars. The types keep them complete.
const PLANS = Object.keys({
  basic: true,
  developer: true,
  business: true,
  "enterprise-on-ramp": true,
  "business-plus": true,
  enterprise: true,
  "unified-operations": true,
} satisfies Record<PlanId, true>);
const SEVERITIES = Object.keys({
  low: true,
  normal: true,
  high: true,
  urgent: true,
  critical: true,
} satisfies Record<Severity, true>);

// Options that several commands take, each the same everywhere.

export const jsonOption = (shell: Shell) =>
  new Option("--json", shell.t({ en: "print one JSON object", ja: "JSON オブジェクトを 1 つ出力" }));

export const planOption = (shell: Shell) =>
  new Option("--plan <plan>", shell.t({ en: "support plan", ja: "サポートプラン" })).choices(PLANS);

export const severityOption = (shell: Shell) =>
  new Option("--severity <severity>", shell.t({ en: "severity of the case", ja: "ケースの重要度" })).choices(
    SEVERITIES,
  );

// Languages in which AWS Support handles cases (Support API 2013-04-15, CreateCase).
const CASE_LANGUAGES = ["en", "ja", "zh", "ko", "es", "pt", "fr", "tr"];

/** `JA` and `ja-JP` are ja. Refuses a language that AWS Support does not have. */
export function parseCaseLanguage(given: string): string {
  const language = given.toLowerCase().split(/[-_]/)[0]!;
  if (CASE_LANGUAGES.includes(language)) return language;
  const choices = CASE_LANGUAGES.join(", ");
  throw wrongValue("--language", given, { en: `one of ${choices}`, ja: `${choices} のいずれか` });
}

/** The zone of the person who writes: what AWS takes for the customer's clock where the case is not in Japanese. */
export function ownTimeZone(language: string): { readonly timeZone?: string } {
  return language === "ja" ? {} : { timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone };
}

export const profileOption = (shell: Shell) =>
  new Option("--profile <profile>", shell.t({ en: "profile in ~/.aws", ja: "~/.aws のプロファイル" }));

export const endpointOption = (shell: Shell) =>
  new Option(
    "--endpoint-url <url>",
    shell.t({
      en: "another Support API, such as the practice desk",
      ja: "別の Support API(練習用デスクなど)",
    }),
  );

/**
 * The plan that first-response times are shown for when none is named: the smallest current plan with the Support
 * API. All plans with the API answer low to urgent equally soon.
 */
export const DEFAULT_PLAN: PlanId = "business-plus";
