import { cue, madeOf } from "../phrases/cue.ts";
import { isBoilerplate } from "./boilerplate.ts";
import { looksLikeCode, machineKind } from "./machine-lines.ts";
import { roleOf } from "./roles.ts";
import type { Told } from "./types.ts";

/** A line under its heading, before it is known what it is. */
export type Raw = Omit<Told, "kind" | "fenced">;

const BULLET = cue(
  /^(?:[-*+•・‣◦]\s*(?:\[[ x]\]\s*)?|o\s+(?=\S)|[a-h][.)]\s+(?=\S)|(?:i{1,3}|iv|vi{0,3})[.)]\s+(?=\S)|[ア-カイロハニホヘ][.)]\s*|\d{1,2}[.)]\s*(?!\d)|\(\d{1,2}\)\s*|[①-⑳]\s*|step \d+[:.]?\s*|手順 ?\d+[:.]?\s*)/,
);
const MARKS = "■●◆▼□◇▪★○◎▶";
const HEADING = cue(
  new RegExp(
    `^(?:#{1,6}\\s+\\S|[${MARKS}]\\s*\\S|【[^】]{1,40}】$|《[^》]{1,40}》$|[<≪〈\\[][^<>≪≫〈〉\\[\\]\\w]{2,20}[>≫〉\\]]$|\\*\\*[^*]{1,80}\\*\\*\\s*(?::\\s*)?$|\\*[^*\\s][^*]{0,80}\\*\\s*(?::\\s*)?$|__[^_]{1,80}__\\s*:?$|[-=*_]{2,} ?[^-=*_\\s][^-=*]{0,40}[-=*_]{2,}$)`,
  ),
);
/** A label in brackets, bold or behind a mark, before what it labels. */
const MARKED_LABEL = cue(
  new RegExp(
    `^(?:【([^】]{1,40})】|《([^》]{1,40})》|[${MARKS}]\\s*([^:\\s]{1,20})\\s*:|\\*\\*([^*]{1,60}?):?\\*\\*\\s*:?|\\*[^*\\s][^*]{0,58}?(?::\\*|\\*\\s*:))\\s*`,
  ),
);
/** A label in capitals in a column of its own, which is no head of a table: "WHO    all offices" */
const COLUMN =
  /^(?:WHO|WHAT|WHERE|WHEN|WHY|HOW|IMPACT|SCOPE|MESSAGE|STEPS|SOURCE|PATH|EXPECTED|ACTUAL|TRIED|QUESTION) {2,12}(?![A-Z]+ {2,}|[A-Z]+$)/;
/** The fields of a form whose colons stand below each other; what a tool prints so has other names. */
const PADDED =
  /^(?:who|what|when|where|why|how|since|impact|scope|effects?|extent|symptoms?|path|route|source|tried|checked|expected|actual|question|ask|repro(?:duce)?|steps|consequences?|damage|moment|client|network)[ .]{2,20}: ?/;
const LABEL =
  /^([^\s:|"'`{}()[\]=/\\,。、][^:|"'`{}=/\\,。、]{0,40}?[^:|"'`{}=/\\,。、\d])\s*:(?![/:\\]|aws[a-z-]*:)\s*/;
/** Five plain words in a row: a person talks, whatever the line begins with. */
const TALKS = /(?:\b[a-z']{2,}[,.]? ){4}[a-z']{2,}/;
/** A line of a chat: somebody's words to somebody else. */
const CHAT = cue(
  /^(?:\[\d{1,2}:\d\d(?::\d\d)?(?: ?[a-z]{2,4})?\] [\w .-]{1,24}: |[ぁ-んァ-ヶー一-龠]{1,8}> |\d{1,2}:\d\d [\w.-]{1,24}: )/,
);
/** Words of a label before what it labels; more of them are a sentence. */
const LABEL_WORDS = 5;
/** Items that are no list: a step of a workflow, a line of a diff. */
const WORKFLOW = /^- (?:uses|run|image|name): /;
const DIFF = /^[+-] {2,12}["\w.]+ ?[=:] ?\S/;
/** Titles of sections that people write on a line of their own, without any mark. */
const PLAIN_TITLE = cue(
  /^(?:steps(?: to reproduce)?|reproduction(?: steps)?|repro|expected(?: (?:behaviou?r|results?|output))?|actual(?: (?:behaviou?r|results?|output))?|current behaviou?r|(?:business )?impact|environment|errors?(?: messages?| logs?)?|logs?|stack trace|questions?|timeline|what (?:i|we)(?: have|'ve)? (?:tried|did|expected)|再現(?:手順|方法)|操作手順|影響(?:範囲)?|発生(?:日時|時刻)|エラー(?:メッセージ|内容|ログ)?|ログ|試したこと|実施したこと|確認したこと|期待(?:する)?(?:動作|結果)|ご?質問(?:内容|事項)?|環境|対象(?:リソース)?|(?:アクセス)?経路|現象|事象|概要|構成)$/,
);
/** "affected = 3 of 9": a field of a form, not an assignment. */
const FIELD = /^(?:affected|impact(?:ed)?|scope|extent|users|customers)(?: [a-z]+)? = [^;(){}"']*$/;
const KANA = /[\u3041-\u30ff]/;
/** What root has typed, and no heading: "# aws s3 cp a b --recursive". */
const ROOT_COMMAND =
  /^# (?:aws|kubectl|terraform|docker|curl|ssh|systemctl|mount|yum|dnf|apt) (?:\S+ )*(?:--?[a-z]|\S*\/)/;

/** What stands around a line, as far as it matters to what the line is. */
export interface Around {
  /** The line above is a machine's. */
  readonly inBlock: boolean;
  /** The line above or below makes this one the item of a numbered list. */
  readonly inList: boolean;
}

/** What a line is that stands in no fence. */
export function classify(raw: Raw, { inBlock, inList }: Around): Told {
  const { text, lower } = raw;
  const marked = MARKED_LABEL.exec(lower) ?? COLUMN.exec(text) ?? PADDED.exec(lower);
  if (marked && marked[0].length < lower.length) {
    const role = roleOf(marked[0].toLowerCase()) ?? raw.role;
    const labelled = after(raw, marked[0].length);
    const kind = machineKind(text.slice(marked[0].length), labelled.said) ?? "prose";
    return { ...labelled, kind, fenced: false, role };
  }
  if (HEADING.test(lower) && !ROOT_COMMAND.test(lower))
    return { ...raw, kind: "heading", fenced: false, role: roleOf(lower) };
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
  const label = rest.includes(":") ? LABEL.exec(rest) : null;
  const whole = label?.[0].length === rest.length;
  const role = label && (whole || label[1]!.split(" ").length <= LABEL_WORDS) ? roleOf(label[1]!) : undefined;
  const { indent } = raw.written;
  if (label && label[0].length === rest.length && (role || bullet === "") && !(indent > 0 && inBlock))
    return { ...raw, kind: "heading", fenced: false, role };
  if (/^\(?\d/.test(bullet) && !inList && rest.length <= 24 && roleOf(rest) && !/[.。?]$/.test(rest))
    return { ...raw, kind: "heading", fenced: false, role: roleOf(rest) };
  if (PLAIN_TITLE.test(lower)) return { ...raw, kind: "heading", fenced: false, role: roleOf(lower) };
  if (!KANA.test(text)) {
    if (
      (bullet === "" || (indent > 1 && WORKFLOW.test(lower)) || DIFF.test(lower)) &&
      looksLikeCode(lower) &&
      !FIELD.test(lower) &&
      (/[;{]$/.test(lower) || !TALKS.test(lower))
    )
      return { ...raw, kind: "code", fenced: false };
    if (indent > 0 && inBlock && looksLikeCode(lower, true)) return { ...raw, kind: "code", fenced: false };
    if (indent >= 4 && inBlock && bullet === "") return { ...raw, kind: "output", fenced: false };
  }
  const labelled = after(raw, bullet.length + (role ? label![0].length : 0));
  const own =
    role || bullet ? machineKind(text.slice(labelled.before - raw.before), labelled.said) : undefined;
  const inner = role || own === "command" ? own : undefined;
  return { ...labelled, kind: inner ?? (bullet ? "item" : "prose"), fenced: false, role: role ?? raw.role };
}

/** The same line, saying only what follows its first `length` characters. */
const after = (raw: Raw, length: number): Raw => ({
  ...raw,
  before: raw.before + length,
  // What stood before it ends in a sign or a blank.
  said: madeOf(raw.lower.slice(length), raw.lower),
});

/** A line behind `>`: quoted machine output is machine output, anything else somebody's words. */
function quoted(raw: Raw): Told {
  const own = machineKind(raw.text, raw.lower);
  if (own) return { ...raw, kind: own, fenced: false };
  const inner = raw.text.replace(/^[> ]+/, "");
  const rest = after(raw, raw.text.length - inner.length);
  return { ...rest, kind: machineKind(inner, rest.said) ?? "quote", fenced: false };
}
