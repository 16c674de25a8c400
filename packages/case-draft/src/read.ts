import type { Localized } from "@casewright/language";
import { type Document, isAlias, isCollection, isMap, isScalar, isSeq, parseDocument } from "yaml";
import { findComments, sentText } from "./comments.ts";
import { splitParts } from "./front-matter.ts";
import { EXPECTED, FIELDS, type FieldKey, LIST_KEYS } from "./schema.ts";
import type { CaseFields, CaseFile, CaseProblem } from "./types.ts";

/**
 * Reads a case file. Never throws: whatever is wrong is a problem at its place, and what can be read is read.
 * All offsets are UTF-16 offsets into `text`.
 */
export function readCaseFile(text: string): CaseFile {
  const parts = splitParts(text);
  const problems: CaseProblem[] = [];
  if (parts.unclosed) problems.push(problem(parts.start, parts.start + 3, UNCLOSED_FRONT_MATTER));
  const fields = parts.yaml ? readFields(text, parts.yaml.start, parts.yaml.end, problems) : {};

  const { subjectSpan, bodyStart } = findSubject(text, parts.markdown);
  const subject = text.slice(subjectSpan.start, subjectSpan.end);
  if (!subject) problems.push(problem(subjectSpan.start, subjectSpan.end, NO_SUBJECT));
  const body = text.slice(bodyStart);
  for (const comment of findComments(body)) {
    if (!comment.closed) {
      problems.push(problem(bodyStart + comment.start, bodyStart + comment.start + 4, UNCLOSED_COMMENT));
    }
  }
  return {
    source: text,
    fields,
    problems,
    subject,
    subjectSpan,
    body,
    bodySpan: { start: bodyStart, end: text.length },
    bodyToSend: sentText(body),
  };
}

/** The subject is the first line that says anything, comments aside, if it is a `# ` heading. */
function findSubject(text: string, markdown: number) {
  const start = skipSilence(text, markdown);
  const line = /^#(?:[ \t]+((?:[^ \t\r\n][^\r\n]*)?))?(?:\r?\n(?:[ \t]*\r?\n)*|$)/.exec(text.slice(start));
  if (!line) return { subjectSpan: { start, end: start }, bodyStart: start };
  // Only a prompt stands there as long as nobody wrote a subject.
  const words = blankComments(line[1] ?? "");
  const from = start + line[0].indexOf(line[1] ?? "", 1) + (words.length - words.trimStart().length);
  const wordsStart = words.trim() ? from : start + line[0].trimEnd().length;
  return {
    subjectSpan: { start: wordsStart, end: wordsStart + words.trim().length },
    bodyStart: start + line[0].length,
  };
}

/** Behind the blank lines and comments at `from`; a comment that nothing closes is text. */
function skipSilence(text: string, from: number): number {
  for (let at = from; ; ) {
    at += /^(?:[ \t]*\r?\n)*/.exec(text.slice(at))![0].length;
    const close = text.startsWith("<!--", at) ? text.indexOf("-->", at + 4) : -1;
    if (close < 0) return at;
    at = close + 3;
  }
}

function blankComments(line: string): string {
  let blank = line;
  for (const { start, end, closed } of findComments(line)) {
    if (closed) blank = blank.slice(0, start) + " ".repeat(end - start) + blank.slice(end);
  }
  return blank;
}

function readFields(text: string, start: number, end: number, problems: CaseProblem[]): CaseFields {
  const document = parseDocument(text.slice(start, end), { prettyErrors: false });
  for (const error of document.errors) {
    const from = Math.min(start + error.pos[0], end);
    problems.push(
      problem(from, Math.max(from, Math.min(start + error.pos[1], end)), yamlMessage(error.code)),
    );
  }
  const map = document.contents;
  if (map === null || (isScalar(map) && map.value === null)) return {};
  if (!isMap(map)) {
    problems.push(problem(start, end, NOT_A_MAP));
    return {};
  }
  const fields: Partial<Record<FieldKey, unknown>> = {};
  for (const pair of map.items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : "";
    if (!Object.hasOwn(FIELDS, key)) continue;
    const value = plainValue(pair.value, key as FieldKey, document);
    if (value === undefined) continue;
    const checked = FIELDS[key as FieldKey].safeParse(value);
    if (checked.success) fields[key as FieldKey] = checked.data;
    else if (document.errors.length === 0) {
      const span = trimmedSpan(text, start, rangeOf(pair.value) ?? rangeOf(pair.key) ?? [0, 0]);
      problems.push(problem(span.start, span.end, badValue(key as FieldKey)));
    }
  }
  return fields as CaseFields;
}

/** A scalar as it is written (an id of digits stays a string), a list of such, or undefined where nothing is. */
function plainValue(node: unknown, key: FieldKey, document: Document): unknown {
  if (isAlias(node)) return plainValue(node.resolve(document), key, document);
  if (isSeq(node)) return node.items.map((item) => scalarText(item, document) ?? "");
  if (isCollection(node)) return {};
  const value = scalarText(node, document);
  return value !== undefined && LIST_KEYS.has(key) ? [value] : value;
}

function scalarText(node: unknown, document: Document): string | undefined {
  const scalar = isAlias(node) ? node.resolve(document) : node;
  if (!isScalar(scalar) || scalar.value === null || scalar.value === "") return undefined;
  return typeof scalar.value === "string" ? scalar.value : (scalar.source ?? String(scalar.value));
}

function rangeOf(node: unknown): readonly [number, number] | undefined {
  const range = (node as { range?: readonly number[] } | null)?.range;
  return range ? [range[0]!, range[1]!] : undefined;
}

function trimmedSpan(text: string, offset: number, [from, to]: readonly [number, number]) {
  return {
    start: offset + from,
    end: offset + from + text.slice(offset + from, offset + to).trimEnd().length,
  };
}

function problem(start: number, end: number, message: Localized): CaseProblem {
  return { start, end, message };
}

function badValue(key: FieldKey): Localized {
  return {
    en: `${key} takes ${EXPECTED[key].en}.`,
    ja: `${key} に指定できるのは、${EXPECTED[key].ja}です。`,
  };
}

// The parser's own words may quote the line, and a line may hold a secret: only its code is used.
function yamlMessage(code: string): Localized {
  return YAML_MESSAGES[code] ?? BROKEN_YAML;
}

const BROKEN_YAML: Localized = {
  en: "The front matter is not valid YAML here: each line takes the form `key: value`, with quotes around values that hold `: ` or ` #`.",
  ja: "フロントマターのこの箇所は YAML として読めません。1 行ずつ `key: value` の形で書き、値に `: ` や ` #` を含むときは引用符で囲んでください。",
};

const YAML_MESSAGES: Readonly<Record<string, Localized>> = {
  DUPLICATE_KEY: {
    en: "This key stands twice in the front matter: keep one.",
    ja: "フロントマターに同じキーが 2 つあります。どちらか一方を残してください。",
  },
  TAB_AS_INDENT: {
    en: "YAML takes no tabs for indentation: use spaces.",
    ja: "YAML のインデントにタブは使えません。半角スペースを使ってください。",
  },
  MISSING_CHAR: {
    en: "A closing quote or bracket is missing in the front matter.",
    ja: "フロントマターに、閉じていない引用符または括弧があります。",
  },
};

const NOT_A_MAP: Localized = {
  en: "The front matter holds no `key: value` lines.",
  ja: "フロントマターに `key: value` 形式の行がありません。",
};

const UNCLOSED_FRONT_MATTER: Localized = {
  en: "The front matter is not closed: add a line `---` after its last key.",
  ja: "フロントマターが閉じていません。最後のキーの次の行に `---` を追加してください。",
};

const NO_SUBJECT: Localized = {
  en: "The case has no subject: write it as `# subject` on the first line after the front matter.",
  ja: "件名がありません。フロントマターの直後の行に `# 件名` の形で書いてください。",
};

const UNCLOSED_COMMENT: Localized = {
  en: "This comment is not closed, so what follows would be sent: add `-->`.",
  ja: "コメントが閉じていないため、以降の内容がそのまま送信されます。`-->` を追加してください。",
};
