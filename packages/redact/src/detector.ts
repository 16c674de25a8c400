import type { Block } from "./blocks.ts";

/** UTF-16 offsets `[start, end)` of the characters to mask. */
export type Range = readonly [start: number, end: number];

/** What reading one text has learned, so that no stretch of it is read again for every anchor inside it. */
export interface Scratch {
  /** The last unquoted run and the pattern it was read with. */
  run?: { readonly pattern: RegExp; readonly from: number; readonly to: number };
  /** The last key read. */
  key?: { readonly from: number; readonly to: number };
  /** The last table whose columns were read: where its header begins and its rows end. */
  table?: { readonly from: number; readonly to: number };
  /** Where the last manifest, and the last line of cookies, ended. */
  manifest?: number;
  cookies?: number;
  /** Where the last run of digits ended. */
  digits?: number;
  /** How far the tokens of a service were looked for near its name. */
  near?: { readonly service: string; readonly to: number };
}

/** Finds the secrets that an anchor at `[start, end)` announces. */
export type Find = (text: string, start: number, end: number, scratch: Scratch) => readonly Range[];

/** What a detector answers where an anchor announces nothing. */
export const NOTHING: readonly Range[] = [];

/** A form that gives a secret away by itself. Anchors match without case; `_ - .` and space are alike. */
export interface Form {
  readonly anchors: readonly string[];
  readonly find: Find;
  /** The anchors count only as they are written. */
  readonly exact?: boolean;
}

/** The text before `at`, as far as a form looks back. */
export function behind(text: string, at: number, reach: number): string {
  return text.slice(Math.max(0, at - reach), at);
}

/** What a sticky pattern matches at `at`. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The secret of this length that ends at `end`. */
export function endingAt(end: number, secret: string): readonly Range[] {
  return [[end - secret.length, end]];
}

/** One kind of secret and the ways in which it shows. */
export interface Detector {
  /** Kebab case; `names.ts` has its name for people. */
  readonly kind: string;
  /** The word inside the placeholder, where it is not the kind in capitals. */
  readonly word?: string;
  readonly forms?: readonly Form[];
  /** For a form without anything to anchor at: reads every block of the text, in order. */
  readonly inBlock?: (text: string, block: Block, scratch: Scratch) => readonly Range[];
  /** The same for what is rarely asked for: reads the whole text once. */
  readonly scan?: (text: string) => readonly Range[];
  /**
   * The marks of forms that are read over more than 16,384 characters: a stream then holds more of them together. By
   * six letters that stand in all that a mark matches: engines find so few of them many times faster than a pattern.
   */
  readonly long?: Readonly<Record<string, RegExp>>;
  /** Runs only where the caller sets this option. */
  readonly option?: "accessKeyIds" | "personal";
  /** Found near the name of a key (lower case), it makes a generic key's value this kind. */
  readonly context?: RegExp | null;
}

/** The word of a kind's placeholder: `AWS_SECRET_KEY` gives `[AWS_SECRET_KEY_1]`. */
export function wordOf({ kind, word = kind.toUpperCase().replaceAll("-", "_") }: Detector): string {
  return word;
}
