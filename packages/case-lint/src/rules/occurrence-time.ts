import type { Doc } from "../structure/types.ts";
import type { Span } from "../types.ts";
import { type ElementRule, MAX_SPANS } from "./rule.ts";

const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
const DATE = `(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?|(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日|${MONTH} \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?[ /-](?:of )?${MONTH}|today|yesterday|本日|今日|昨日|昨夜|今朝|last night|this morning)`;
const CLOCK =
  "(?:\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?(?: ?[ap]\\.?m\\b)?|\\d{1,2} ?[ap]m\\b|\\d{1,2}時(?:\\d{1,2}分|半)?)";
const ZONE =
  "(?:\\b(?:utc|gmt|jst|p[sd]?t|e[sd]?t|c[sd]t|m[sd]t|cet|cest|ist|sgt|ae[sd]t|kst|bst|hkt)\\b|日本時間|協定世界時|asia/tokyo)";
const WITH_ZONE = new RegExp(
  `${CLOCK} ?(?:\\(?${ZONE}|z\\b|[+-]\\d{2}:?\\d{2}\\b)|${ZONE}[^\\n]{0,20}?${CLOCK}|\\d{4}-\\d\\d-\\d\\dt\\d\\d:\\d\\d(?::\\d\\d)?(?:[.,]\\d{1,9})?(?:z|[+-]\\d\\d:?\\d\\d)`,
);
const HAS_DATE = new RegExp(DATE);
const HAS_CLOCK = new RegExp(CLOCK);
const DECLARED = new RegExp(
  `(?:times?|timestamps?|時刻|日時|時間|タイムスタンプ)[^\\n]{0,30}?${ZONE}|\\ball times?\\b[^\\n]{0,30}${ZONE}`,
);

export const occurrenceTime: ElementRule = {
  meta: {
    id: "occurrence-time",
    name: { en: "Time with zone", ja: "発生日時(タイムゾーン付き)" },
    levels: ["warning"],
  },
  message: {
    en: "Say when it happened: date, time and time zone.",
    ja: "発生日時を、日付・時刻・タイムゾーンまで書いてください。",
  },
  section: {
    en: {
      heading: "Time of occurrence",
      prompt: "Date, time and time zone, e.g. in UTC. Does it still go on?",
    },
    ja: { heading: "発生日時", prompt: "日付・時刻・タイムゾーン(日本時間なら JST)。現在も続いているか" },
  },
  detect(doc: Doc) {
    const spans: Span[] = [];
    let clock = false;
    const declared = DECLARED.test(doc.lower);
    for (const line of doc.lines) {
      if (line.kind === "blank" || spans.length === MAX_SPANS) continue;
      if (!HAS_CLOCK.test(line.lower)) continue;
      clock = true;
      if (WITH_ZONE.test(line.lower) || (declared && HAS_DATE.test(line.lower)))
        spans.push({ start: line.start, end: line.end });
    }
    if (spans.length > 0 || !clock) return { spans, confidence: 0.8 };
    return {
      spans,
      confidence: 0.8,
      missing: {
        en: "Which time zone? Write the zone beside the time, e.g. UTC or JST.",
        ja: "どのタイムゾーンの時刻ですか。UTCやJSTなどを時刻に添えてください。",
      },
    };
  },
};
