import { cue } from "../phrases/cue.ts";
import { type FindingRule, MAX_SPANS, remark } from "./rule.ts";

const UPDATE = cue(
  /\b(?:any (?:updates?|news|progress|eta)|(?:is|are) there (?:any )?(?:updates?|news|progress)|status update|please (?:update|advise)(?: us)?|following up|follow up|bump|ping\b|gentle reminder)\b|(?:その後|進捗|状況)[^。\n]{0,16}(?:いかが|どう|でしょうか|ありましたか|教え|ご連絡|お知らせ|ご確認)|(?:いつ頃|いつごろ|何日)[^。\n]{0,12}回答/,
);
/** Units of a reply that says more than this. */
const SHORT = 400;
const FACTS = ["verbatim-error", "occurrence-time", "tried-or-expected", "impact-scope"] as const;

export const bareUpdateRequest: FindingRule = {
  meta: {
    id: "bare-update-request",
    name: { en: "Update request without news", ja: "新しい情報のない催促" },
    levels: ["info"],
  },
  check: ({ text, lower, sentences }, { kind, detections }) => {
    if (kind !== "reply" || text.trim().length > SHORT || sentences.length >= MAX_SPANS) return [];
    const match = UPDATE.exec(lower);
    if (!match || FACTS.some((id) => (detections.get(id)?.spans.length ?? 0) > 0)) return [];
    return [
      remark(
        "bare-update-request",
        "info",
        { start: match.index, end: match.index + match[0].length },
        {
          en: "Add what is new: does it still happen, what has changed, by when do you need an answer?",
          ja: "新しい情報を添えてください。現在も続いているか、変化はあったか、いつまでに回答が必要か、などです。",
        },
      ),
    ];
  },
};
