import type { Language } from "@casewright/language";
import type { Cue, Reading } from "../phrases/cue.ts";
import type { Kept } from "../phrases/kept.ts";
import type { Role } from "./roles.ts";

export type LineKind =
  | "blank"
  | "heading"
  | "prose"
  | "item"
  | "quote"
  | "chat"
  | "table"
  | "fence"
  | "code"
  | "command"
  | "log"
  | "json"
  | "trace"
  | "output";

/** A line as it is written, wherever it stands. */
export interface Written extends Kept {
  /** Folded, without its line end. */
  readonly whole: string;
  /** Units before its first character. */
  readonly indent: number;
  /** Folded and trimmed, the beginning of a very long one; and in lower case. */
  readonly text: string;
  readonly lower: string;
  /** All of it from the first character on, in lower case. */
  readonly full: string;
  readonly reading: Reading | undefined;
  /** What it tells in each of the places in which it has stood. */
  readonly told: Place[];
  /** What patterns have matched in it, counted from its first character. */
  readonly matches: { readonly cue: Cue; readonly found: readonly RegExpExecArray[] }[];
}

/** A place for a line: in or beside a fence, under a heading of a role, in a block of machine lines or in a list. */
export interface Place {
  readonly fenced: Fenced;
  readonly role: Role | undefined;
  readonly inBlock: boolean;
  readonly inList: boolean;
  readonly told: Told;
}

/** Whether a line stands in a fence, which holds one kind of lines, or is the fence's own first or last one. */
export type Fenced = "no" | "edge" | "code" | "output";

/** What a line says where it stands, under its heading and behind the line above it. */
export interface Told extends Kept {
  readonly written: Written;
  readonly kind: LineKind;
  /** Inside a code fence or an indented block. */
  readonly fenced: boolean;
  /** The line as folded, trimmed; and in lower case. */
  readonly text: string;
  readonly lower: string;
  /** Units before what the line says, after bullets, quote marks and labels. */
  readonly before: number;
  /** What the line says from there on, in lower case. */
  readonly said: string;
  /** The role of the label before the content, or of the heading the line stands under. */
  readonly role: Role | undefined;
}

export interface Line extends Omit<Told, keyof Kept | "before"> {
  /** UTF-16 offsets of the line without its line end. */
  readonly start: number;
  readonly end: number;
  /** Offset of the first character of what the line says. */
  readonly content: number;
  readonly same: Told;
}

/** A sentence, wherever it stands, of prose, list, quote, table or labelled value; lower case, line ends as blanks. */
export interface Said extends Kept {
  readonly lower: string;
  /** Whether it has kana: then it is read as Japanese, whatever the text's language. */
  readonly japanese: boolean;
  readonly kind: "prose" | "item" | "quote" | "chat" | "table";
  readonly role: Role | undefined;
}

export interface Sentence extends Omit<Said, keyof Kept> {
  readonly start: number;
  readonly end: number;
  readonly same: Said;
}

export interface Section {
  /** Index of the heading's line. */
  readonly line: number;
  readonly role: Role | undefined;
  /** Whether nothing but blanks and comments stands under it. */
  readonly empty: boolean;
}

/** A text, split once; every rule reads what concerns it. */
export interface Doc {
  readonly text: string;
  /** `text` with width, quotes and comments folded, at the same length; and in lower case. */
  readonly folded: string;
  readonly lower: string;
  readonly language: Language;
  readonly lines: readonly Line[];
  readonly sentences: readonly Sentence[];
  readonly sections: readonly Section[];
}

/** Whether a machine wrote (or reads) the line. */
export function isMachine(kind: LineKind): boolean {
  return (
    kind === "log" ||
    kind === "output" ||
    kind === "trace" ||
    kind === "json" ||
    kind === "command" ||
    kind === "code"
  );
}
