import { describe, expect, it } from "vitest";
import "./index.ts";
import { type Branches, parsePattern } from "./pattern-tree.ts";
import { BEGINNINGS, beginsWith, skip, skipBlanks, skipSpaces } from "./skip.ts";

describe("skip", () => {
  const sign = beginsWith(":", /:=?|：/y);

  it("ends where the pattern does", () => {
    expect(skip(sign, "a:=b", 1)).toBe(3);
    expect(skip(sign, "a：b", 1)).toBe(2);
  });

  it("stays where the pattern matches nothing", () => {
    expect(skip(sign, "a:=b", 0)).toBe(0);
    expect(skip(sign, "あ", 0)).toBe(0);
    expect(skip(sign, "a", 1)).toBe(1);
  });
});

describe("spaces", () => {
  it.each([
    ["a  b", 3],
    ["a \u001b[1;32m b", 10],
    ["a\u3000\tb", 3],
    ["a [x]", 2],
    ["ab", 1],
    [`a${" ".repeat(100)}b`, 61],
  ])("%j: those after the first letter end at %i", (text, end) => {
    expect(skipSpaces(text, 1)).toBe(end);
  });

  it("of ASCII end wherever they do", () => {
    expect(skipBlanks(`a${" ".repeat(100)}b`, 1)).toBe(101);
  });
});

/** The characters of ASCII that a match, unless it is empty, can begin with; and whether it can be empty. */
function beginningsOf(branches: Branches, flags: string): { first: Set<string>; empty: boolean } {
  const first = new Set<string>();
  let empty = false;
  for (const row of branches) {
    let goesOn = true;
    for (const { source, what, min } of row) {
      if (!goesOn) break;
      if (what === "place" || (typeof what === "object" && "look" in what)) continue;
      const of = what === "character" ? membersOf(source, flags) : beginningsOf(what.group, flags);
      for (const character of of.first) first.add(character);
      goesOn = min === 0 || of.empty;
    }
    empty ||= goesOn;
  }
  return { first, empty };
}

function membersOf(source: string, flags: string) {
  const pattern = new RegExp(`^${source}$`, flags);
  const ascii = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
  return { first: new Set(ascii.filter((character) => pattern.test(character))), empty: false };
}

describe("the characters that a pattern is tried at", () => {
  const all = BEGINNINGS.map(({ pattern, first }) => ({ pattern, first }));

  it.each(all)("are all that a match of $pattern can begin with", ({ pattern, first }) => {
    // What a group has matched can be found again only behind it.
    const source = pattern.source.replaceAll("\\1", "");
    const possible = beginningsOf(parsePattern(source), pattern.flags.replace("y", "")).first;
    expect([...possible].filter((character) => first[character.charCodeAt(0)] !== 1)).toEqual([]);
    expect(possible.size).toBeGreaterThan(0);
  });
});
