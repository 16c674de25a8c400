import { SEVERITY_NAMES } from "@casewright/support-plans";
import { type FindingRule, remark, WHOLE } from "./rule.ts";

/** What no production is, and what harms nobody. */
const HARMLESS =
  /\b(?:no (?:business |production |customer )?impact|does(?: not|n't) (?:affect|impact) (?:production|our|any|the business|customers)|not (?:yet )?in production|only (?:in|on|affects) (?:the |our )?(?:dev\w*|test\w*|staging|sandbox)|(?:dev\w*|test|staging|sandbox) (?:environment|account|cluster) only|no rush|not urgent|just curious)\b|(?:業務|本番|ビジネス|サービス)(?:へ|に|環境へ|環境に)?の?影響は(?:あり|ござい|出て|な)|(?:開発|検証|テスト|ステージング)環境(?:のみ|だけ|での)|急(?:ぎ|いで)(?:は|で)?(?:あり|い)ません|本番(?:では|環境では)(?:あり|発生して(?:い|お))/;

export const severityAboveText: FindingRule = {
  meta: {
    id: "severity-above-text",
    name: { en: "Severity above the text", ja: "本文より高い重要度" },
    levels: ["warning", "info"],
  },
  check: ({ lower }, { kind, options: { severity } }) => {
    if (severity !== "high" && severity !== "urgent" && severity !== "critical") return [];
    const { en, ja } = SEVERITY_NAMES[severity];
    const calm = HARMLESS.exec(lower);
    const asking = kind === "how-to" || kind === "specification";
    if (!calm && !asking) return [];
    const span = calm ? { start: calm.index, end: calm.index + calm[0].length } : WHOLE;
    return [
      remark("severity-above-text", calm ? "warning" : "info", span, {
        en: `The severity is “${en}”, yet ${calm ? "the text says that production is not affected" : "the text asks a general question"}: is it too high?`,
        ja: `重要度が「${ja}」ですが、${calm ? "本文では本番への影響がない" : "本文は一般的な質問の"}ように読めます。重要度を見直してください。`,
      }),
    ];
  },
};
