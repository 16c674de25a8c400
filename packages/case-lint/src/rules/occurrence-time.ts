import { PROBLEM } from "../cues.ts";
import { cue } from "../phrases/cue.ts";
import { findInLines, standsInLines } from "../phrases/in-lines.ts";
import { kept } from "../phrases/kept.ts";
import { type Doc, isMachine, type Said, type Told } from "../structure/types.ts";
import type { Fix, LintOptions, Span } from "../types.ts";
import { likelyZones } from "../zones.ts";
import { type ElementRule, MAX_SPANS } from "./rule.ts";

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const DATE = `(?:\\b\\d{8}(?=t\\d{6}z)|^\\d\\d-\\d\\d(?= \\d\\d:\\d\\d)|\\b\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\b\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}\\b|\\b\\d{1,2}/\\d{1,2}\\b|\\d{1,2} ?月 ?\\d{1,2} ?日|\\b${MONTH}[ -]{1,2}\\d{1,2}(?:st|nd|rd|th)?\\b|\\b\\d{1,2}(?:st|nd|rd|th)?[ /-](?:of )?${MONTH}\\b|\\b\\d{1,2}(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\d{2,4}\\b|\\btoday\\b|\\byesterday\\b|\\blast night\\b|\\bthis (?:morning|afternoon|evening)\\b|\\btonight\\b|本日|今日|昨日|昨夜|昨晩|今朝|一昨日)`;
const CLOCK =
  "(?:(?<![\\d.]|(?<!\\d{4}):)\\d{1,2}[:h]\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?(?!\\.?\\d)(?: ?[ap]\\.?m\\b\\.?)?|\\b\\d{1,2} ?[ap]\\.?m\\b\\.?|\\d{1,2} ?時(?!間)(?: ?\\d{1,2} ?分|半)?|\\bnoon\\b|\\bmidnight\\b)";
const ZONE_NAME =
  "(?:\\b(?:utc|gmt|jst|pst|pdt|est|edt|cst|cdt|mst|mdt|cet|cest|eet|eest|wet|west|bst|ist|sgt|hkt|kst|aest|aedt|acst|awst|nzst|nzdt|msk|brt|sast|gst|pkt|wib|mez|mesz|ict|pht|art|trt|zulu)\\b|\\b(?:pacific|eastern|mountain)\\b(?! (?:coast|region|ocean|europe|team|office))|\\b(?:pt|et|ct)\\b(?=[ ,.;)]|$)|\\b(?:pacific|eastern|central|atlantic|central european|japan(?:ese)?|tokyo|german|uk|london|singapore|hong kong|korea(?:n)?|china|british|irish|australian? \\w+|brazil(?:ian)?|dubai|sydney|berlin|paris|new york|indian?|mountain)(?: standard| summer| daylight)? time\\b|(?:日本|協定世界|太平洋|米国東部|世界標準|シンガポール|中国|韓国|インド|中央ヨーロッパ|現地\\(\\S{1,8}\\))(?:標準)?時間?|世界時|[ァ-ヶー一-龠]{2,8}時間(?=\\)|で|の)|\\b(?:asia|europe|america|australia|pacific|africa)/[a-z_]+)";
const OFFSET = "(?:(?:utc|gmt) ?)?[+-](?:0\\d|1[0-4]):?[0-5]\\d\\b";
const NEAR =
  "[^\\n。;a-z]{0,24}?(?:(?:to|and|until|till|from|between|or|頃|ごろ|about|around|approx|が|am|pm|に) ?[^\\n。;a-z]{0,20}?)?";

/** A clock with its zone beside it, in either order; ISO 8601 and RFC 2822 stamps of machines. */
const ZONED = cue(
  new RegExp(
    `\\b\\d{4} ?(?:z|utc|zulu)\\b|\\d{4}-\\d\\d-\\d\\dt\\d\\d:\\d\\d(?::\\d\\d)?(?:[.,]\\d{1,9})?(?:z\\b|[+-]\\d\\d:?\\d\\d)|\\b\\d{8}t\\d{6}z\\b|\\d:\\d\\d(?:[.,]\\d{1,9})?z\\b|\\b\\d{1,2}:\\d\\d:\\d\\d(?:[.,]\\d{1,9})? ?[ap]?m? ?\\(?${OFFSET}|\\b\\d{1,2}:\\d\\d ?\\(?\\+(?:0\\d|1[0-4]):?[0-5]\\d\\b|${MONTH} \\d{1,2} \\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})? \\d{4} [+-]\\d{4}|${CLOCK}${NEAR}${ZONE_NAME}|${CLOCK}[^\\n.;]{0,24}\\(${ZONE_NAME}\\)|${ZONE_NAME} ?[:=,(]? ?(?:の ?)?(?:午前|午後|朝|昼|夕方|夜|深夜|未明|早朝)?(?:の ?)?${CLOCK}|${ZONE_NAME}${NEAR}${DATE}[^\\n。;a-z]{0,8}?${CLOCK}|${CLOCK}[^\\n。;a-z]{0,6}?\\(?(?:utc|gmt) ?[+-]\\d`,
  ),
);
/** A clock without a colon, as operations centres write it. */
const COMPACT = cue(/\b(?:[0-2]\d[0-5]\d ?(?:z|utc|zulu)|\d{8}t\d{6}z)\b/);
const HAS_DATE = cue(new RegExp(DATE));
const HAS_CLOCK = cue(new RegExp(CLOCK));
/** The header with which a server dates its answer, and the field with which a log does. */
const DATED_BY =
  /^[<> ]{0,3}date: (?:mon|tue|wed|thu|fri|sat|sun), \d|^(?:logged|time|timestamp|event ?time) {0,8}: {0,8}\d{4}-/;
/** An entry of a list of events begins with a clock. */
const ENTRY = cue(/^(?:\W{0,3})\d{1,2}:\d\d/);
/** "All times are JST", 「時刻はすべてJST」: a zone declared once. */
const DECLARED = cue(
  new RegExp(
    `(?:\\b(?:times?|timestamps?|timezone|time zone|clocks?|timeline|hours)\\b|時刻|日時|時間|タイムスタンプ|タイムゾーン|時系列)[^\\n。]{0,24}?${ZONE_NAME}|\\b(?:all|everything)(?: \\w+){0,3} (?:in )?${ZONE_NAME}|(?:すべて|全て|いずれも|以下)[^\\n。]{0,10}${ZONE_NAME}|^[^\\n]{0,40}\\(${ZONE_NAME}\\)\\s*\\||^\\W{0,4}${DATE} ?\\(?${ZONE_NAME}\\)?\\W{0,3}$|logs? (?:prints?|shows?|writes?|uses?|runs?|is|are) (?:\\w+ ){0,2}${ZONE_NAME}|(?:\\.log|ログ) ?(?:\\(${ZONE_NAME}\\)|(?:は|の時刻は)[^\\n。]{0,10}${ZONE_NAME})`,
  ),
);

/** A machine's stamp that tells of something else than the problem. */
const OTHER_KEY = cue(
  /"?(?:creation_?(?:date|time)|created_?(?:at|on|date|time)?|create_?(?:date|time)|last_?(?:modified|updated|used)\w*|modified|updated_?(?:at|on)?|launch_?time|attach_?time|start_?date|end_?date|not_?(?:before|after)|expir\w+|valid\w*|issued\w*|password\w*|maintenance\w*|build_?(?:date|time)|released?|restorable\w*|version|exp|iat)"? ?[:=]/,
);
/** An event that is not the problem: changes, plans, appointments, office hours. */
const OTHER_EVENT = cue(
  /^[^\w一-龠ァ-ヶ]*(?:events?|イベント(?:名|日時)?) ?:|\b(?:starts|begins|ends|opens|closes|is due|takes place|goes live|goes on air|airs|went live)\b|お?電話|(?:始まり|終わり|行われ|行い|実施し|開始し|終了し|満了し|失効し)ます(?:。|$)|(?:完了|実施|適用|反映)済み|証明書|契約|ライセンス|開催|生放送|開演|開幕|発売(?:日|開始)|\b(?:deploy(?:ed|ment)?|releas\w+|created?|launch\w*|scheduled|maintenance|upgraded?|installed|migrat\w+|until|deadline|expires?|expiry|meeting|join\w*|attend\w*|kick-?off|go-live|cut-?over|call (?:me|us|back|at)|(?:phone|conference|bridge) calls?\b|reach(?:able|ed)|available|office hours|business hours|weekdays|reply by|answer by|by (?:tomorrow|monday|tuesday|wednesday|thursday|friday)|will|(?<!savings )plan(?:ned|s)?|change window|webinar|patch\w*|rolled out|merged|filed|opened (?:the|a|this) (?:case|ticket)|renewed|changed|contact us|call us)\b|回答期限|までに|予定|メンテナンス|リリース(?:し|を|は|済)|デプロイ(?:し|を|は|完了)|作成(?:し|日|しま)|打ち合わせ|会議|同席|立ち会|参加|カットオーバー|更新(?:し|日)|変更(?:し|を|日|は)|適用し|切り替え|ご連絡|営業時間|対応可能|受付|移行(?:し|を|は)|起票|期限|作業(?:は|を|予定)|公開/,
);
const HAPPENED = cue(
  /\b(?:fail\w*|errors?|down\b|started|began|begun|occur\w*|happen\w*|since|first (?:seen|occur|one)|incident|ended|stopped|lost|saw|got|again|timeouts?|timed out|reject\w*|drop\w*|unavailable|unreachable|outage|crash\w*|no rows|without|alarm|alert|never|did(?: not|n't)|broke|disturbance|(?:by|on) (?:itself|its own|themselves|their own)|suddenly|all of a sudden|unexpectedly|without (?:us|anyone|anybody|any action)|though|although)\b|勝手に|突然|急に|いきなり|意図せず|にもかかわらず|\bit was (?:on )?\d|発生|失敗|エラー|停止|返(?:り|っ|され)|から|以降|より|頃|ごろ|障害|検知|再発|切断|断|入れ(?:ず|な|ませ)|でき(?:な|ま|ず)|出て|落ち|終了(?!し(?:ます|予定))|不通|遅延/,
);

/** All went as it was meant to. */
const WENT_WELL = cue(
  /\b(?:everything|all|it) (?:went|goes|was|is) (?:\w+ )?(?:well|fine|smoothly|as planned)\b|\bsuccessful(?:ly)?\b|\bwithout (?:any )?(?:problems?|issues?|incidents?)\b|正常に|問題なく|無事|滞りなく|成功し/,
);

/** An event that is still to come. */
const UPCOMING = cue(
  /\b(?:we're|we are) (?:launching|holding|running|going to|planning)\b|見込(?:んで(?:い|お)|みです)|予定(?:です|して(?:い|お))|(?:販売|配信|開催|実施)(?:を(?:行い|開始し)|し|いたし)ます/,
);

interface Context {
  /** A zone is declared once; its declaration gives the date as well. */
  readonly declared: boolean;
  readonly dated: boolean;
  /** Something fails somewhere; there is a date somewhere. */
  readonly failing: boolean;
  readonly someDate: boolean;
}

/** Every context once, so that the same one is the same object. */
const CONTEXTS = Array.from(
  { length: 16 },
  (_, at): Context => ({
    declared: (at & 1) > 0,
    dated: (at & 2) > 0,
    failing: (at & 4) > 0,
    someDate: (at & 8) > 0,
  }),
);

function contextOf(doc: Doc): Context {
  const [declaration] = findInLines(doc, DECLARED);
  const dated = declaration !== undefined && HAS_DATE.test(lineAround(doc.lower, declaration.index));
  const failing = standsInLines(doc, PROBLEM);
  const someDate = standsInLines(doc, HAS_DATE);
  return CONTEXTS[(declaration ? 1 : 0) | (dated ? 2 : 0) | (failing ? 4 : 0) | (someDate ? 8 : 0)]!;
}

const lineTells = kept((line: Told, { declared, failing, dated, someDate }: Context): boolean => {
  const { lower } = line;
  if (!HAS_CLOCK.test(lower) && !/\d{8}t\d{6}z/.test(lower)) return false;
  // The keys of a log's own line say nothing about its stamp.
  if (OTHER_KEY.test(lower) && line.kind !== "log") return false;
  // A log whose zone is declared may have its date said beside it.
  const day = dated || HAS_DATE.test(lower) || (declared && someDate && line.kind === "log");
  return (
    (ZONED.test(lower) || (declared && day)) &&
    (day || /\d{8}t/.test(lower)) &&
    (failing || line.role === "time" || PROBLEM.test(lower))
  );
});

const beginsEntry = kept(({ lower }: Said) => ENTRY.test(lower));
const hasDate = kept(({ lower }: Said) => HAS_DATE.test(lower));
const hasZone = kept(({ lower }: Said) => ZONED.test(lower));
const hasBareClock = kept(({ lower }: Said) => HAS_CLOCK.test(lower) && !ZONED.test(lower));

/** Whether its clock is that of the problem. `near`: the date stands in the sentence before, or over the list. */
const tellsOccurrence = kept((said: Said, near: boolean, { declared, dated, someDate }: Context): boolean => {
  const { lower, role, kind } = said;
  if (!HAS_CLOCK.test(lower) && !COMPACT.test(lower)) return false;
  if (OTHER_KEY.test(lower)) return false;
  if (
    !hasDate(said) &&
    !(declared && someDate && HAPPENED.test(lower)) &&
    !(dated && ENTRY.test(lower)) &&
    !(
      near &&
      (role === "time" ||
        kind === "item" ||
        /^\W{0,3}\d{1,2}:\d\d/.test(lower) ||
        (HAPPENED.test(lower) && !OTHER_EVENT.test(lower)))
    )
  )
    return false;
  if ((WENT_WELL.test(lower) || UPCOMING.test(lower)) && !PROBLEM.test(lower)) return false;
  return role === "time" || !OTHER_EVENT.test(lower) || HAPPENED.test(lower);
});

function lineAround(lower: string, at: number): string {
  const end = lower.indexOf("\n", at);
  return lower.slice(lower.lastIndexOf("\n", at) + 1, end < 0 ? lower.length : end);
}

/** Offers zones behind the bare time: which one it is in is the author's to know. */
function zoneFixes(doc: Doc, { start, end }: Span, own: string | undefined): Fix[] {
  const clock = HAS_CLOCK.exec(doc.lower.slice(start, end));
  if (!clock || !HAS_DATE.test(doc.lower.slice(start, end))) return [];
  // The full stop behind "4pm." ends the sentence; the one of "4 p.m." does not.
  const at = start + clock.index + clock[0].replace(/(?<=[ap]m)\.$/, "").length;
  return likelyZones(doc.text, own).map((zone) => ({
    title: { en: `The time is ${zone}`, ja: `${zone}の時刻として追記する` },
    edit: { start: at, end: at, text: ` ${zone}` },
  }));
}

export const occurrenceTime: ElementRule = {
  meta: {
    id: "occurrence-time",
    name: { en: "Time with zone", ja: "発生日時(タイムゾーン付き)" },
    levels: ["warning", "info"],
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
  detect(doc: Doc, { timeZone }: LintOptions = {}) {
    const spans: Span[] = [];
    const context = contextOf(doc);
    let clock: Span | undefined;
    for (const line of doc.lines) {
      if (spans.length === MAX_SPANS) break;
      const machine = isMachine(line.kind) || line.kind === "heading";
      const told = (line.kind !== "code" || DATED_BY.test(line.lower)) && line.kind !== "command";
      if (machine && told && lineTells(line.same, context)) spans.push({ start: line.start, end: line.end });
    }
    let datedBefore = false;
    /** A heading or a first line with the date, over entries that begin with a clock. */
    let headed = false;
    for (const sentence of doc.sentences) {
      if (spans.length === MAX_SPANS) break;
      const { same, start, end } = sentence;
      const entry = beginsEntry(same);
      const dated = hasDate(same);
      headed = (headed && entry) || (!entry && dated);
      const told = tellsOccurrence(same, datedBefore || (headed && entry), context);
      if (told && (context.declared || hasZone(same))) spans.push({ start, end });
      // A zone would not make a planned time one of the problem.
      else if (!clock && hasBareClock(same) && (told || !dated)) clock = { start, end };
      datedBefore = dated;
    }
    spans.sort((a, b) => a.start - b.start);
    if (spans.length > 0 || !clock) return { spans };
    return {
      spans,
      missing: {
        en: "Which time zone? Write the zone beside the time, e.g. UTC or JST.",
        ja: "どのタイムゾーンの時刻ですか。UTCやJSTなどを時刻に添えてください。",
      },
      half: { span: clock, fixes: zoneFixes(doc, clock, timeZone) },
    };
  },
};
