import type { FindingRule } from "./rule.ts";

/** Asks that one case carries well: a question and its "and if not?". Ours; AWS says one question per case. */
const ENOUGH = 2;

export const severalQuestions: FindingRule = {
  meta: { id: "several-questions", name: { en: "Several questions", ja: "複数の質問" }, levels: ["info"] },
  check: (_doc, { detections, kind }) => {
    const asks = detections.get("question")?.spans ?? [];
    const next = asks[ENOUGH];
    if (!next || kind === "reply") return [];
    return [
      {
        rule: "several-questions",
        level: "info",
        span: next,
        message: {
          en: `${asks.length} questions or more: one case per question is answered sooner, each by the right team.`,
          ja: `質問が${asks.length}件以上あります。1件のケースに1つの質問とすると、担当チームから早く回答が届きます。`,
        },
        fixes: [],
      },
    ];
  },
};
