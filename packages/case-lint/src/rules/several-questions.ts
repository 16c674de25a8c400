import type { Fix, Span } from "../types.ts";
import { type FindingRule, MAX_SPANS } from "./rule.ts";

/** Asks that one case carries well: a question and its "and if not?". Ours; AWS says one question per case. */
const ENOUGH = 2;
const NAME = 60;

/** Takes everything from the third ask to the last into a case of its own, where they stand in one piece. */
function split(text: string, asks: readonly Span[], moves: readonly string[] | undefined): Fix[] {
  const first = asks[ENOUGH]!;
  const last = asks.at(-1)!;
  if (!moves?.includes("case") || asks.length >= MAX_SPANS) return [];
  const moved = text.slice(first.start, last.end);
  // Only asks and what stands between them: a paragraph of facts belongs to both.
  if (asks.slice(ENOUGH, -1).some(({ end }, at) => asks[ENOUGH + at + 1]!.start - end > NAME)) return [];
  const end = last.end;
  return [
    {
      title: { en: "Move to a case of its own", ja: "別のケースに分ける" },
      edit: { start: first.start, end, text: "" },
      moved: {
        to: "case",
        name: text.slice(first.start, first.end).replace(/\s+/g, " ").slice(0, NAME),
        text: moved,
      },
    },
  ];
}

export const severalQuestions: FindingRule = {
  meta: { id: "several-questions", name: { en: "Several questions", ja: "複数の質問" }, levels: ["info"] },
  check: ({ text }, { detections, kind, options: { moves } }) => {
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
        fixes: split(text, asks, moves),
      },
    ];
  },
};
