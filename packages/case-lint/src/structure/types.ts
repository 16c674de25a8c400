import type { Language } from "@casewright/language";
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

export interface Line {
  /** UTF-16 offsets of the line without its line end. */
  readonly start: number;
  readonly end: number;
  readonly kind: LineKind;
  /** Inside a code fence or an indented block. */
  readonly fenced: boolean;
  /** The line as folded, trimmed; and in lower case. */
  readonly text: string;
  readonly lower: string;
  /** Offset of the first character of what the line says, after bullets, quote marks and labels. */
  readonly content: number;
  /** What the line says from `content` on, in lower case. */
  readonly said: string;
  /** The role of the label before the content, or of the heading the line stands under. */
  readonly role: Role | undefined;
}

/** A sentence of prose, list, quote, table or labelled value; lower case, line ends as blanks. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  /** Whether it has kana: then it is read as Japanese, whatever the text's language. */
  readonly japanese: boolean;
  readonly kind: "prose" | "item" | "quote" | "chat" | "table";
  readonly role: Role | undefined;
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
