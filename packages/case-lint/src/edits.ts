import type { Doc } from "./structure/types.ts";
import type { Edit } from "./types.ts";

/** Applies one edit. Offsets are UTF-16 units of `text`. */
export function applyEdit(text: string, edit: Edit): string {
  return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

/** Inserts a section at the end of the text, with a heading in the style the author uses; never inside a code fence. */
export function insertSection(doc: Doc, heading: string, prompt: string): Edit {
  const end = doc.text.trimEnd().length;
  const fences = doc.lines.filter(({ kind }) => kind === "fence");
  const close = fences.length % 2 === 1 ? `\n${fences.at(-1)!.text.slice(0, 3)}` : "";
  const gap = end === 0 ? "" : `${close}\n\n`;
  return { start: end, end, text: `${gap}${headingLike(doc, heading)}\n<!-- ${prompt} -->\n` };
}

function headingLike(doc: Doc, heading: string): string {
  const section = doc.sections[0];
  const line = section ? doc.lines[section.line]!.text : "";
  const hashes = /^#{1,6}(?= )/.exec(line)?.[0];
  if (hashes) return `${hashes} ${heading}`;
  const mark = /^[■●◆▼□◇▪★○◎▶] ?/.exec(line)?.[0];
  if (mark) return mark + heading;
  if (line.startsWith("【")) return `【${heading}】`;
  if (line.startsWith("**")) return `**${heading}**`;
  return doc.language === "ja" ? `■ ${heading}` : `${heading}:`;
}
