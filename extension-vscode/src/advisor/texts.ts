import type { Localized } from "@casewright/language";

/** What the Trusted Advisor view says. Names of categories and states are AWS's own. */
export const texts = {
  categories: {
    cost_optimizing: { en: "Cost optimization", ja: "コスト最適化" },
    performance: { en: "Performance", ja: "パフォーマンス" },
    security: { en: "Security", ja: "セキュリティ" },
    fault_tolerance: { en: "Fault tolerance", ja: "耐障害性" },
    service_limits: { en: "Service limits", ja: "サービスの制限" },
    operational_excellence: { en: "Operational excellence", ja: "運用上の優秀性" },
  } satisfies Record<string, Localized>,
  states: {
    error: { en: "Action recommended", ja: "推奨されるアクションあり" },
    warning: { en: "Investigation recommended", ja: "調査を推奨" },
    ok: { en: "No problems detected", ja: "問題は検出されていません" },
    not_available: { en: "Not available", ja: "利用できません" },
  } satisfies Record<string, Localized>,
  attention: (checks: number): Localized => ({ en: `${checks} to look at`, ja: `要確認 ${checks} 件` }),
  flagged: (flagged: number, processed: number): Localized => ({
    en: `${flagged} of ${processed} flagged`,
    ja: `${processed} 件中 ${flagged} 件`,
  }),
  savings: (dollars: string): Localized => ({ en: `${dollars} a month`, ja: `月 ${dollars}` }),
  checkedAt: (time: string): Localized => ({ en: `Checked ${time}`, ja: `最終チェック: ${time}` }),
  noneFlagged: { en: "No resource is flagged", ja: "該当するリソースはありません" },
  refreshing: (check: string): Localized => ({
    en: `Refreshing “${check}”`,
    ja: `「${check}」を更新しています`,
  }),
  notYet: (minutes: number): Localized => ({
    en: `Trusted Advisor refreshes this check again in ${minutes} min.`,
    ja: `Trusted Advisor がこのチェックを次に更新できるのは ${minutes} 分後です。`,
  }),
  topic: (check: string, resource: string): Localized => ({
    en: `Trusted Advisor: ${check}: ${resource}`,
    ja: `Trusted Advisor: ${check}: ${resource}`,
  }),
  check: { en: "Trusted Advisor check", ja: "Trusted Advisor のチェック" },
  state: { en: "Status", ja: "ステータス" },
} as const;
