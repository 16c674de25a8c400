import type { Localized } from "@casewright/language";
import type { Doc } from "./structure/types.ts";
import type { ElementId, QuestionKind } from "./types.ts";

export const KIND_NAMES: Readonly<Record<QuestionKind, Localized>> = {
  troubleshooting: { en: "Troubleshooting", ja: "トラブルシューティング" },
  "how-to": { en: "How-to or best practice", ja: "使い方・ベストプラクティス" },
  specification: { en: "Specification", ja: "仕様確認" },
  "account-billing": { en: "Account or billing", ja: "アカウント・請求" },
  quota: { en: "Service quota", ja: "サービスクォータ(上限緩和)" },
  "event-support": { en: "Event support", ja: "イベントサポート" },
  reply: { en: "Reply", ja: "返信" },
};

/** Which elements a kind of question needs. Source: AWS's sample reviewer's checklists per kind of question. */
export const NEEDED: Readonly<Record<QuestionKind, readonly ElementId[]>> = {
  troubleshooting: [
    "impact-scope",
    "resource-identifier",
    "access-path",
    "verbatim-error",
    "reproduction-steps",
    "occurrence-time",
    "tried-or-expected",
    "question",
  ],
  "how-to": ["resource-identifier", "tried-or-expected", "question"],
  specification: ["resource-identifier", "question"],
  "account-billing": ["question"],
  quota: ["resource-identifier", "question"],
  "event-support": ["resource-identifier", "impact-scope", "question"],
  reply: [],
};

const FAILURE =
  /\b(?:errors?|fail(?:s|ed|ing|ure)?|exception|can(?:not|'t| not)|unable|timeouts?|tim(?:es|ed|ing) out|denied|refused|stuck|down|broken|crash\w*|not work\w*|doesn't work|unhealthy|outage|unexpected)\b|エラー|失敗|できない|できませ|できず|出来な|障害|タイムアウト|落ち|異常|不具合|接続でき|つながら|繋がら|遅延|停止|拒否|再現/;
const REPLY =
  /^(?:thanks|thank you) for (?:your|the) (?:quick |prompt )?(?:reply|response|answer|update|help)|\bas (?:you )?requested\b|\bin reply to\b|ご回答(?:いただき|頂き|ありがとう|を?有難う)|ご返信(?:いただき|頂き|ありがとう)|ご(?:質問|依頼)(?:いただ|頂)|ご連絡(?:いただき|頂き)?ありがとう/m;
const BILLING =
  /\b(?:bill(?:ing|ed)?|invoices?|refunds?|charge[ds]?|payment|credit card|tax)\b|請求|課金|返金|支払|料金|クレジットカード|税/;
const QUOTA =
  /\b(?:quota|(?:limit|service limit) (?:increase|raise)|increase (?:the |our |my )?(?:[\w-]+ ){0,4}?(?:limit|quota))|上限(?:の)?(?:緩和|引)|クォータ|制限緩和/;
const EVENT =
  /\binfrastructure event management\b|\biem\b|\bload test\b|\blaunch event\b|負荷試験|負荷テスト|イベント(?:サポート|管理)|キャンペーン/;
const SPECIFICATION =
  /\b(?:does|do|is|are|can) [\w\s().-]{2,60}? (?:support|supported|allow|guarantee|include|available|possible|encrypted|retain)\w*\b|\b(?:specification|documentation says|according to the doc|by design|maximum (?:size|number))|仕様|サポートされて(?:い|お)|対応して(?:い|お)|ドキュメントに/;
const HOW_TO =
  /\bhow (?:do|can|should|to)\b|\bbest practice|\bis there (?:a|any) way|\brecommend(?:ed|ation)|方法を|手順を教|ベストプラクティス|やり方|推奨|どのように|どうすれば/;

/** What the text is taken for. Without a cue it is troubleshooting, which asks for most. */
export function recogniseKind(doc: Doc, subject: string | undefined, machineFailure: boolean): QuestionKind {
  const text = `${subject?.toLowerCase() ?? ""}\n${doc.lower.slice(0, 4000)}`;
  if (REPLY.test(text)) return "reply";
  if (QUOTA.test(text) && !machineFailure) return "quota";
  if (EVENT.test(text) && !machineFailure) return "event-support";
  const failure = machineFailure || FAILURE.test(text);
  if (BILLING.test(text) && !machineFailure) return "account-billing";
  if (failure) return "troubleshooting";
  if (HOW_TO.test(text)) return "how-to";
  if (SPECIFICATION.test(text)) return "specification";
  return "troubleshooting";
}
