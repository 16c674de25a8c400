import { severityAdvice } from "@casewright/support-plans";
import type { FindingRule } from "./rule.ts";

export const severityNotOffered: FindingRule = {
  meta: {
    id: "severity-not-offered",
    name: { en: "Severity not offered", ja: "プランにない重要度" },
    levels: ["warning"],
  },
  check: (_doc, { options: { plan, severity } }) => {
    if (!plan || !severity) return [];
    const message = severityAdvice(plan, severity);
    if (!message) return [];
    return [
      {
        rule: "severity-not-offered",
        level: "warning",
        span: { start: 0, end: 0 },
        message,
        fixes: [],
      },
    ];
  },
};
