import { findIdentifiers } from "./resource-identifier.ts";
import type { FindingRule } from "./rule.ts";

const FULL_WIDTH = /[\uff01-\uff5e]/;

export const fullWidthId: FindingRule = {
  meta: { id: "full-width-id", name: { en: "Full-width id", ja: "全角のID" }, levels: ["info"] },
  check: (doc) => {
    // What was not folded has nothing of full width.
    if (doc.folded === doc.text || !FULL_WIDTH.test(doc.text)) return [];
    return findIdentifiers(doc)
      .filter(({ start, end }) => FULL_WIDTH.test(doc.text.slice(start, end)))
      .map((span) => ({
        rule: "full-width-id",
        level: "info",
        span,
        message: {
          en: "Written in full-width characters: support cannot search for it.",
          ja: "全角で書かれているため検索できません。半角にしてください。",
        },
        fixes: [
          {
            title: { en: "Use half-width characters", ja: "半角にする" },
            edit: { ...span, text: doc.folded.slice(span.start, span.end) },
          },
        ],
      }));
  },
};
