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
  const match = /^[ \t]*(`{3,}|~{3,})(.*)$/.exec(line.replace(/\r$/, ""));
  return match ? { char: match[1]!.charAt(0), run: match[1]!, rest: match[2]! } : undefined;
}

function closesFence(mark: FenceMark | undefined, fence: string): boolean {
  return mark?.run.startsWith(fence) === true && mark.rest.trim() === "";
}

/** The text with every comment turned into spaces, line ends kept: offsets stay those of the original. */
export function blankComments(text: string): string {
  return rebuild(text, (comment) => comment.replace(/[^\r\n]/g, " "));
}

/**
 * The text as it is sent: comments left out (with their line, where nothing else stands on it), line ends `\n`,
 * outer blank lines trimmed.
 */
export function sentText(text: string): string {
  const comments = findComments(text).filter((comment) => comment.closed);
  let sent = "";
  let last = 0;
  for (const comment of comments) {
    const lineStart = text.lastIndexOf("\n", comment.start - 1) + 1;
    const before = text.slice(Math.max(lineStart, last), comment.start);
    const lineEnd = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(comment.end, endOfLine(text, comment.end)));
    const alone = before.trim() === "" && lineEnd !== null && lineStart >= last;
    sent += text.slice(last, alone ? lineStart : comment.start);
    last = alone ? comment.end + lineEnd[0].length : comment.end;
  }
  return (sent + text.slice(last)).replace(/\r\n?/g, "\n").replace(/^(?:[ \t]*\n)+|\s+$/g, "");
}

function endOfLine(text: string, from: number): number {
  const newline = text.indexOf("\n", from);
  return newline < 0 ? text.length : newline + 1;
}

function rebuild(text: string, replace: (comment: string) => string): string {
  let result = "";
  let last = 0;
  for (const comment of findComments(text)) {
    if (!comment.closed) break;
    result += text.slice(last, comment.start) + replace(text.slice(comment.start, comment.end));
    last = comment.end;
  }
  return result + text.slice(last);
}
