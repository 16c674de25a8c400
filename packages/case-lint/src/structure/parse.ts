import { detectLanguage, type Language } from "@casewright/language";
import { cue } from "../phrases/cue.ts";
import type { Asked } from "../phrases/kept.ts";
import { type Around, classify, type Raw } from "./classify.ts";
import { fold, lowerCase } from "./fold.ts";
import { looksLikeCode, machineKind } from "./machine-lines.ts";
import type { Role } from "./roles.ts";
import { splitSentences } from "./sentences.ts";
import {
  type Doc,
  type Fenced,
  isMachine,
  type Line,
  type Section,
  type Told,
  type Written,
} from "./types.ts";
import { writtenLine } from "./written.ts";

const FENCE_SIGNS = new Set(["```", "~~~"]);
const FENCE = /^(?:```+|~~~+)(.*)/;
const OUTPUT_FENCE = cue(
  /^\s*(?:(?:log|logs|text|txt|console|output|none|plain|plaintext|sh-session|shell-session)\s*)?$/,
);
/** Units of the line below that are looked at. */
const PEEK = 12;
const NUMBERED = /^\s*(?:\d{1,2}[.)]|\(\d|[①-⑳])/;

/** Splits a text in one pass over its lines. */
export function parse(text: string, language?: Language): Doc {
  const folded = fold(text);
  const lower = lowerCase(folded);
  const lines: Line[] = [];
  const sections: { line: number; role: Role | undefined; empty: boolean }[] = [];
  let fence = "";
  let fenceKind: "code" | "output" = "code";
  let role: Role | undefined;

  for (let start = 0; start <= folded.length; ) {
    let end = folded.indexOf("\n", start);
    if (end < 0) end = folded.length;
    const next = end + 1;
    if (end > start && folded.charCodeAt(end - 1) === 13) end--;
    const written = writtenLine(folded.slice(start, end));
    const opening = FENCE_SIGNS.has(written.lower.slice(0, 3)) ? FENCE.exec(written.lower) : null;
    let fenced: Fenced = fence === "" ? "no" : fenceKind;
    if (opening && (fence === "" || written.text.startsWith(fence))) {
      fenceKind = OUTPUT_FENCE.test(opening[1]!) ? "output" : "code";
      fence = fence === "" ? written.text.slice(0, 3) : "";
      fenced = "edge";
    }
    const above = lines.at(-1);
    const inBlock = written.indent > 0 && above !== undefined && isMachine(above.kind);
    const inList = isNumbered(written) && numbers(above, lower.slice(next, next + PEEK), written.lower);
    const told = toldBy(written, fenced, role, inBlock, inList);
    lines.push(placed(told, start, end));
    if (told.kind === "heading") {
      role = told.role;
      sections.push({ line: lines.length - 1, role, empty: true });
    } else if (told.kind !== "blank" && told.kind !== "fence") {
      const section = sections.at(-1);
      if (section) section.empty = false;
    }
    start = next;
  }

  const doc = { text, folded, lower, language: language ?? detectLanguage(text), lines };
  return { ...doc, sentences: splitSentences(lower, lines), sections: sections as Section[] };
}

const ASKED: Asked = [];

const placed = (same: Told, start: number, end: number): Line => ({
  start,
  end,
  content: start + same.before,
  written: same.written,
  kind: same.kind,
  fenced: same.fenced,
  text: same.text,
  lower: same.lower,
  said: same.said,
  role: same.role,
  same,
});

/** What a line tells in its place. Nothing else about the place matters. */
function toldBy(
  written: Written,
  fenced: Fenced,
  role: Role | undefined,
  inBlock: boolean,
  inList: boolean,
): Told {
  for (const one of written.told)
    if (one.fenced === fenced && one.role === role && one.inBlock === inBlock && one.inList === inList)
      return one.told;
  const told = tell(written, fenced, role, { inBlock, inList });
  written.told.push({ fenced, role, inBlock, inList, told });
  return told;
}

function isNumbered({ lower }: Written): boolean {
  const first = lower.charCodeAt(lower.startsWith("(") ? 1 : 0);
  return first >= 48 && first <= 57;
}

/** Whether the line above or below is one of a list that is numbered as this line is. */
const numbers = (above: Line | undefined, below: string, line: string) =>
  (above?.kind === "item" && NUMBERED.test(above.lower)) ||
  (NUMBERED.test(below) && below.trimStart().startsWith("(") === line.startsWith("("));

function tell(written: Written, fenced: Fenced, role: Role | undefined, around: Around): Told {
  const { text, lower, indent } = written;
  const raw: Raw = { written, text, lower, before: indent, said: lower, role, asked: ASKED, kept: [] };
  if (text === "") return { ...raw, kind: "blank", fenced: fenced !== "no" };
  if (fenced === "no") return classify(raw, around);
  if (fenced === "edge") return { ...raw, kind: "fence", fenced: true };
  const kind = machineKind(text, lower) ?? (looksLikeCode(lower, true) ? "code" : fenced);
  return { ...raw, kind, fenced: true };
}
