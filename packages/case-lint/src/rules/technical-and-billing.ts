import { BILLING } from "../kind.ts";
import { type FindingRule, remark } from "./rule.ts";

/** Asks for something to be found out or mended in a service. */
const TECHNICAL =
  /\b(?:why|cause|fix|restore|error|fail\w*|configure|investigate|timeout|slow|connect|recover|mitigate)\b|原因|調査|復旧|対処|エラー|失敗|接続|設定/;

export const technicalAndBilling: FindingRule = {
  meta: {
    id: "technical-and-billing",
    name: { en: "Technical and billing mixed", ja: "技術と請求の混在" },
    levels: ["info"],
  },
  check: ({ lower }, { detections }) => {
    const asks = detections.get("question")?.spans ?? [];
    const words = asks.map(({ start, end }) => lower.slice(start, end));
    const billing = words.findIndex((ask) => BILLING.test(ask) && !TECHNICAL.test(ask));
    const technical = words.some((ask) => TECHNICAL.test(ask) && !BILLING.test(ask));
    if (billing < 0 || !technical) return [];
    return [
      remark("technical-and-billing", "info", asks[billing]!, {
        en: "Another team answers about bills: ask this in an account and billing case.",
        ja: "請求は別の担当チームが回答します。「アカウントと請求」のケースとして分けてください。",
      }),
    ];
  },
};
