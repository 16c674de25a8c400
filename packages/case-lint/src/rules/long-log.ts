import { type Doc, isMachine } from "../structure/types.ts";
import type { Fix, Span } from "../types.ts";
import { type FindingRule, type Judged, remark } from "./rule.ts";

/** Lines of one block of machine output that a reader still reads; ours. */
const LONG = 60;
const FAILING = /error|fail|fatal|exception|panic|denied|refused|timed? ?-?out|エラー|失敗|異常/;

/** The longest run of machine lines, without the fence around it; undefined where there is none. */
export function longestLog({ lines }: Doc): (Span & { readonly lines: number }) | undefined {
  let best: { from: number; to: number } | undefined;
  let from = -1;
  for (let at = 0; at <= lines.length; at++) {
    const line = lines[at];
    const inside = line && (isMachine(line.kind) || (line.kind === "blank" && from >= 0));
    if (inside) {
      if (from < 0) from = at;
      continue;
    }
    if (from >= 0 && (!best || at - from > best.to - best.from)) best = { from, to: at };
    from = -1;
  }
  if (!best) return undefined;
  let last = best.to - 1;
  while (last > best.from && lines[last]!.kind === "blank") last--;
  return { start: lines[best.from]!.start, end: lines[last]!.end, lines: last - best.from + 1 };
}

/** Takes a log out of the text and leaves its first failing line and the attachment's name; [] where nobody keeps it. */
export function moveLog(doc: Doc, span: Span, { moves, attachments = [] }: Judged["options"]): Fix[] {
  if (!moves?.includes("attachment")) return [];
  let number = 1;
  const taken = (name: string) => doc.text.includes(name) || attachments.some((path) => path.endsWith(name));
  while (taken(`log-${number}.txt`)) number++;
  const name = `log-${number}.txt`;
  const text = doc.text.slice(span.start, span.end);
  const failing = text.split(/\r?\n/).find((line) => FAILING.test(line.toLowerCase()));
  const note =
    doc.language === "ja" ? `(全文は添付の ${name} を参照)` : `(whole log: see attachment ${name})`;
  // One very long line is no excerpt.
  const excerpt = failing && failing.length <= 500 ? `${failing}\n` : "";
  return [
    {
      title: { en: `Move it to the attachment ${name}`, ja: `添付ファイル ${name} に移す` },
      edit: { start: span.start, end: span.end, text: excerpt + note },
      moved: { to: "attachment", name, text },
    },
  ];
}

export const longLog: FindingRule = {
  meta: { id: "long-log", name: { en: "Long log", ja: "長いログ" }, levels: ["info"] },
  check: (doc, { options }) => {
    if (doc.lines.length < LONG) return [];
    const log = longestLog(doc);
    if (!log || log.lines < LONG) return [];
    return [
      {
        ...remark("long-log", "info", log, {
          en: `${log.lines} lines of log: leave the failing lines here, move the whole into an attachment.`,
          ja: `ログが${log.lines}行あります。失敗箇所だけを残し、全文は添付ファイルに移してください。`,
        }),
        fixes: moveLog(doc, log, options),
      },
    ];
  },
};
