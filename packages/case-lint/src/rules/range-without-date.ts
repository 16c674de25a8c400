import { cue } from "../phrases/cue.ts";
import { standsInLines } from "../phrases/in-lines.ts";
import { findMoments } from "../times.ts";
import { type FindingRule, remark } from "./rule.ts";

const RANGE = cue(
  /(?<![\d:.-])(?:[01]?\d|2[0-3]):[0-5]\d(?: ?[ap]m)?(?: ?(?:utc|jst|gmt))? ?(?:-|to|until|and|~|〜|～|から) ?(?:[01]?\d|2[0-3]):[0-5]\d(?![\d:])|(?<!\d)\d{1,2}時(?:\d{1,2}分|半)? ?(?:から|〜|~|-) ?\d{1,2}時(?:\d{1,2}分|半)?/,
);
/** Any date, and days that say themselves which they are. */
const DATED = cue(
  /\d{1,2}[/月]\d{1,2}|\d{4}-\d\d-\d\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d|\b\d{1,2}(?:st|nd|rd|th)?[ -](?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:today|yesterday|tonight|last night|this (?:morning|afternoon|evening))\b|本日|今日|昨日|昨夜|昨晩|今朝|一昨日/,
);
/** Hours that come back every day. */
const EVERY_DAY = cue(
  /\b(?:every|each|daily|nightly|weekdays|office hours|business hours|maintenance window|reach|call|available|cron|schedule)\w*\b|毎|営業時間|平日|対応可能|連絡|受付|メンテナンス|スケジュール|定時/,
);

export const rangeWithoutDate: FindingRule = {
  meta: {
    id: "range-without-date",
    name: { en: "Time range without a date", ja: "日付のない時間帯" },
    levels: ["info"],
  },
  check: (doc, { kind }) => {
    if (kind !== "troubleshooting" || standsInLines(doc, DATED) || findMoments(doc).length > 0) return [];
    const sentence = doc.sentences.find(({ lower }) => RANGE.test(lower) && !EVERY_DAY.test(lower));
    if (!sentence) return [];
    const { 0: range, index } = RANGE.exec(sentence.lower)!;
    const start = sentence.start + index;
    return [
      remark(
        "range-without-date",
        "info",
        { start, end: start + range.length },
        {
          en: "On which day? Write the date beside the times.",
          ja: "何日の時間帯ですか。日付を添えてください。",
        },
      ),
    ];
  },
};
