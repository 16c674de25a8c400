import { type FindingRule, remark, WHOLE } from "./rule.ts";

export const billingAsTechnical: FindingRule = {
  meta: {
    id: "billing-as-technical",
    name: { en: "Billing asked as technical", ja: "技術ケースでの請求の質問" },
    levels: ["warning"],
  },
  check: (_doc, { kind, detections, options: { issueType } }) => {
    if (issueType !== "technical" || kind !== "account-billing") return [];
    const ask = detections.get("question")?.spans[0] ?? WHOLE;
    return [
      remark("billing-as-technical", "warning", ask, {
        en: "This is about a bill: choose “Account and billing”, which every plan can file and another team answers.",
        ja: "請求に関する質問のようです。「アカウントと請求」を選択すると、担当チームから直接回答されます(全プランで利用できます)。",
      }),
    ];
  },
};
