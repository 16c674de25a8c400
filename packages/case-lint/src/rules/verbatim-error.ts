import { madeOf } from "../phrases/cue.ts";
import { standsInLines } from "../phrases/in-lines.ts";
import { kept } from "../phrases/kept.ts";
import { isBoilerplate } from "../structure/boilerplate.ts";
import { type Doc, isMachine, type Told } from "../structure/types.ts";
import type { Span } from "../types.ts";
import {
  ALONE,
  ANNOUNCED,
  ANY_FAILURE_WORD,
  BARE_STATUS,
  CONDITION,
  CUE,
  FAILURE,
  HEDGED,
  NAMED,
  NICKNAME,
  NO_FAILURE,
  NO_MESSAGE,
  NOT_MACHINE,
  NOTICE,
  PARAPHRASE,
  QUOTED,
  QUOTED_FAILURE,
  SAYS,
  SCREENSHOT,
  SHOWN,
  STATUS_ONLY,
  SUCCESS,
  TABLE_OF_MESSAGES,
} from "../words/messages.ts";
import { looksPasted } from "../words/pasted.ts";
import { type ElementRule, MAX_SPANS } from "./rule.ts";

/** "Desc: it stopped": somebody's own words behind a label. */
const LABELLED = /^[A-Z][a-z]{2,12}: [^:"'(=_\d]*$/;

const words = (text: string) => text.split(/[\s/.:,]+/).filter((word) => word.length > 1).length;

function stripped(lower: string): string {
  return ANY_FAILURE_WORD.test(lower) ? lower.replace(NO_FAILURE, " ") : lower;
}

function quotesError(line: Told, folded: string): boolean {
  for (const match of folded.matchAll(QUOTED)) {
    const inside = (match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5])!.trim().toLowerCase();
    if (STATUS_ONLY.test(inside) || inside.endsWith("?")) continue;
    const before = folded.slice(0, match.index).toLowerCase();
    const after = folded.slice(match.index + match[0].length).toLowerCase();
    if (NOT_MACHINE.test(after) || HEDGED.test(before) || NO_MESSAGE.test(before)) continue;
    if (NAMED.test(match[0])) return true;
    const japanese = /[ぁ-んァ-ヶ]/.test(inside);
    const long = japanese ? inside.length >= 8 : words(inside) >= 2;
    if (
      !long ||
      (!japanese &&
        /^(?:aws|kubectl|terraform|docker|npm|npx|curl|cdk|sam|git|ssh|sudo|select|insert|update|create|alter|python|node|go)\b/.test(
          inside,
        ))
    )
      continue;
    const shown = SHOWN.test(after) || SAYS.test(before);
    // A line that is nothing but a quote was pasted.
    const alone = before.trim() === "" && /^\W*$/.test(after) && words(inside) >= 4;
    if (/^not [\w-]+$/.test(inside) || NICKNAME.test(inside) || CONDITION.test(inside)) continue;
    if (
      QUOTED_FAILURE.test(inside) &&
      (shown || alone || japanese || words(inside) >= 3 || line.role === "error")
    )
      return true;
    if (
      shown &&
      !SUCCESS.test(inside) &&
      /error|エラー|fail|失敗|reject|denied|refus|dies|abort|イベント|ログ|メッセージ|メール|通知|\b(?:mail|notice|notification|alert)\b|と(?:あり|出|表示|返|なり|なって)/.test(
        before + after,
      ) &&
      !japanese &&
      words(inside) >= 3
    )
      return true;
  }
  return false;
}

function announces(line: Told): boolean {
  const message = (ANNOUNCED.exec(line.lower)?.[1] ?? (line.role === "error" ? line.said : "")).split(
    ". ",
    1,
  )[0]!;
  if (message === "" || PARAPHRASE.test(message) || STATUS_ONLY.test(message)) return false;
  return words(message) >= 2 && (FAILURE.test(stripped(message)) || QUOTED_FAILURE.test(stripped(message)));
}

/** An entity leaves blanks behind where it was folded. */
function withoutBlanks(text: string): string {
  return / {2}['<>]/.test(text) ? text.replace(/(?<! ) {2,10}(?=['<>])/g, "") : text;
}

/** `cued`: the line before, or the heading of the table, leads over to what a machine said. */
const statesFailure = kept((line: Told, announced: boolean, cued: boolean): boolean => {
  const { kind } = line;
  if (kind === "blank" || kind === "fence" || kind === "command" || kind === "code") return false;
  if (kind === "quote" && isBoilerplate(line.lower)) return false;
  if (BARE_STATUS.test(line.lower)) return false;
  if (kind === "trace") return true;
  const folded = withoutBlanks(madeOf(line.written.whole, line.lower));
  const lower = withoutBlanks(line.lower);
  if (isMachine(kind))
    return (
      FAILURE.test(stripped(lower)) ||
      NAMED.test(folded) ||
      (ALONE.test(line.lower) && QUOTED_FAILURE.test(line.lower))
    );
  if (kind === "heading") return NAMED.test(folded) || (/["「`]/.test(folded) && quotesError(line, folded));
  if (NAMED.test(folded) || NOTICE.test(line.lower)) return true;
  if (/["'「『`]/.test(folded) && quotesError(line, folded)) return true;
  if (announces(line)) return true;
  if (/[\u3041-\u9fff]/.test(folded) && latinRun(folded)) return true;
  if (kind === "table") return line.role !== "tried" && line.role !== "workaround" && cellStates(lower, cued);
  const ours = line.role === undefined || line.role === "error" || line.role === "actual";
  if (ours && !/[\u3041-\u9fff]/.test(folded) && FAILURE.test(stripped(lower)) && looksPasted(folded))
    return true;
  // A Latin line by itself among Japanese prose, or after an unfinished sentence, was pasted.
  if (!announced || kind === "item" || /[\u3041-\u9fff]/.test(folded) || speaks(line, cued)) return false;
  // What goes on in lower case is the sentence that was begun above.
  if (line.role !== undefined && line.before > 0 && line.role !== "error") return false;
  if (/\?$/.test(line.lower) || (/^[a-z]/.test(line.text) && !/[:=_]/.test(line.text))) return false;
  return (
    (cued || (/[:"(=_]|\d|(?<!\w)'/.test(line.text) && !LABELLED.test(line.text))) &&
    words(folded) >= 4 &&
    (cued || !/[.?!] [A-Z]/.test(line.text)) &&
    (FAILURE.test(stripped(lower)) || /longer than|too long/.test(lower))
  );
});

/** Somebody's own words. What stands apart, indented under a cue, may say "it's". */
function speaks({ lower, before }: Told, cued: boolean): boolean {
  if (cued && before > 1) return /\b(?:i|we|my|our|us)\b/.test(lower);
  return PARAPHRASE.test(lower.replace(/please (?:check|contact|try|see|verify|refer)\b/, ""));
}

/** A message in Latin letters within a Japanese sentence. */
function latinRun(folded: string): boolean {
  for (const [run] of folded.matchAll(/[\x20-\x7e]{16,600}/g)) {
    const text = run.trim().toLowerCase();
    const after = folded.slice(folded.indexOf(run) + run.length);
    if (
      words(text) > 1 &&
      FAILURE.test(stripped(text)) &&
      /^と(?:出|表示|なり|返|記録|言わ|いう)/.test(after) &&
      !SUCCESS.test(text)
    )
      return true;
    if (
      words(text) >= 5 &&
      FAILURE.test(stripped(text)) &&
      !/`|^\W*(?:aws|kubectl|terraform|docker|npm|npx|curl|cdk|sam|git|ssh|sudo|select|insert)\b/.test(
        text,
      ) &&
      !/\b(?:i|my|our)\b/.test(text)
    )
      return true;
  }
  return false;
}

/** A cell of a table that holds a message: long, about a failure, and nobody's own words. */
function cellStates(lower: string, headed: boolean): boolean {
  return lower
    .split(/[|\t]/)
    .some(
      (cell) =>
        words(cell) >= 5 &&
        FAILURE.test(stripped(cell)) &&
        !/[ぁ-ん]{2}/.test(cell) &&
        !PARAPHRASE.test(cell) &&
        (headed || /(?<!\w)'|[":()[\]]|\w\.\w/.test(cell)),
    );
}

const leadsOver = kept(({ lower }: Told) => CUE.test(lower));

/** Whether a line ends a sentence, or is so short that it introduces nothing. */
const isFinished = kept(
  ({ kind, text }: Told) =>
    /[.!?。]["')]?$/.test(text) || (kind === "prose" && text.length <= 12 && !/^[45]\d\d /.test(text)),
);

export const verbatimError: ElementRule = {
  meta: {
    id: "verbatim-error",
    name: { en: "Verbatim error", ja: "エラーメッセージの原文" },
    levels: ["warning", "info"],
  },
  message: {
    en: "Paste the error message or log lines as they are, unabridged.",
    ja: "エラーメッセージやログを、省略せずそのまま貼り付けてください。",
  },
  section: {
    en: { heading: "Error message", prompt: "The error message or log lines, copied as they are" },
    ja: { heading: "エラーメッセージ", prompt: "エラーメッセージ・ログの原文(省略せずにコピー)" },
  },
  detect(doc: Doc) {
    const spans: Span[] = [];
    const japanese = doc.language === "ja";
    let unfinished = false;
    /** In a table with a column for messages. */
    let headed = false;
    /** The line before leads over to what a machine said. */
    let cued = japanese;
    for (const line of doc.lines) {
      if (spans.length === MAX_SPANS) break;
      if (line.kind === "blank") continue;
      headed = line.kind === "table" && (headed || TABLE_OF_MESSAGES.test(line.lower));
      if (statesFailure(line.same, japanese || unfinished, line.kind === "table" ? headed : cued))
        spans.push({ start: line.start, end: line.end });
      cued = japanese || line.kind === "command" || leadsOver(line.same);
      unfinished = !isFinished(line.same);
    }
    if (spans.length > 0 || !standsInLines(doc, SCREENSHOT)) return { spans };
    return {
      spans,
      missing: {
        en: "A screenshot cannot be searched: paste the message's text as well.",
        ja: "画像だけでは検索できません。メッセージの文字も貼り付けてください。",
      },
    };
  },
};
