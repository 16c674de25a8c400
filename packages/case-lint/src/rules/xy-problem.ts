import { ASKS_WHETHER } from "../cues.ts";
import { cue } from "../phrases/cue.ts";
import { kept } from "../phrases/kept.ts";
import type { Said } from "../structure/types.ts";
import { type FindingRule, remark } from "./rule.ts";

/** How to get past something, rather than what for. */
const MEANS = cue(
  /\bhow (?:do|can|could|should|would) (?:i|we|one) (?:(?:just|simply|manually|forcibly|permanently) )?(?:disable|bypass|force|skip|circumvent|turn off|switch off|get around|work around|suppress|kill|increase the (?:timeout|retries)|raise the timeout|clear the cache|restart|reboot)\b|(?:無効(?:に|化)|回避|強制的に|スキップ|迂回|再起動|タイムアウト(?:値|時間)?を(?:延|伸|増))[^。]{0,10}(?:する|できる|したい)?(?:方法|手順|には)/,
);
/** The goal, or the trouble behind it. */
const GOAL = cue(
  /\b(?:because|so that|in order to|our goal|the goal|we want|we need|we would like|we are trying|we're trying|i want|i need|i am trying|purpose|reason|otherwise|since|due to|as part of|for compliance|fails?|failed|failing|errors?)\b|ため|目的|背景|したい|理由|要件|ので|エラー|失敗|必要が/,
);

const asksForMeans = kept(({ kind, lower }: Said) => kind !== "quote" && MEANS.test(lower));

export const xyProblem: FindingRule = {
  meta: {
    id: "xy-problem",
    name: { en: "Means without the goal", ja: "目的の記載がない手段の質問" },
    levels: ["info"],
  },
  check: ({ sentences, lower }, { kind }) => {
    if (kind === "reply" || kind === "account-billing" || kind === "quota") return [];
    const ask = sentences.find(({ same }) => asksForMeans(same));
    if (!ask) return [];
    const rest = lower.slice(0, ask.start) + lower.slice(ask.end);
    if (GOAL.test(rest) || (!ASKS_WHETHER.test(ask.lower) && GOAL.test(ask.lower))) return [];
    return [
      remark("xy-problem", "info", ask, {
        en: "What is it for? Say what you want to achieve: there may be a better way to it.",
        ja: "何のために行いますか。本来の目的を書くと、より良い方法を案内できる場合があります。",
      }),
    ];
  },
};
