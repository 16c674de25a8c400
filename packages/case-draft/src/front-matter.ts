/** Where the parts of a case file stand: UTF-16 offsets into the file's text. */
export interface Parts {
  /** 1 where the file begins with a byte order mark, else 0. */
  readonly start: number;
  /** The YAML between the `---` lines; undefined where there is no front matter. */
  readonly yaml: { readonly start: number; readonly end: number } | undefined;
  /** A first `---` line that no second one closes. */
  readonly unclosed: boolean;
  /** Where the Markdown begins. */
  readonly markdown: number;
  /** The file's line end, from its first line. */
  readonly newline: "\n" | "\r\n";
}

const OPENING = /^---[ \t]*(\r?\n|$)/;
const CLOSING = /^---[ \t]*\r?$/;

/** Splits a case file at its `---` lines. Any text is a case file, perhaps one without front matter. */
export function splitParts(text: string): Parts {
  const start = text.startsWith("\uFEFF") ? 1 : 0;
  const newline = /\r?\n/.exec(text)?.[0] === "\r\n" ? "\r\n" : "\n";
  const opening = OPENING.exec(text.slice(start, start + 256));
  if (!opening) return { start, yaml: undefined, unclosed: false, markdown: start, newline };
  const yamlStart = start + opening[0].length;
  for (let line = yamlStart; line < text.length; ) {
    const lineFeed = text.indexOf("\n", line);
    const end = lineFeed < 0 ? text.length : lineFeed;
    if (CLOSING.test(text.slice(line, end))) {
      const markdown = lineFeed < 0 ? text.length : lineFeed + 1;
      return { start, yaml: { start: yamlStart, end: line }, unclosed: false, markdown, newline };
    }
    line = end + 1;
  }
  return { start, yaml: undefined, unclosed: true, markdown: yamlStart, newline };
}
