import { behind, type Detector, endingAt, NOTHING, type Range, type Scratch } from "../detector.ts";
import { behindMarks, blankMarks } from "../line-marks.ts";
import { isDummy, isReference } from "../veto.ts";

/** How far from its `kind:` the data of a manifest is looked for, in characters. */
const MAX_MANIFEST = 65_536;
const YAML_DATA = /^([ \t]*)(?:data|stringData):[ \t]*\r?$/gm;
const JSON_DATA = /"(?:data|stringData)\\*"\s*:\s*\{([^{}]{1,32768})\}/g;

/** Every value under `data:` and `stringData:` of the manifest around `kind: Secret`. */
function manifest(text: string, start: number, end: number, scratch: Scratch): readonly Range[] {
  if (start < (scratch.manifest ?? 0) || /[\w-]/.test(text[end] ?? "")) return NOTHING;
  const before = behind(text, start, MAX_MANIFEST);
  const from = start - before.length + Math.max(0, before.lastIndexOf("\n---") + 1);
  const rest = text.slice(start, start + MAX_MANIFEST);
  const stop = rest.search(/\n(?:---|\.\.\.)/);
  const written = text.slice(from, stop < 0 ? start + rest.length : start + stop);
  scratch.manifest = from + written.length;
  // In a diff, a quotation or a log each line has marks before it.
  const line = start - before.length + before.lastIndexOf("\n") + 1;
  const document = behindMarks(text, line) > line ? blankMarks(written) : written;
  const ranges: Range[] = [];
  for (const match of document.matchAll(YAML_DATA)) {
    for (const [a, b] of block(document, match.index + match[0].length, match[1]!.length)) {
      ranges.push([from + a, from + b]);
    }
  }
  for (const match of document.matchAll(JSON_DATA)) {
    const base = from + match.index + match[0].indexOf(match[1]!);
    for (const pair of match[1]!.matchAll(/:\s*\\*"([^"\\]{2,})/g)) {
      if (isValue(pair[1]!)) ranges.push(...endingAt(base + pair.index + pair[0].length, pair[1]!));
    }
  }
  return ranges;
}

function isValue(value: string): boolean {
  return value.length >= 2 && !isReference(value, true) && !(isDummy(value) && value.length > 8);
}

/** The values of the lines that are indented deeper than their heading; folded ones are one value. */
function block(document: string, at: number, indent: number): Range[] {
  const ranges: Range[] = [];
  const line = /\r?\n([ \t]*)([^\r\n]*)/y;
  line.lastIndex = at;
  let folded: { indent: number; from: number; to: number } | undefined;
  const close = () => {
    if (folded !== undefined && folded.from >= 0) ranges.push([folded.from, folded.to]);
    folded = undefined;
  };
  for (let match = line.exec(document); match !== null; match = line.exec(document)) {
    const [depth, content] = [match[1]!.length, match[2]!];
    if (content === "") continue;
    if (depth <= indent) break;
    const start = line.lastIndex - content.length;
    if (folded !== undefined && depth > folded.indent) {
      folded = { indent: folded.indent, from: folded.from < 0 ? start : folded.from, to: line.lastIndex };
      continue;
    }
    close();
    const pair = /^["']?[\w./-]{1,253}["']?:(.*)$/.exec(content);
    const value = pair?.[1]?.trim() ?? "";
    if (/^[|>][-+]?$/.test(value)) folded = { indent: depth, from: -1, to: -1 };
    else {
      const bare = value.replace(/^["']|["']$/g, "");
      const from = start + content.lastIndexOf(bare);
      if (bare !== "" && isValue(bare)) ranges.push([from, from + bare.length]);
    }
  }
  close();
  return ranges;
}

export const kubernetes: readonly Detector[] = [
  {
    kind: "kubernetes-secret",
    // Sorted by name, as kubectl writes it, the data stands before the kind.
    long: {
      Secret: /kind\\*["']?:\s?\\*["']?Secret(?![\w-])/,
      Versio:
        /apiVersion\\*["']?:\s?\\*["']?v1\\*(?:(?:["'],?\s{0,16}|,\s{0,16}|\s{1,16})\\*)?["']?(?:data|stringData)\\*["']?:/,
    },
    forms: [
      {
        anchors: [
          "kind: Secret",
          'kind": "Secret',
          'kind":"Secret',
          'kind\\": \\"Secret',
          'kind\\":\\"Secret',
        ],
        find: manifest,
      },
    ],
    context: /dockerconfigjson|dockercfg/,
  },
];
