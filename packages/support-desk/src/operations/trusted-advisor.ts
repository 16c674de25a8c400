import { createHash } from "node:crypto";
import { uiLanguage } from "@casewright/language";
import { type Call, isoTime } from "../call.ts";
import { CHECK_LANGUAGES, CHECKS, type Check } from "../catalogue/checks.ts";
import { invalidParameter } from "../errors.ts";
import type { Input } from "../schemas.ts";

const DAY_MS = 86_400_000;
/** A refresh waits, runs, and may be asked for again after five minutes. */
const ENQUEUED_MS = 1000;
const PROCESSING_MS = 3000;
const REFRESHABLE_MS = 300_000;

function checkById(id: string): Check {
  const check = CHECKS.find((candidate) => candidate.id === id);
  if (!check) throw invalidParameter(`Invalid check ID: ${id}`);
  return check;
}

function checkLanguage(language: string): "en" | "ja" {
  if (!CHECK_LANGUAGES.includes(language)) throw invalidParameter(`Invalid language code: ${language}`);
  return uiLanguage(language);
}

export function describeChecks(input: Input<"DescribeTrustedAdvisorChecks">) {
  const language = checkLanguage(input.language);
  return {
    checks: CHECKS.map((check) => ({
      id: check.id,
      name: check.name[language],
      description: check.description[language],
      category: check.category,
      metadata: check.columns[language],
    })),
  };
}

export function describeCheckResult(input: Input<"DescribeTrustedAdvisorCheckResult">, call: Call) {
  checkLanguage(input.language ?? "en");
  const check = checkById(input.checkId);
  return {
    result: {
      ...results(check, call),
      flaggedResources: check.flagged.map(({ region, metadata }) => ({
        status: check.status,
        region,
        resourceId: createHash("sha256")
          .update(`${check.id} ${metadata.join(" ")}`)
          .digest("base64url"),
        isSuppressed: false,
        metadata,
      })),
    },
  };
}

export function describeCheckSummaries(input: Input<"DescribeTrustedAdvisorCheckSummaries">, call: Call) {
  return {
    summaries: input.checkIds.map(checkById).map((check) => ({
      ...results(check, call),
      hasFlaggedResources: check.flagged.length > 0,
    })),
  };
}

function results(check: Check, call: Call) {
  return {
    checkId: check.id,
    timestamp: isoTime(lastRefresh(check, call)),
    status: check.status,
    resourcesSummary: {
      resourcesProcessed: check.processed,
      resourcesFlagged: check.flagged.length,
      resourcesIgnored: 0,
      resourcesSuppressed: 0,
    },
    categorySpecificSummary: check.savings
      ? {
          costOptimizing: {
            estimatedMonthlySavings: check.savings.amount,
            estimatedPercentMonthlySavings: check.savings.percent,
          },
        }
      : {},
  };
}

/** Checks refresh by themselves at midnight (UTC), and when asked. */
function lastRefresh(check: Check, call: Call): number {
  const midnight = Math.floor(call.now / DAY_MS) * DAY_MS;
  const asked = askedAt(check, call);
  return asked !== undefined && asked + PROCESSING_MS <= call.now
    ? Math.max(asked + PROCESSING_MS, midnight)
    : midnight;
}

function askedAt(check: Check, call: Call): number | undefined {
  return call.database.get(
    "SELECT asked_at FROM refreshes WHERE account = ? AND check_id = ?",
    call.account,
    check.id,
  )?.asked_at as number | undefined;
}

function refreshStatus(check: Check, call: Call) {
  const elapsed = call.now - (askedAt(check, call) ?? Number.NEGATIVE_INFINITY);
  const status =
    elapsed < ENQUEUED_MS
      ? "enqueued"
      : elapsed < PROCESSING_MS
        ? "processing"
        : elapsed < DAY_MS
          ? "success"
          : "none";
  return { checkId: check.id, status, millisUntilNextRefreshable: Math.max(0, REFRESHABLE_MS - elapsed) };
}

export function describeRefreshStatuses(
  input: Input<"DescribeTrustedAdvisorCheckRefreshStatuses">,
  call: Call,
) {
  return { statuses: input.checkIds.map((id) => refreshStatus(checkById(id), call)) };
}

export function refreshCheck(input: Input<"RefreshTrustedAdvisorCheck">, call: Call) {
  const check = checkById(input.checkId);
  if (check.refreshedByAws) throw invalidParameter(`Check ${check.id} is refreshed automatically`);
  if (refreshStatus(check, call).millisUntilNextRefreshable === 0) {
    call.database.run(
      "INSERT OR REPLACE INTO refreshes (account, check_id, asked_at) VALUES (?, ?, ?)",
      call.account,
      check.id,
      call.now,
    );
  }
  return { status: refreshStatus(check, call) };
}
