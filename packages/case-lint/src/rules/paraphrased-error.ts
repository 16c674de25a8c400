import { cue } from "../phrases/cue.ts";
import { kept } from "../phrases/kept.ts";
import type { Said } from "../structure/types.ts";
import { type FindingRule, remark } from "./rule.ts";

/** A failure's name or number in somebody's own words. */
const NAMED = cue(
  /\b(?:http )?[45]\d\d\b(?: ?(?:errors?|responses?|status|s\b|エラー|番台|が|を|に))|\b[a-z]{3,40}(?:exception|denied|error)\b|\b(?:says|saying|complains|reports?|telling us|tells us|get|got|see|with|receive|returns?|returned|throws?|shows?) (?:us |me )?(?:that |an? |the )?(?:\w+ ){0,3}(?:error|exception|timeout|message)\b|(?:エラー|例外|メッセージ)(?:に(?:なり|なる|なっ)|が(?:出|発生|返|表示)|で(?:失敗|落ち|止))|(?:という|のような|といった)(?:エラー|メッセージ|例外|内容)/,
);

const namesError = kept(({ kind, lower }: Said) => kind !== "quote" && NAMED.test(lower));

export const paraphrasedError: FindingRule = {
  meta: {
    id: "paraphrased-error",
    name: { en: "Paraphrased error", ja: "言い換えられたエラー" },
    levels: ["info"],
  },
  check: ({ sentences }, { kind, detections }) => {
    if (kind !== "troubleshooting" || (detections.get("verbatim-error")?.spans.length ?? 0) > 0) return [];
    const told = sentences.find(({ same }) => namesError(same));
    if (!told) return [];
    return [
      remark("paraphrased-error", "info", told, {
        en: "The error in your own words: copy the message itself, whole, with its code and request id.",
        ja: "エラーが要約されています。メッセージの原文を、コードとリクエストIDを含めて省略せずに貼り付けてください。",
      }),
    ];
  },
};
