import { parse } from "../structure/parse.ts";
import type { Doc, Line } from "../structure/types.ts";
import type { Finding } from "../types.ts";
import { findAsks } from "./question.ts";
import { type FindingRule, remark, WHOLE } from "./rule.ts";

/** Units of a question that a remark repeats. */
const QUOTED = 60;
/** Words that every question has. */
const EMPTY =
  /^(?:could|would|please|provide|share|tell|confirm|there|their|these|those|which|what|when|where|about|whether|with|your|have|does|from|that|this|know|also|send|give|using|used|been|were|will|need|like|more|some|information|details?|able|kindly|following|happen\w*|happened)$/;
/** What a question asks for, and what answers it whatever its words. */
const ANSWERS: readonly (readonly [asked: RegExp, answered: RegExp])[] = [
  [/\bregions?\b|リージョン/, /\b[a-z]{2}-[a-z]+-\d|リージョン/],
  [
    /\bwhen\b|what time|\btime ?(?:stamp|zone)|日時|時刻|いつ/,
    /\d:\d\d|\d時|\d{4}-\d\d|\d月\d|昨日|yesterday|today/,
  ],
  [/\binstance ids?\b|インスタンスid/, /\bi-[0-9a-f]{8}/],
  [/\barns?\b/, /arn:aws/],
  [/\brequest ?ids?\b|リクエストid/, /[0-9a-f]{8}-[0-9a-f]{4}|\b[0-9a-z]{16}\b/],
  [/\baccount (?:id|number)|アカウントid|アカウント番号/, /\d{12}|\d{4}-\d{4}-\d{4}/],
  [/\blogs?\b|ログ/, /\battach|\berror\b|\d\d:\d\d:\d\d|添付|ログ/],
  [/\bscreenshots?\b|スクリーンショット|画面/, /\battach|screenshot|添付|スクリーンショット|画面/],
  [/\bversions?\b|バージョン/, /\d\.\d/],
  [/\bhow (?:many|often|long)|\b何(?:台|件|回|名)|頻度/, /\d|every|once|always|毎|常に/],
];

/** Words of a question that its answer would take up again: three letters of kanji and kana, four of Latin. */
function topics(ask: string): string[] {
  const words = ask.match(/[a-z][a-z0-9-]{3,}|[ァ-ヶー]{3,}|[一-龠]{2,}/g) ?? [];
  return words.filter(
    (word) =>
      !EMPTY.test(word) &&
      !/^(?:教示|確認|提供|連絡|回答|詳細|情報|質問|以下|場合|可能|送付|共有)$/.test(word),
  );
}

function answered(ask: string, reply: string): boolean {
  const kinds = ANSWERS.filter(([asked]) => asked.test(ask));
  if (kinds.some(([, by]) => by.test(reply))) return true;
  const words = topics(ask);
  return kinds.length === 0 && (words.length === 0 || words.some((word) => reply.includes(word)));
}

const isQuote = (line: Line | undefined) => line !== undefined && !line.fenced && line.text.startsWith(">");

/** The quoted lines with nothing said below them. Of lines that follow each other the last is what is answered. */
function openQuotes({ lines }: Doc): Line[] {
  const open: Line[] = [];
  /** The next line, and the next that is not blank. */
  let [next, below]: (Line | undefined)[] = [];
  for (const line of lines.toReversed()) {
    if (line.text === ">") continue;
    if (isQuote(line) && !isQuote(next) && (below === undefined || isQuote(below))) open.push(line);
    next = line;
    if (line.kind !== "blank") below = line;
  }
  return open.reverse();
}

const notAnswered = (level: "warning" | "info", span: Line | typeof WHOLE, question: string): Finding => {
  const whole = question.replace(/\s+/g, " ");
  const quote = whole.length > QUOTED ? `${whole.slice(0, QUOTED)}…` : whole;
  return remark("unanswered-question", level, span, {
    en: `Not answered yet: “${quote}”`,
    ja: `まだ回答していない質問があります:「${quote}」`,
  });
};

export const unansweredQuestion: FindingRule = {
  meta: {
    id: "unanswered-question",
    name: { en: "Unanswered question", ja: "未回答の質問" },
    levels: ["warning", "info"],
  },
  check: (doc, { options: { kind, earlier = [], attachments = [] } }) => {
    const { lower, text } = doc;
    // A reply that quotes the questions answers each below it.
    if (kind === "reply" && /^>[ \t]*\S/m.test(text))
      return openQuotes(doc).map((line) =>
        notAnswered("warning", line, text.slice(line.start, line.end).replace(/^\s*>\s*/, "")),
      );
    const last = earlier.findLast(({ from }) => from === "support");
    if (!last || text.trim() === "") return [];
    const asked = parse(last.text);
    const reply = `${lower}\n${attachments.length > 0 ? "attached 添付" : ""}`;
    const asks = findAsks(asked);
    // Answers that are numbered as the questions were need not repeat their words.
    const numbered = lower.match(/^[ \t]*(?:\d[.)]|q\d|a\d|[①-⑨]|\(\d\))/gm)?.length ?? 0;
    if (asks.length > 1 && numbered >= asks.length) return [];
    return asks.flatMap((span): Finding[] =>
      answered(asked.lower.slice(span.start, span.end), reply)
        ? []
        : [notAnswered("info", WHOLE, last.text.slice(span.start, span.end))],
    );
  },
};
