import { PLANNED } from "../cues.ts";
import { lineAt, sentenceAt } from "../structure/at.ts";
import { isMachine } from "../structure/types.ts";
import { findMoments } from "../times.ts";
import { type FindingRule, MAX_SPANS, remark } from "./rule.ts";

/** The farthest that a local time can be ahead of UTC; and how far two clocks may be apart. */
const SLACK = { zone: 14 * 3_600_000, clock: 10 * 60_000, day: 38 * 3_600_000 };
/** What lies ahead by its nature. */
const AHEAD =
  /\b(?:will|until|till|by|before|deadline|due|expir\w*|valid|schedul\w*|maintenance|renew\w*|end[- ]of[- ](?:life|support)|eol|upcoming|next|launch\w*|event|go-?live|retire\w*|deprecat\w*|from .{0,30} on|not ?after|until|plan\w*|migrat\w*|cut-?over|release)\b|まで|期限|予定|以降に|有効|満了|終了(?:日|予定)|廃止|更新日|移行|リリース|イベント|希望|開催|セール|次回|計画|メンテナンス|切り替え/;

export const timeInFuture: FindingRule = {
  meta: { id: "time-in-future", name: { en: "Time in the future", ja: "未来の日時" }, levels: ["warning"] },
  check: (doc, { options: { now }, kind }) => {
    if (now === undefined || (kind !== "troubleshooting" && kind !== "reply")) return [];
    return findMoments(doc)
      .filter(({ at, zoned, clock }) => at > now + (zoned ? SLACK.clock : clock ? SLACK.zone : SLACK.day))
      .filter(({ start, end }) => {
        const line = lineAt(doc, start);
        if (!line || line.kind === "code" || line.kind === "json" || line.kind === "command") return false;
        const sentence = isMachine(line.kind) ? undefined : sentenceAt(doc, start);
        const said = sentence && end <= sentence.end ? sentence.lower : line.lower;
        return !AHEAD.test(said) && !PLANNED.test(said);
      })
      .slice(0, MAX_SPANS)
      .map((moment) =>
        remark("time-in-future", "warning", moment, {
          en: "This is in the future: are the date and the time zone right?",
          ja: "未来の日時です。日付とタイムゾーンを確認してください。",
        }),
      );
  },
};
