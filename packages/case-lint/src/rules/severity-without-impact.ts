import type { FindingRule } from "./rule.ts";

export const severityWithoutImpact: FindingRule = {
  meta: {
    id: "severity-without-impact",
    name: { en: "High severity without impact", ja: "影響の記載がない高い重要度" },
    levels: ["warning"],
  },
  check: (_doc, { options: { severity }, detections }) => {
    if (severity !== "high" && severity !== "urgent" && severity !== "critical") return [];
    if ((detections.get("impact-scope")?.spans.length ?? 0) > 0) return [];
    return [
      {
        rule: "severity-without-impact",
        level: "warning",
        span: { start: 0, end: 0 },
        message: {
          en: "A high severity needs the business impact: what is down, for whom, since when, what does it cost?",
          ja: "高い重要度には業務への影響が必要です。何が・だれに・いつから・どの程度かを書いてください。",
        },
        fixes: [],
      },
    ];
  },
};
