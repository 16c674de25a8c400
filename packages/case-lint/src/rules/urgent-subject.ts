import type { FindingRule } from "./rule.ts";

const URGENT =
  /\b(?:urgent(?:ly)?|asap|emergency|critical|immediately|high priority|p1|sev ?1)\b|至急|緊急|急ぎ|大至急|最優先/i;

export const urgentSubject: FindingRule = {
  meta: {
    id: "urgent-subject",
    name: { en: "Urgency in the subject", ja: "件名の至急表記" },
    levels: ["info"],
  },
  check: (doc, { options }) => {
    const labelled = doc.lines.find(({ kind }) => kind !== "blank");
    const title =
      labelled && /^(?:subject|title|件名|タイトル) ?:/.test(labelled.lower) ? labelled : undefined;
    if (!URGENT.test(options.subject ?? title?.text ?? "")) return [];
    return [
      {
        rule: "urgent-subject",
        level: "info",
        span:
          title && options.subject === undefined
            ? { start: title.start, end: title.end }
            : { start: 0, end: 0 },
        message: {
          en: "Urgency in the subject raises nothing: choose the severity, and describe the business impact.",
          ja: "件名に「至急」と書いても優先度は上がりません。重要度を選び、業務への影響を本文に書いてください。",
        },
        fixes: [],
      },
    ];
  },
};
