/** A heading of a case's body and the lines under it, 0-based, both ends included. */
export interface Section {
  readonly title: string;
  readonly level: number;
  readonly line: number;
  readonly lastLine: number;
}

/** The sections of a case file's lines. What looks like a heading inside a code fence is a log's own line. */
export function sectionsOf(lines: readonly string[]): readonly Section[] {
  const headings: { title: string; level: number; line: number }[] = [];
  let fence = "";
  for (let line = bodyStart(lines); line < lines.length; line++) {
    const text = lines[line]!;
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(text)?.[1];
    if (fence) {
      if (mark?.startsWith(fence) && text.trim() === mark) fence = "";
    } else if (mark) {
      fence = mark;
    } else {
      const [, marks = "", words = ""] = /^(#{1,6})[ \t]+(\S.*)$/.exec(text) ?? [];
      const title = words.replace(/(?<![ \t#])[ \t#]+$/, "");
      if (title) headings.push({ title, level: marks.length, line });
      else if (/^[■●◆▼□◇▪★○◎▶【]\s?\S/.test(text)) headings.push({ title: text.trim(), level: 2, line });
    }
  }
  return headings.map((heading, index) => {
    const next = headings.slice(index + 1).find(({ level }) => level <= heading.level);
    let lastLine = (next?.line ?? lines.length) - 1;
    while (lastLine > heading.line && lines[lastLine]!.trim() === "") lastLine--;
    return { ...heading, lastLine };
  });
}

/** The first line behind the front matter. */
function bodyStart(lines: readonly string[]): number {
  if (lines[0]?.trimEnd() !== "---") return 0;
  const close = lines.findIndex((line, index) => index > 0 && line.trimEnd() === "---");
  return close < 0 ? 0 : close + 1;
}
