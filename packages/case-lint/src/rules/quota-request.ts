import type { FindingRule } from "./rule.ts";

export const quotaRequest: FindingRule = {
  meta: { id: "quota-request", name: { en: "Quota increase", ja: "クォータの引き上げ" }, levels: ["info"] },
  check: (_doc, { kind }) => {
    if (kind !== "quota") return [];
    // Source: Support API reference, CreateCase: quota increases are not filed by the API.
    return [
      {
        rule: "quota-request",
        level: "info",
        span: { start: 0, end: 0 },
        message: {
          en: "Quota increases cannot be filed by the Support API: use Service Quotas, or the console's form.",
          ja: "クォータの引き上げはSupport APIでは申請できません。Service Quotasまたはコンソールから申請してください。",
        },
        fixes: [],
      },
    ];
  },
};
