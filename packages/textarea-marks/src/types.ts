/** What a kind of mark looks like. Colours are CSS colours that fit the field's background. */
export interface MarkStyle {
  readonly color: string;
  readonly line: "solid" | "dashed" | "dotted";
  /** A light tint behind the words; none when left out. */
  readonly background?: string;
}

/** One span of the field's value to underline: UTF-16 offsets `[start, end)`. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** Key into the styles. */
  readonly kind: string;
}

export type MarkStyles = Readonly<Record<string, MarkStyle>>;

/** A field with a value of its own. */
export type TextControl = HTMLTextAreaElement | HTMLInputElement;

/** A text control, or the root of a rich editor (`contenteditable`), whose words are those of `readEditor`. */
export type MarkableField = TextControl | HTMLElement;

/** A rectangle in the viewport, in CSS pixels. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface MarkOptions {
  readonly styles: MarkStyles;
  /** `mirror` leaves the browser's own ranges unused even where they exist; for tests and comparisons. */
  readonly way?: "highlight" | "mirror";
}

/** Underlines in one field. They follow the text as it is edited and vanish where it was touched. */
export interface Marks {
  /** How the marks are drawn: by the browser itself, or from a mirror of the field. */
  readonly way: "highlight" | "mirror";
  /** Replaces all marks; offsets are in the field's current value. Empty and out-of-range spans are left out. */
  set(marks: readonly Mark[]): void;
  /** The marks that still stand, at their places in the field's current value. */
  current(): readonly Mark[];
  /** Other colours, e.g. after the page turned dark. */
  restyle(styles: MarkStyles): void;
  /** Where a span of the value is on the screen, one rectangle a line; empty where that cannot be told exactly. */
  rects(start: number, end: number): readonly Rect[];
  /** Removes every trace from the page. */
  destroy(): void;
}
