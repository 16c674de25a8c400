/** Where the cursor stands in the front matter. Columns are UTF-16 units in the line. */
export type FrontMatterPlace =
  | { readonly at: "key"; readonly start: number; readonly end: number }
  | { readonly at: "value"; readonly key: string; readonly start: number; readonly end: number };

/** The place of a position in the front matter, or undefined where it is outside of it. */
export function frontMatterPlace(
  lines: readonly string[],
  line: number,
  character: number,
): FrontMatterPlace | undefined {
  if (!isFence(lines[0]) || line < 1) return undefined;
  const close = lines.findIndex((text, index) => index > 0 && isFence(text));
  if (close >= 0 && line >= close) return undefined;
  const text = lines[line] ?? "";
  const pair = /^([A-Za-z]\w*)\s*:(\s*)/.exec(text);
  if (pair && character > pair[1]!.length) return listItem(text, pair[1]!, pair[0].length, character);
  const item = /^\s*-\s+/.exec(text);
  if (item) {
    const key = keyAbove(lines, line);
    return key ? { at: "value", key, start: item[0].length, end: text.trimEnd().length } : undefined;
  }
  return { at: "key", start: 0, end: /^\w*/.exec(text)![0].length };
}

/** Whether a line stands behind the front matter, or in a case without one. */
export function isInBody(lines: readonly string[], line: number): boolean {
  return !isFence(lines[0]) || lines.slice(1, line).some(isFence);
}

/** In `[a, b]` the value is the item at the cursor. */
function listItem(text: string, key: string, from: number, character: number): FrontMatterPlace {
  const end = Math.max(text.trimEnd().length, from);
  if (text[from] !== "[") return { at: "value", key, start: from, end };
  const before = text.slice(0, Math.max(character, from + 1));
  const start = Math.max(before.lastIndexOf("[") + 1, before.lastIndexOf(",") + 1);
  const space = /^\s*/.exec(text.slice(start))![0].length;
  const stop = /[,\]]/.exec(text.slice(start + space));
  return { at: "value", key, start: start + space, end: stop ? start + space + stop.index : end };
}

function keyAbove(lines: readonly string[], line: number): string | undefined {
  for (let above = line - 1; above > 0; above--) {
    const key = /^([A-Za-z]\w*)\s*:\s*$/.exec(lines[above] ?? "");
    if (key) return key[1];
    if (!/^\s*-\s/.test(lines[above] ?? "")) return undefined;
  }
  return undefined;
}

function isFence(line: string | undefined): boolean {
  return /^---[ \t]*$/.test(line ?? "");
}
