import { SEVERITY_NAMES } from "@casewright/support-plans";
import { type FindingRule, remark } from "./rule.ts";

/** A standstill of the business, in so many words. */
const STANDSTILL =
  /\bproduction (?:\w+ ){0,3}(?:is|are|went|has been) (?:\w+ )?(?:down|offline|unavailable|unreachable)\b|\b(?:entire|whole) (?:\w+ ){0,2}(?:site|platform|system|service|company) (?:is|are|has been|went) (?:\w+ )?(?:down|offline|unavailable|at a standstill)\b|\b(?:complete|total|full) (?:production )?outage\b|\b(?:all|none of our) (?:customers|users) (?:are unable|cannot|can't|can|are locked)\b|\bbusiness (?:is|has) (?:at a standstill|stopped|halted)\b|本番(?:環境|システム|サービス)?(?:が|は)?[^。\n]{0,10}(?:停止|ダウン|全断|使え(?:ない|ません)|利用でき)|全面(?:的に)?停止|全断|業務(?:が|は)(?:完全に|全面的に|全て|すべて)?(?:停止|止ま)|サービス(?:が|は)(?:完全に|全面的に)?停止(?:し|中)|全(?:ユーザー?|顧客|利用者|店舗)(?:が|で|に)[^。\n]{0,16}(?:でき(?:ない|ません)|停止|使え)/;
/** That it is over, only imagined, or not production. */
const NOT_NOW =
  /\b(?:was|were|recovered|resolved|restored|would|could|if|planned|test|staging|development|last (?:week|month)|yesterday)\b|復旧(?:し|済)|解消|回復|した場合|検証環境|開発環境|テスト環境|先週|先月|昨日|昨夜|予定/;

export const severityBelowText: FindingRule = {
  meta: {
    id: "severity-below-text",
    name: { en: "Severity below the text", ja: "本文より低い重要度" },
    levels: ["warning"],
  },
  check: ({ sentences }, { kind, options: { severity } }) => {
    if ((severity !== "low" && severity !== "normal") || kind !== "troubleshooting") return [];
    const standstill = sentences.find(
      ({ lower, kind: how }) => how !== "quote" && STANDSTILL.test(lower) && !NOT_NOW.test(lower),
    );
    if (!standstill) return [];
    const { en, ja } = SEVERITY_NAMES[severity];
    return [
      remark("severity-below-text", "warning", standstill, {
        en: `The severity is “${en}”, yet this sounds as if production stood still: is it too low?`,
        ja: `重要度が「${ja}」ですが、本番が停止しているように読めます。重要度を見直してください。`,
      }),
    ];
  },
};
