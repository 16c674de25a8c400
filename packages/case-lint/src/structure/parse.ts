import { detectLanguage, type Language } from "@casewright/language";
import { cue, madeOf } from "../phrases/cue.ts";
import { isBoilerplate } from "./boilerplate.ts";
import { fold, lowerCase } from "./fold.ts";
import { looksLikeCode, machineKind } from "./machine-lines.ts";
import { type Role, roleOf } from "./roles.ts";
import { splitSentences } from "./sentences.ts";
import { type Doc, isMachine, type Line, type LineKind, type Section } from "./types.ts";

type Raw = Omit<Line, "kind" | "fenced">;

const FENCE = /^(?:```+|~~~+)(.*)/;
const OUTPUT_FENCE = cue(
  /^\s*(?:(?:log|logs|text|txt|console|output|none|plain|plaintext|sh-session|shell-session)\s*)?$/,
);
const BULLET = cue(
  /^(?:[-*+•・‣◦]\s*(?:\[[ x]\]\s*)?|o\s+(?=\S)|[a-h][.)]\s+(?=\S)|[ア-カイロハニホヘ][.)]\s*|\d{1,2}[.)]\s*(?!\d)|\(\d{1,2}\)\s*|[①-⑳]\s*|step \d+[:.]?\s*|手順 ?\d+[:.]?\s*)/,
);
const MARKS = "■●◆▼□◇▪★○◎▶";
const HEADING = cue(
  new RegExp(
    `^(?:#{1,6}\\s+\\S|[${MARKS}]\\s*\\S|【[^】]{1,40}】$|《[^》]{1,40}》$|[<≪〈\\[][^<>≪≫〈〉\\[\\]\\w]{2,20}[>≫〉\\]]$|\\*\\*[^*]{1,80}\\*\\*\\s*(?::\\s*)?$|__[^_]{1,80}__\\s*:?$|[-=*_]{2,} ?[^-=*_\\s][^-=*]{0,40}[-=*_]{2,}$)`,
  ),
);
/** A label in brackets, bold or behind a mark, before what it labels. */
const MARKED_LABEL = cue(
  new RegExp(
    `^(?:【([^】]{1,40})】|《([^》]{1,40})》|[${MARKS}]\\s*([^:\\s]{1,20})\\s*:|\\*\\*([^*]{1,60}?):?\\*\\*\\s*:?)\\s*`,
  ),
);
const LABEL = /^([^\s:|"'`{}()[\]=/\\,。、][^:|"'`{}=/\\,。、]{0,40}?[^:|"'`{}=/\\,。、\d])\s*:(?![/:\\])\s*/;
/** Five plain words in a row: a person talks, whatever the line begins with. */
const TALKS = /(?:\b[a-z']{2,}[,.]? ){4}[a-z']{2,}/;
/** A line of a chat: somebody's words to somebody else. */
const CHAT = cue(
  /^(?:\[\d{1,2}:\d\d(?::\d\d)?(?: ?[a-z]{2,4})?\] [\w .-]{1,24}: |[ぁ-んァ-ヶー一-龠]{1,8}> |\d{1,2}:\d\d [\w.-]{1,24}: )/,
);
/** UTF-16 units of one line that are read; a longer one is a dump, and its beginning tells what it is. */
const LONGEST_LINE = 4000;
/** Words of a label before what it labels; more of them are a sentence. */
const LABEL_WORDS = 5;
/** Units of the line below that are looked at. */
const PEEK = 12;
/** Items that are no list: a step of a workflow, a line of a diff. */
const WORKFLOW = /^- (?:uses|run|image|name): /;
const DIFF = /^[+-] {2,12}["\w.]+ ?[=:] ?\S/;
const NUMBERED = /^\s*(?:\d{1,2}[.)]|\(\d|[①-⑳])/;
/** Titles of sections that people write on a line of their own, without any mark. */
const PLAIN_TITLE = cue(
  /^(?:steps(?: to reproduce)?|reproduction(?: steps)?|repro|expected(?: (?:behaviou?r|results?|output))?|actual(?: (?:behaviou?r|results?|output))?|current behaviou?r|(?:business )?impact|environment|errors?(?: messages?| logs?)?|logs?|stack trace|questions?|timeline|what (?:i|we)(?: have|'ve)? (?:tried|did|expected)|再現(?:手順|方法)|操作手順|影響(?:範囲)?|発生(?:日時|時刻)|エラー(?:メッセージ|内容|ログ)?|ログ|試したこと|実施したこと|確認したこと|期待(?:する)?(?:動作|結果)|ご?質問(?:内容|事項)?|環境|対象(?:リソース)?|(?:アクセス)?経路|現象|事象|概要|構成)$/,
);
const KANA = /[\u3041-\u30ff]/;

/** Splits a text in one pass over its lines. */
export function parse(text: string, language?: Language): Doc {
  const folded = fold(text);
  const lower = lowerCase(folded);
  const lines: Line[] = [];
  const sections: { line: number; role: Role | undefined; empty: boolean }[] = [];
  let fence = "";
  let fenceKind: LineKind = "code";
  let role: Role | undefined;

  const push = (line: Line) => {
    lines.push(line);
    const section = sections.at(-1);
    if (section && line.kind !== "heading" && line.kind !== "blank" && line.kind !== "fence")
      section.empty = false;
    if (line.kind !== "heading") return;
    role = line.role;
    sections.push({ line: lines.length - 1, role, empty: true });
  };

  for (let start = 0; start <= folded.length; ) {
    let end = folded.indexOf("\n", start);
    if (end < 0) end = folded.length;
    const next = end + 1;
    if (end > start && folded.charCodeAt(end - 1) === 13) end--;
    const whole = folded.slice(start, end);
    const trimmed = whole.trim().slice(0, LONGEST_LINE);
    const content = start + whole.length - whole.trimStart().length;
    const low = lower.slice(content, content + trimmed.length);
    const raw: Raw = { start, end, text: trimmed, lower: low, content, said: low, role };
    start = next;

    if (trimmed === "") {
      push({ ...raw, kind: "blank", fenced: fence !== "" });
      continue;
    }
    const opening = low.startsWith("```") || low.startsWith("~~~") ? FENCE.exec(low) : null;
    if (opening && (fence === "" || trimmed.startsWith(fence))) {
      fenceKind = OUTPUT_FENCE.test(opening[1]!) ? "output" : "code";
      fence = fence === "" ? trimmed.slice(0, 3) : "";
      push({ ...raw, kind: "fence", fenced: true });
    } else if (fence !== "") {
      const kind = machineKind(trimmed, low) ?? (looksLikeCode(low, true) ? "code" : fenceKind);
      push({ ...raw, kind, fenced: true });
    } else push(classify(raw, lines.at(-1), lower.slice(next, next + PEEK)));
  }

  const doc = { text, folded, lower, language: language ?? detectLanguage(text), lines };
  return { ...doc, sentences: splitSentences(folded, lower, lines), sections: sections as Section[] };
}

function classify(raw: Raw, previous: Line | undefined, below: string): Line {
  const { text, lower } = raw;
  const marked = MARKED_LABEL.exec(lower);
  if (marked && marked[0].length < lower.length) {
    const role = roleOf(marked[0]) ?? raw.role;
    const labelled = after(raw, marked[0].length);
    const kind = machineKind(text.slice(marked[0].length), labelled.said) ?? "prose";
    return { ...labelled, kind, fenced: false, role };
  }
  if (HEADING.test(lower)) return { ...raw, kind: "heading", fenced: false, role: roleOf(lower) };
  if (isBoilerplate(lower)) return { ...raw, kind: "quote", fenced: false };
  if (text.startsWith(">") && text.length > 1) return quoted(raw);
  const chat = CHAT.exec(lower);
  if (chat) return { ...after(raw, chat[0].length), kind: "chat", fenced: false };
  const cells = text.startsWith("|") || text.split("\t", 4).length > 2;
  const machine = machineKind(text, lower);
  if (cells && machine !== "log" && machine !== "trace")
    return {
      ...raw,
      kind: "table",
      fenced: false,
      role: roleOf(/[^|\t]+/.exec(lower)?.[0] ?? "") ?? raw.role,
    };
  if (machine) return { ...raw, kind: machine, fenced: false };

  const bullet = BULLET.exec(lower)?.[0] ?? "";
  // Boxes of a template: what is not ticked was not chosen, and a pledge is not about the case.
  if (
    bullet.includes("[ ]") ||
    (bullet.includes("[x]") && /^(?:i |i'|confirm|check)/.test(lower.slice(bullet.length)))
  )
    return { ...raw, kind: "quote", fenced: false };
  const rest = lower.slice(bullet.length);
  const label = LABEL.exec(rest);
  const whole = label?.[0].length === rest.length;
  const role = label && (whole || label[1]!.split(" ").length <= LABEL_WORDS) ? roleOf(label[1]!) : undefined;
  const indent = raw.content - raw.start;
  if (
    label &&
    label[0].length === rest.length &&
    (role || bullet === "") &&
    !(indent > 0 && inBlock(previous))
  )
    return { ...raw, kind: "heading", fenced: false, role };
  const inList =
    (previous?.kind === "item" && NUMBERED.test(previous.lower)) ||
    (NUMBERED.test(below) && below.trimStart().startsWith("(") === bullet.startsWith("("));
  if (/^\d/.test(bullet) && !inList && rest.length <= 24 && roleOf(rest) && !/[.。?]$/.test(rest))
    return { ...raw, kind: "heading", fenced: false, role: roleOf(rest) };
  if (PLAIN_TITLE.test(lower)) return { ...raw, kind: "heading", fenced: false, role: roleOf(lower) };
  if (!KANA.test(text)) {
    const indent = raw.content - raw.start;
    if (
      (bullet === "" || (indent > 1 && WORKFLOW.test(lower)) || DIFF.test(lower)) &&
      looksLikeCode(lower) &&
      (/[;{]$/.test(lower) || !TALKS.test(lower))
    )
      return { ...raw, kind: "code", fenced: false };
    if (indent > 0 && inBlock(previous) && looksLikeCode(lower, true))
      return { ...raw, kind: "code", fenced: false };
    if (indent >= 4 && inBlock(previous) && bullet === "") return { ...raw, kind: "output", fenced: false };
  }
  const labelled = after(raw, bullet.length + (role ? label![0].length : 0));
  const own =
    role || bullet ? machineKind(text.slice(labelled.content - raw.content), labelled.said) : undefined;
  const inner = role || own === "command" ? own : undefined;
  return { ...labelled, kind: inner ?? (bullet ? "item" : "prose"), fenced: false, role: role ?? raw.role };
}

/** The same line, saying only what follows its first `length` characters. */
const after = (raw: Raw, length: number): Raw => ({
  ...raw,
  content: raw.content + length,
  // What stood before it ends in a sign or a blank.
  said: madeOf(raw.lower.slice(length), raw.lower),
});

const inBlock = (previous: Line | undefined) => previous !== undefined && isMachine(previous.kind);

/** A line behind `>`: quoted machine output is machine output, anything else somebody's words. */
function quoted(raw: Raw): Line {
  const own = machineKind(raw.text, raw.lower);
  if (own) return { ...raw, kind: own, fenced: false };
  const inner = raw.text.replace(/^[> ]+/, "");
  const rest = after(raw, raw.text.length - inner.length);
  return { ...rest, kind: machineKind(inner, rest.said) ?? "quote", fenced: false };
}
