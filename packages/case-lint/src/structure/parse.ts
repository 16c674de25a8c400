import { detectLanguage, type Language } from "@casewright/language";
import { fold, lowerCase } from "./fold.ts";
import { looksLikeCode, machineKind } from "./machine-lines.ts";
import { type Role, roleOf } from "./roles.ts";
import { splitSentences } from "./sentences.ts";
import type { Doc, Line, LineKind, Section } from "./types.ts";

const FENCE = /^(?:```+|~~~+)/;
const BULLET =
  /^(?:[-*+•・‣◦]\s*(?:\[[ x]\]\s*)?|\d{1,2}[.)]\s*|\(\d{1,2}\)\s*|[①-⑳]\s*|step \d+[:.]?\s*|手順 ?\d+[:.]?\s*)/i;
const MARKED_HEADING =
  /^(?:#{1,6}\s+\S|[■●◆▼□◇▪★○◎▶]\s*\S|【[^】]{1,40}】|\*\*[^*]{1,80}\*\*\s*:?\s*$|__[^_]{1,80}__\s*:?$|<h\d>)/;
const LABEL = /^([^\s:|"'`{}()[\]=/\\][^:|"'`{}=/\\]{0,38}?)\s*:(?=\s|$|[^/:\d])\s*/;
const BRACKET_LABEL =
  /^(?:【([^】]{1,40})】|[■●◆▼□◇▪★○◎▶]\s*([^:\s]{1,20})\s*:|\*\*([^*]{1,60}?):?\*\*\s*:?)\s*/;

/** Splits a text in one pass over its lines. */
export function parse(text: string, language?: Language): Doc {
  const folded = fold(text);
  const lower = lowerCase(folded);
  const lines: Line[] = [];
  const sections: { line: number; role: Role | undefined; empty: boolean }[] = [];
  let fence = "";
  let fenceKind: LineKind = "code";
  let role: Role | undefined;
  let previous: LineKind = "blank";

  const push = (line: Line) => {
    lines.push(line);
    previous = line.kind;
    const section = sections.at(-1);
    if (section && line.kind !== "heading" && line.kind !== "blank" && line.kind !== "fence")
      section.empty = false;
  };

  for (let start = 0; start <= folded.length; ) {
    let end = folded.indexOf("\n", start);
    if (end < 0) end = folded.length;
    const next = end + 1;
    if (end > start && folded.charCodeAt(end - 1) === 13) end--;
    const raw = folded.slice(start, end);
    const trimmed = raw.trim();
    const content = start + raw.length - raw.trimStart().length;
    const low = lower.slice(content, content + trimmed.length);
    const base = { start, end, text: trimmed, lower: low, content, role };
    start = next;

    if (trimmed === "") {
      push({ ...base, kind: "blank", fenced: fence !== "" });
      continue;
    }
    const opening = FENCE.exec(trimmed)?.[0];
    if (opening) {
      if (fence === "") {
        fence = opening.slice(0, 3);
        fenceKind = "code";
        push({ ...base, kind: "fence", fenced: true });
        continue;
      }
      if (opening.startsWith(fence)) {
        fence = "";
        push({ ...base, kind: "fence", fenced: true });
        continue;
      }
    }
    if (fence !== "") {
      const kind = machineKind(trimmed, low) ?? (looksLikeCode(low) ? "code" : fenceKind);
      push({ ...base, kind, fenced: true });
      continue;
    }
    push(classify(base, raw, previous));
    const line = lines.at(-1)!;
    if (line.kind === "heading") {
      role = line.role;
      sections.push({ line: lines.length - 1, role, empty: true });
    }
  }

  const doc = { text, folded, lower, language: language ?? detectLanguage(text), lines };
  return { ...doc, sentences: splitSentences(lower, lines), sections: sections as Section[] };
}

function classify(base: Omit<Line, "kind" | "fenced">, raw: string, previous: LineKind): Line {
  const { text, lower } = base;
  if (MARKED_HEADING.test(text)) {
    const label = BRACKET_LABEL.exec(lower);
    if (!label || label[0].length === lower.length)
      return { ...base, kind: "heading", fenced: false, role: roleOf(lower) };
    return {
      ...base,
      kind: "prose",
      fenced: false,
      content: base.content + label[0].length,
      role: roleOf(label[0]) ?? base.role,
    };
  }
  if (text.startsWith(">")) return { ...base, kind: "quote", fenced: false, content: base.content + 1 };
  if (text.startsWith("|") || (text.includes("\t") && text.split("\t").length > 2))
    return { ...base, kind: /^│/.test(text) ? "output" : "table", fenced: false };
  const machine = machineKind(text, lower);
  if (machine) return { ...base, kind: machine, fenced: false };
  const deep = /^(?: {4}|\t)/.test(raw) && previous !== "item" && previous !== "prose";
  const bullet = BULLET.exec(lower)?.[0] ?? "";
  const rest = lower.slice(bullet.length);
  const label = LABEL.exec(rest);
  const labelRole = label ? roleOf(label[1]!) : undefined;
  if (label && label[0].length === rest.length && rest.length <= 60 && (labelRole || bullet === ""))
    return { ...base, kind: "heading", fenced: false, role: labelRole };
  if (looksLikeCode(lower) && (deep || bullet === "") && !/[\u3041-\u30ff]/.test(text))
    return { ...base, kind: "code", fenced: deep };
  if (bullet)
    return {
      ...base,
      kind: "item",
      fenced: false,
      content: base.content + bullet.length + (labelRole ? label![0].length : 0),
      role: labelRole ?? base.role,
    };
  return {
    ...base,
    kind: "prose",
    fenced: false,
    content: base.content + (labelRole ? label![0].length : 0),
    role: labelRole ?? base.role,
  };
}
