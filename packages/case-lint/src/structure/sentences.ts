import { type Asked, kept, keptByText } from "../phrases/kept.ts";
import { isBoilerplate } from "./boilerplate.ts";
import type { Line, Said, Sentence, Told } from "./types.ts";

/**
 * A stop within a line: Japanese full stop, or a Latin one before a blank and no lower-case letter, or a word with which
 * people begin who write no capitals. The question mark of a cron expression stops nothing.
 */
const STOP =
  /(?:[。!]|\?(?![\w=&]| \*))[」』)"']*|(?<!\s)(?<!(?:^|[;)」] ?|(?<!\d)[:,.] ?|[\u3041-\u9fff] )\d{1,2})(?<!\b(?:e\.g|i\.e|vs|approx|no|ca|cf|etc|incl|[ap]\.m))\.["')]*(?=\s+(?:[^a-z\s]|(?:i|we|it|the|our|my|this|that|other|another|which|what|how|why|can|could|does|do|is|are|no|same|after|when|with|but|please|also|then|now|in|on)\s)|\s*$)/g;
/** A Japanese line that goes on below: it ends in a particle or a comma. */
const GOES_ON = /[、,はがをにでとのもへや]$/;
/** UTF-16 units after which a sentence is cut: nobody wrote it. */
const LONGEST = 1000;
/** Units at which a line has been wrapped rather than ended. */
const WRAPPED = { latin: 60, wide: 30 };
const KANA = /[\u3041-\u30ff\u4e00-\u9fff]/;

/** Places in what a line says at which a sentence ends, counted from its first character. */
const stopsOf = kept(({ written, before }: Told): readonly number[] => {
  const said = written.whole.slice(before);
  const stops: number[] = [];
  const insideQuote = quotesOf(said);
  STOP.lastIndex = 0;
  for (let stop = STOP.exec(said); stop; stop = STOP.exec(said))
    if (!insideQuote(stop.index, stop[0])) stops.push(stop.index + stop[0].length);
  return stops;
});

const runsOn = kept(({ written, before }: Told) => goesOn(written.whole.slice(before)));

const ASKED: Asked = [];

/** The sentences with the same words, under whatever headings they stand. */
const sayings = keptByText(
  (lower): { readonly lower: string; readonly japanese: boolean; readonly all: Said[] } => ({
    lower,
    japanese: KANA.test(lower),
    all: [],
  }),
);

function saidIn(lower: string, kind: Said["kind"], role: Said["role"]): Said {
  const saying = sayings(lower);
  const known = saying.all.find((one) => one.kind === kind && one.role === role);
  if (known) return known;
  const said = { lower: saying.lower, japanese: saying.japanese, kind, role, asked: ASKED, kept: [] };
  saying.all.push(said);
  return said;
}

/** Sentences of what a person wrote; machine lines and headings have none. */
export function splitSentences(lower: string, lines: readonly Line[]): Sentence[] {
  const sentences: Sentence[] = [];
  let open: { start: number; end: number; line: Line } | undefined;

  const close = () => {
    if (!open) return;
    const { line } = open;
    let { start } = open;
    while (start < open.end && lower.charCodeAt(start) <= 32) start++;
    if (start < open.end) {
      const slice = lower.slice(start, Math.min(open.end, start + LONGEST));
      const same = saidIn(
        slice.includes("\n") ? slice.replace(/\n[ \t>]*/g, (gap) => " ".repeat(gap.length)) : slice,
        line.kind === "heading" ? "prose" : (line.kind as Said["kind"]),
        line.role,
      );
      const { japanese, kind, role } = same;
      sentences.push({ start, end: open.end, lower: same.lower, japanese, kind, role, same });
    }
    open = undefined;
  };

  for (const line of lines) {
    const { kind, content, end } = line;
    // A heading that is no label of ours is a title: it says something.
    if (kind === "heading" && line.role === undefined) {
      close();
      if (isBoilerplate(line.lower)) continue;
      open = { start: content, end, line };
      close();
      continue;
    }
    if (kind !== "prose" && kind !== "item" && kind !== "quote" && kind !== "chat" && kind !== "table") {
      close();
      continue;
    }
    if (
      open &&
      (kind === "item" ||
        kind === "table" ||
        kind === "chat" ||
        kind !== open.line.kind ||
        line.role !== open.line.role)
    )
      close();
    let from = content;
    for (const stop of stopsOf(line.same)) {
      open ??= { start: from, end: from, line };
      from = content + stop;
      open.end = from;
      close();
    }
    if (from < end) {
      open ??= { start: from, end: from, line };
      open.end = end;
      if (kind === "table" || !runsOn(line.same)) close();
    }
  }
  close();
  return sentences;
}

/**
 * Whether a full stop is one within 「…」, which ends what is quoted and not the sentence around it. To be asked of the
 * stops of a line in their order: each character is looked at once.
 */
function quotesOf(said: string): (at: number, stop: string) => boolean {
  const lastClose = said.lastIndexOf("」");
  let read = 0;
  let inside = false;
  return (at, stop) => {
    for (; read < at; read++)
      if (said[read] === "「") inside = true;
      else if (said[read] === "」") inside = false;
    if (!inside) return false;
    const after = at + stop.length;
    return stop.includes("」")
      ? /^ ?[とのをはがでにも、,]/.test(said.slice(after, after + 2))
      : lastClose >= after;
  };
}

function goesOn(said: string): boolean {
  if (KANA.test(said)) return GOES_ON.test(said) || said.length >= WRAPPED.wide;
  return said.length >= WRAPPED.latin || /[,;]$/.test(said);
}
