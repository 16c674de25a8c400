import type { Localized } from "@casewright/language";
import type { QuestionKind } from "./types.ts";

/** What kinds of questions are called. In a file of its own, for doors that show kinds and do not judge. */
export const KIND_NAMES: Readonly<Record<QuestionKind, Localized>> = {
  troubleshooting: { en: "Troubleshooting", ja: "トラブルシューティング" },
  "how-to": { en: "How-to or best practice", ja: "使い方・ベストプラクティス" },
  specification: { en: "Specification", ja: "仕様確認" },
  "account-billing": { en: "Account or billing", ja: "アカウント・請求" },
  quota: { en: "Service quota", ja: "サービスクォータ(上限緩和)" },
  "event-support": { en: "Event support", ja: "イベントサポート" },
  reply: { en: "Reply", ja: "返信" },
};
