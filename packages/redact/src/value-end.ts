/** How a value stands beside its key; the less formal, the more the value itself must look secret. */
export type Notation =
  | "quoted"
  | "equals"
  | "element"
  | "colon"
  | "cell"
  | "listed"
  | "flag"
  | "said"
  | "spaced";

/** A value as it stands in the text. */
export interface Value {
  readonly start: number;
  readonly end: number;
  /** The value without the line end that a terminal put in. */
  readonly text: string;
  readonly notation: Notation;
  /** The value is the last thing on its line. */
  readonly endsLine: boolean;
}

/** The longest value read, in characters. */
export const MAX_VALUE = 16_384;

/** The value at `[start, end)` of the text; nothing but a quoted one can be empty. */
export function finish(
  text: string,
  start: number,
  end: number,
  value: string,
  notation: Notation,
): Value | undefined {
  if (end < start || (end === start && notation !== "quoted")) return undefined;
  return {
    start,
    end,
    text: value,
    notation,
    endsLine: end >= text.length || text[end] === "\n" || text[end] === "\r",
  };
}

/** Whether a line ends at `at`, as Unix or Windows ends it. */
export function isLineEnd(text: string, at: number): boolean {
  return text[at] === "\n" || (text[at] === "\r" && text[at + 1] === "\n");
}
