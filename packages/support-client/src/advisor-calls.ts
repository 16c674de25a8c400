import type {
  TrustedAdvisorCheckRefreshStatus,
  TrustedAdvisorCheckResult,
  TrustedAdvisorCheckSummary,
} from "@aws-sdk/client-support";
import type { Caller } from "./call.ts";
import { SupportError } from "./support-error.ts";
import type { AdvisorRefresh, AdvisorSummary, SupportApi } from "./types.ts";

type AdvisorCalls = Pick<
  SupportApi,
  "advisorChecks" | "advisorResult" | "advisorSummaries" | "advisorRefresh" | "advisorRefreshes"
>;

/** Trusted Advisor. */
export function advisorCalls({ sdk, call }: Caller): AdvisorCalls {
  return {
    async advisorChecks(language) {
      const { checks } = await call("DescribeTrustedAdvisorChecks", ({ reading }) =>
        reading.send(new sdk.DescribeTrustedAdvisorChecksCommand({ language })),
      );
      return (checks ?? []).map(({ id = "", name = id, description = "", category = "", metadata = [] }) => ({
        id,
        name,
        description,
        category,
        columns: metadata.map((heading) => heading ?? ""),
      }));
    },

    async advisorResult(checkId, language) {
      const { result } = await call("DescribeTrustedAdvisorCheckResult", ({ reading }) =>
        reading.send(new sdk.DescribeTrustedAdvisorCheckResultCommand({ checkId, language })),
      );
      if (!result)
        throw new SupportError("service", "refused", {
          reason: { en: "The check has no result.", ja: "チェックの結果がありません。" },
        });
      return {
        ...summary(result),
        resources: (result.flaggedResources ?? []).map(
          ({ status = "", region, resourceId = "", metadata = [] }) => ({
            status,
            ...(region !== undefined && { region }),
            id: resourceId,
            metadata: metadata.map((value) => value ?? ""),
          }),
        ),
      };
    },

    async advisorSummaries(checkIds) {
      const { summaries } = await call("DescribeTrustedAdvisorCheckSummaries", ({ reading }) =>
        reading.send(new sdk.DescribeTrustedAdvisorCheckSummariesCommand({ checkIds: [...checkIds] })),
      );
      return (summaries ?? []).map(summary);
    },

    async advisorRefresh(checkId) {
      const { status } = await call("RefreshTrustedAdvisorCheck", ({ reading }) =>
        reading.send(new sdk.RefreshTrustedAdvisorCheckCommand({ checkId })),
      );
      return refresh(status ?? {});
    },

    async advisorRefreshes(checkIds) {
      const { statuses } = await call("DescribeTrustedAdvisorCheckRefreshStatuses", ({ reading }) =>
        reading.send(new sdk.DescribeTrustedAdvisorCheckRefreshStatusesCommand({ checkIds: [...checkIds] })),
      );
      return (statuses ?? []).map(refresh);
    },
  };
}

function summary(result: TrustedAdvisorCheckResult | TrustedAdvisorCheckSummary): AdvisorSummary {
  const { checkId = "", timestamp = "", status = "", resourcesSummary, categorySpecificSummary } = result;
  const monthlySavings = categorySpecificSummary?.costOptimizing?.estimatedMonthlySavings;
  return {
    checkId,
    refreshedAt: timestamp,
    status,
    processed: resourcesSummary?.resourcesProcessed ?? 0,
    flagged: resourcesSummary?.resourcesFlagged ?? 0,
    ...(monthlySavings !== undefined && { monthlySavings }),
  };
}

function refresh(wire: Partial<TrustedAdvisorCheckRefreshStatus>): AdvisorRefresh {
  const { checkId = "", status = "", millisUntilNextRefreshable = 0 } = wire;
  return { checkId, status, refreshableIn: millisUntilNextRefreshable };
}
