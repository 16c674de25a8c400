import type { Line, Sentence } from "./types.ts";

/** A stop within a line: Japanese full stop, or Latin one before a blank. */
const STOP = /[。!?](?:[」』)"]*)|\.(?=\s+[^a-z\s]|\s*$)/g;
/** A Japanese line that goes on below: it ends in a particle or a comma. */
const GOES_ON = /[、,はがをにでとのもへや]$/;
/** Units at which a line has been wrapped rather than ended. */
const WRAPPED = { latin: 55, wide: 28 };

/** Sentences of what a person wrote; machine lines and headings have none. */
export function splitSentences(lower: string, lines: readonly Line[]): Sentence[] {
  const sentences: Sentence[] = [];
  let open: { start: number; end: number; line: Line } | undefined;

  const close = () => {
    if (!open) return;
    const slice = lower.slice(open.start, open.end);
    if (slice.trim() !== "") {
      sentences.push({
        start: open.start,
        end: open.end,
        lower: slice.includes("\n") ? slice.replace(/\s*\n[\s>]*/g, (gap) => " ".repeat(gap.length)) : slice,
        kind: open.line.kind as Sentence["kind"],
        role: open.line.role,
      });
    }
    open = undefined;
  };

  for (const line of lines) {
    const { kind } = line;
    if (kind !== "prose" && kind !== "item" && kind !== "quote" && kind !== "table") {
      close();
      continue;
    }
    const end = line.start + (line.content - line.start) + lineTextEnd(line);
    if (
      open &&
      (kind === "item" || kind === "table" || kind !== open.line.kind || line.role !== open.line.role)
    )
      close();
    let from = line.content;
    open ??= { start: from, end: from, line };
    STOP.lastIndex = 0;
    const said = lower.slice(from, end);
    for (let stop = STOP.exec(said); stop; stop = STOP.exec(said)) {
      open ??= { start: from, end: from, line };
      open.end = line.content + stop.index + stop[0].length;
      close();
      from = line.content + stop.index + stop[0].length;
    }
    if (from < end) {
      open ??= { start: from, end: from, line };
      open.end = end;
      if (kind === "table" || !goesOn(said)) close();
    }
  }
  close();
  return sentences;
}

function lineTextEnd(line: Line): number {
  return line.end - line.content;
}

function goesOn(said: string): boolean {
  const wide = /[\u3041-\u30ff]/.test(said);
  if (wide) return GOES_ON.test(said) || said.length >= WRAPPED.wide;
  return said.length >= WRAPPED.latin || /[,;]$/.test(said);
}
