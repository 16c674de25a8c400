/** A comment `<!-- … -->`: UTF-16 offsets `[start, end)`; `closed` is false where it runs to the text's end. */
export interface CommentSpan {
  readonly start: number;
  readonly end: number;
  readonly closed: boolean;
}

/**
 * The comments of a Markdown text, in order. What stands in a code fence is evidence (a page's source, an XML
 * file) and never a comment of ours; an unclosed `<!--` is text, so that nothing behind it goes missing unseen.
 */
export function findComments(text: string): readonly CommentSpan[] {
  const comments: CommentSpan[] = [];
  let fence = "";
  let position = 0;
  while (position < text.length) {
    const newline = text.indexOf("\n", position);
    const lineEnd = newline < 0 ? text.length : newline;
    const atLineStart = position === 0 || text[position - 1] === "\n";
    const mark = atLineStart ? fenceMark(text.slice(position, lineEnd)) : undefined;
    if (fence) {
      if (closesFence(mark, fence)) fence = "";
    } else if (mark && !(mark.char === "`" && mark.rest.includes("`"))) {
      fence = mark.run;
    } else {
      const offset = text.slice(position, lineEnd).indexOf("<!--");
      const start = position + offset;
      if (offset >= 0) {
        const close = text.indexOf("-->", start + 4);
        if (close < 0) {
          comments.push({ start, end: text.length, closed: false });
          break;
        }
        comments.push({ start, end: close + 3, closed: true });
        position = close + 3;
        continue;
      }
    }
    position = lineEnd + 1;
  }
  return comments;
}

interface FenceMark {
  readonly char: string;
  readonly run: string;
  readonly rest: string;
}

function fenceMark(line: string): FenceMark | undefined {
  const match = /^[ \t]*(`{3,}(?!`)|~{3,}(?!~))(.*)$/.exec(line.replace(/\r$/, ""));
  return match ? { char: match[1]!.charAt(0), run: match[1]!, rest: match[2]! } : undefined;
}

function closesFence(mark: FenceMark | undefined, fence: string): boolean {
  return mark?.run.startsWith(fence) === true && mark.rest.trim() === "";
}

/** A stretch of a text that is sent: UTF-16 offsets `[start, end)` into the text as written. */
export interface SentPiece {
  readonly start: number;
  readonly end: number;
}

/**
 * What of a text is sent, in order: comments left out (with their line, where nothing else stands on it), line
 * ends `\n`, outer blank lines trimmed.
 */
export function sentPieces(text: string): SentPiece[] {
  const pieces: SentPiece[] = [];
  let last = 0;
  for (const comment of findComments(text).filter(({ closed }) => closed)) {
    const lineStart = startOfLine(text, last, comment.start);
    const lineEnd = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(comment.end, endOfLine(text, comment.end)));
    const alone =
      lineStart !== undefined && lineEnd !== null && text.slice(lineStart, comment.start).trim() === "";
    pieces.push({ start: last, end: alone ? lineStart : comment.start });
    last = alone ? comment.end + lineEnd[0].length : comment.end;
  }
  pieces.push({ start: last, end: text.length });
  return trimmed(
    text,
    pieces.flatMap((piece) => withoutReturns(text, piece)),
  );
}

/** The text as it is sent. */
export function sentText(text: string): string {
  return sentPieces(text)
    .map(({ start, end }) => text.slice(start, end))
    .join("");
}

/** `\r\n` becomes `\n`. */
function withoutReturns(text: string, { start, end }: SentPiece): SentPiece[] {
  const pieces: SentPiece[] = [];
  let from = start;
  for (let at = text.indexOf("\r\n", start); at >= 0 && at < end; at = text.indexOf("\r\n", at + 1)) {
    pieces.push({ start: from, end: at });
    from = at + 1;
  }
  pieces.push({ start: from, end });
  return pieces.filter((piece) => piece.end > piece.start);
}

function trimmed(text: string, pieces: SentPiece[]): SentPiece[] {
  const sent = pieces.map(({ start, end }) => text.slice(start, end)).join("");
  let skip = /^(?:[ \t]*\n)*/.exec(sent)![0].length;
  let keep = sent.trimEnd().length - skip;
  const kept: SentPiece[] = [];
  for (const { start, end } of pieces) {
    const from = Math.min(start + skip, end);
    skip -= from - start;
    const to = Math.min(end, from + Math.max(0, keep));
    keep -= to - from;
    if (to > from) kept.push({ start: from, end: to });
  }
  return kept;
}

/** Where the line of `at` begins; undefined where it begins before `from`. */
function startOfLine(text: string, from: number, at: number): number | undefined {
  const newline = text.slice(from, at).lastIndexOf("\n");
  if (newline >= 0) return from + newline + 1;
  return from === 0 || text[from - 1] === "\n" ? from : undefined;
}

function endOfLine(text: string, from: number): number {
  const newline = text.indexOf("\n", from);
  return newline < 0 ? text.length : newline + 1;
}
