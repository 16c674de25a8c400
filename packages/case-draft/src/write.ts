import { isMap, isScalar, parseDocument, stringify } from "yaml";
import { splitParts } from "./front-matter.ts";
import { FIELD_KEYS, type FieldKey } from "./schema.ts";
import type { CaseFields } from "./types.ts";

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Sets keys of a case file's front matter: the value alone is replaced, a new key becomes a new last line. Every
 * other character stays: unknown keys, comments, order, line ends, a byte order mark, the subject and the body.
 */
export function writeFields(text: string, patch: CaseFields): string {
  const parts = splitParts(text);
  const keys = FIELD_KEYS.filter((key) => patch[key] !== undefined);
  if (keys.length === 0) return text;
  if (!parts.yaml) {
    // An unclosed `---` stays as it is: the new front matter stands before it and nothing is lost.
    const lines = ["---", ...keys.map((key) => `${key}: ${yamlValue(patch[key])}`), "---", ""];
    return text.slice(0, parts.start) + lines.join(parts.newline) + text.slice(parts.start);
  }
  const { start, end } = parts.yaml;
  const yaml = text.slice(start, end);
  const map = parseDocument(yaml, { prettyErrors: false, uniqueKeys: false }).contents;
  const replacements: Replacement[] = [];
  const added: FieldKey[] = [];
  for (const key of keys) {
    const places = isMap(map) ? map.items.filter((pair) => isScalar(pair.key) && pair.key.value === key) : [];
    const found = places.flatMap((pair) => replaceValue(yaml, pair.value, yamlValue(patch[key])) ?? []);
    replacements.push(...found);
    if (found.length === 0) added.push(key);
  }
  if (added.length > 0) {
    const lines = added.map((key) => `${key}: ${yamlValue(patch[key])}`);
    replacements.push(
      isMap(map) && map.flow ? intoFlowMap(map, lines) : asLastLines(yaml, map, lines, parts.newline),
    );
  }
  return text.slice(0, start) + apply(yaml, replacements) + text.slice(end);
}

/** A new case file with `\n` line ends. The subject is put on one line; keys stand in their usual order. */
export function newCaseFile(draft: {
  readonly fields: CaseFields;
  readonly subject: string;
  readonly body: string;
}): string {
  const lines = FIELD_KEYS.filter((key) => draft.fields[key] !== undefined).map(
    (key) => `${key}: ${yamlValue(draft.fields[key])}`,
  );
  const subject = draft.subject.replace(/\s+/g, " ").trim();
  return `${["---", ...lines, "---"].join("\n")}\n# ${subject}\n\n${draft.body.trimEnd()}\n`;
}

function yamlValue(value: unknown): string {
  // A JSON string is a YAML scalar: no line break of its own can leave it, no bracket or comma of a flow map can end it.
  if (typeof value === "string" && (/[\p{Cc}",[\]{}]/u.test(value) || value !== value.trim()))
    return JSON.stringify(value);
  if (Array.isArray(value))
    return `[${value.map((item) => (PLAIN_ITEM.test(item) ? item : JSON.stringify(item))).join(", ")}]`;
  return stringify(value, { lineWidth: 0 }).trimEnd();
}

const PLAIN_ITEM = /^(?!null$)[a-z./][\w./@+-]+$/i;

function replaceValue(yaml: string, node: unknown, value: string): Replacement | undefined {
  const range = (node as { range?: readonly number[] } | null)?.range;
  if (!range) return undefined;
  const start = range[0]!;
  // A block value's range reaches to the next key: its line end stays. Other blanks than YAML's are part of a value.
  let end = range[1]!;
  while (end > start && " \t\r\n".includes(yaml[end - 1]!)) end--;
  const before = start > 0 && /\S/.test(yaml[start - 1]!) ? " " : "";
  const after = end < yaml.length && !/[\s,\]}]/.test(yaml[end]!) ? " " : "";
  return { start, end, text: before + value + after };
}

function intoFlowMap(
  map: { readonly items: readonly unknown[]; readonly range?: readonly number[] | null },
  lines: string[],
) {
  const at = map.range![1]! - 1;
  return { start: at, end: at, text: (map.items.length > 0 ? ", " : "") + lines.join(", ") };
}

function asLastLines(yaml: string, map: unknown, lines: string[], newline: string): Replacement {
  const first = isMap(map)
    ? (map.items[0]?.key as { range?: readonly number[] } | undefined)?.range?.[0]
    : undefined;
  const indent =
    first === undefined ? "" : /(?<! ) *$/.exec(yaml.slice(yaml.lastIndexOf("\n", first - 1) + 1, first))![0];
  return {
    start: yaml.length,
    end: yaml.length,
    text: lines.map((line) => indent + line + newline).join(""),
  };
}

function apply(text: string, replacements: readonly Replacement[]): string {
  const inOrder = replacements.toSorted((a, b) => a.start - b.start);
  let result = "";
  let last = 0;
  for (const { start, end, text: replacement } of inOrder) {
    result += text.slice(last, start) + replacement;
    last = end;
  }
  return result + text.slice(last);
}
