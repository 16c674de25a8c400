/** A parsed regular expression: branches, each a row of items. */
export type Branches = readonly (readonly Item[])[];

export interface Item {
  /** How it is written, without its repetition. */
  readonly source: string;
  /** One character, a place between two, a look around from there, or a group. */
  readonly what: "character" | "place" | { readonly look: Branches } | { readonly group: Branches };
  readonly min: number;
  /** Infinity where it has no upper limit. */
  readonly max: number;
}

/** Thrown for what only looks at the text again: a reference to a group, or flags that hold for a part. */
export class Unsupported extends Error {}

const ESCAPE = /\\(?:u\{[\da-f]+\}|u[\da-f]{4}(?:\\u[\da-f]{4})?|x[\da-f]{2}|c[a-z]|p\{[^}]*\}|.)/iuy;
const GROUP = /\((?:\?(?::|<?[=!]|<[^>=!]*>))?/y;
const CLASS = /\[(?:\\.|[^\]\\])*\]/uy;
const COUNT = /(?:[*+?]|\{(\d+)(?:(,)(\d+)?)?\})\??/y;
const CHARACTER = /./suy;

/** Parses a pattern that is valid with the flag `u`. */
export function parsePattern(pattern: string): Branches {
  let at = 0;
  const take = (token: RegExp): string | undefined => {
    token.lastIndex = at;
    const match = token.exec(pattern);
    if (match !== null) at = token.lastIndex;
    return match?.[0];
  };

  function branches(): Branches {
    const all: Item[][] = [[]];
    while (at < pattern.length && pattern[at] !== ")") {
      if (pattern[at] === "|") {
        at++;
        all.push([]);
      } else all.at(-1)!.push(item());
    }
    return all;
  }

  function item(): Item {
    const { source, what } = atom();
    COUNT.lastIndex = at;
    const count = COUNT.exec(pattern);
    if (count === null) return { source, what, min: 1, max: 1 };
    at = COUNT.lastIndex;
    const sign = count[0][0];
    if (sign !== "{") return { source, what, min: sign === "+" ? 1 : 0, max: sign === "?" ? 1 : Infinity };
    const min = Number(count[1]);
    return { source, what, min, max: count[2] === undefined ? min : Number(count[3] ?? Infinity) };
  }

  function atom(): Pick<Item, "source" | "what"> {
    const open = pattern[at] === "(" ? take(GROUP)! : "";
    if (open !== "") {
      if (open === "(" && pattern[at] === "?") throw new Unsupported();
      const inner = branches();
      at++;
      return { source: open, what: /[=!]$/.test(open) ? { look: inner } : { group: inner } };
    }
    const source = take(pattern[at] === "\\" ? ESCAPE : pattern[at] === "[" ? CLASS : CHARACTER)!;
    if (/^\\[1-9k]/.test(source)) throw new Unsupported();
    return { source, what: /^(?:[\^$]|\\[bB])$/.test(source) ? "place" : "character" };
  }

  return branches();
}
