/** No window is narrower or wider, in characters; so many around a line tell how wide it is. */
export const NARROW = 56;
export const WIDE = 400;
const NEIGHBOURS = 1_000;

/** Characters of the line up to `end`; more than `WIDE` where it is longer. */
export function widthOf(text: string, end: number): number {
  const near = text.slice(Math.max(0, end - WIDE - 1), end);
  return near.length - 1 - near.lastIndexOf("\n");
}

/** Whether the line that ends at `end` is as long as lines get here: then a window broke it. */
export function isWidest(text: string, end: number): boolean {
  const width = widthOf(text, end);
  if (width < NARROW || width > WIDE) return false;
  const start = end - width;
  const others = text.slice(Math.max(0, start - NEIGHBOURS), start) + text.slice(end, end + NEIGHBOURS);
  return others.split("\n").every((line) => line.length <= width || line.trimEnd().length <= width);
}

/** Words that lines of a text begin with, and words and commands that lines of a log or a shell do. */
const OF_TEXT =
  /^(?:an?|the|this|that|its?|is|was|are|were|be|i|we|our|you|your|my|they|he|at|by|in|on|to|of|or|as|if|and|but|for|from|with|not|no|so|then|than|when|which|who|where|while|after|before|since|also|now|please|use|run|see|get|let|add|all|any|can|how|why|new|old|hello|hi|dear|note|ok|yes) [A-Za-z]|^(?:thanks|regards|best|hello|hi|dear|yes|ok|no|so|then|now|also),/i;
const OF_LOGS =
  /^(?:npm|npx|pnpm|yarn|git|aws|ssh|scp|cd|ls|cat|cp|mv|rm|sudo|curl|wget|java|node|python3?|pip|go|docker|kubectl|helm|make|mvn|psql|mysql|redis|export|set|echo|exit|return|import)(?![\w,])|^(?:true|false|null|None|done|fi|else|end|esac|try|main|host|port|user|name|type|kind|data|spec|error|warn|info|debug|trace|fatal|caused|file|line|value|region|stage|log|https?)(?!\w)/;
/** What is longer than this, digits apart, is a word. */
const LONG_WORD = 8;

/** Whether a piece that reads like a word is the rest of one that a window broke at `end`. */
export function isBrokenWord(text: string, end: number, piece: string): boolean {
  const start = end + (text[end] === "\r" ? 2 : 1);
  if (piece.length > LONG_WORD && !/^\d+$/.test(piece)) return false;
  if (!text.startsWith(piece, start)) return false;
  const line = text.slice(start, start + piece.length + 2);
  // A pattern may end inside a word.
  if (/\w/.test(line[piece.length] ?? "")) return false;
  return (
    !/^[A-Z][a-z]{3,} [a-z]/.test(line) && !OF_TEXT.test(line) && !OF_LOGS.test(line) && isWidest(text, end)
  );
}
