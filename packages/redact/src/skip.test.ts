import { describe, expect, it } from "vitest";
import { beginsWith, skip, skipBlanks, skipSpaces } from "./skip.ts";

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
