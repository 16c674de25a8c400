import { planById, SEVERITY_NAMES } from "@casewright/support-plans";
import type { FindingRule } from "./rule.ts";

export const severityNotOffered: FindingRule = {
  meta: {
    id: "severity-not-offered",
    name: { en: "Severity not offered", ja: "プランにない重要度" },
    levels: ["warning"],
  },
  check: (_doc, { options: { plan, severity } }) => {
    if (!plan || !severity) return [];
    const { name, firstResponse } = planById(plan);
    if (firstResponse[severity] !== undefined) return [];
    return [
      {
        rule: "severity-not-offered",
        level: "warning",
        span: { start: 0, end: 0 },
        message: {
          en: `The plan ${name.en} does not offer the severity “${SEVERITY_NAMES[severity].en}”.`,
          ja: `${name.ja}プランでは重要度「${SEVERITY_NAMES[severity].ja}」を選べません。`,
        },
        fixes: [],
      },
    ];
  },
};
