import { lineAt, sentenceAt } from "../structure/at.ts";
import { isMachine } from "../structure/types.ts";
import { findMoments } from "../times.ts";
import { type FindingRule, remark } from "./rule.ts";

const HOUR = 3_600_000;
/** How far the log may lie from the stated time: a day, and the zone that one of the two may lack. */
const FAR = { zoned: 24 * HOUR, bare: 38 * HOUR };
const NINE_HOURS = 9 * HOUR;
const CLOSE = 5 * 60_000;
/** Sentences whose time is that of the problem. */
const HAPPENED =
  /\b(?:fail\w*|errors?|down|started|began|occur\w*|happen\w*|since|first seen|incident|stopped|outage|timeouts?|timed out)\b|発生|失敗|エラー|停止|から|以降|障害/;

export const timeContradictsLog: FindingRule = {
  meta: {
    id: "time-contradicts-log",
    name: { en: "Time that contradicts the log", ja: "ログと食い違う日時" },
    levels: ["info"],
  },
  check: (doc, { kind }) => {
    if (kind !== "troubleshooting") return [];
    const moments = findMoments(doc).filter(({ clock }) => clock);
    const logged = moments.filter(({ start }) => {
      const line = lineAt(doc, start);
      return line && isMachine(line.kind) && line.kind !== "code" && line.kind !== "command";
    });
    const said = moments.filter(({ start }) => {
      const line = lineAt(doc, start);
      if (!line || isMachine(line.kind) || line.kind === "quote") return false;
      const sentence = sentenceAt(doc, start);
      return sentence !== undefined && (sentence.role === "time" || HAPPENED.test(sentence.lower));
    });
    const stated = said[0];
    if (!stated || logged.length === 0 || said.length > 2) return [];
    const gaps = said.flatMap((one) => logged.map((log) => Math.abs(log.at - one.at)));
    const nearest = gaps.reduce((least, gap) => Math.min(least, gap));
    const zoned = stated.zoned && logged.every((log) => log.zoned);
    if (zoned && Math.abs(nearest - NINE_HOURS) < CLOSE)
      return [
        remark("time-contradicts-log", "info", stated, {
          en: "Nine hours off the log: is this JST or UTC?",
          ja: "ログとちょうど9時間ずれています。JSTとUTCのどちらですか。",
        }),
      ];
    if (nearest <= (zoned ? FAR.zoned : FAR.bare)) return [];
    return [
      remark("time-contradicts-log", "info", stated, {
        en: "The log below is from another day: which of the two is right?",
        ja: "ログの日付と異なります。どちらが正しいか確認してください。",
      }),
    ];
  },
};
