import { type FindingRule, remark, WHOLE } from "./rule.ts";

/** Categories for questions about nothing that is broken. */
const GENERAL = /general-(?:guidance|info)|how-?to|feature-request|best-practice|guidance/;
/** Categories for something that is broken. */
const BROKEN = /issue|error|failure|outage|unreachable|troubleshoot|connectivity/;

export const categoryMismatch: FindingRule = {
  meta: {
    id: "category-mismatch",
    name: { en: "Category against the text", ja: "本文と異なるカテゴリ" },
    levels: ["info"],
  },
  check: (_doc, { kind, detections, options: { category } }) => {
    if (!category) return [];
    const broken = kind === "troubleshooting" && (detections.get("verbatim-error")?.spans.length ?? 0) > 0;
    const asking = kind === "how-to" || kind === "specification";
    if (GENERAL.test(category) && broken)
      return [
        remark("category-mismatch", "info", WHOLE, {
          en: "The category is for general questions, but something fails here: choose the one that names it.",
          ja: "カテゴリは一般的な質問用ですが、本文は障害の内容です。症状に合うカテゴリを選択してください。",
        }),
      ];
    if (BROKEN.test(category) && !GENERAL.test(category) && asking)
      return [
        remark("category-mismatch", "info", WHOLE, {
          en: "The category is for something that fails, but the text asks a general question.",
          ja: "カテゴリは障害用ですが、本文は一般的な質問のようです。",
        }),
      ];
    return [];
  },
};
