import { describe, expect, it } from "vitest";
import { maskText, refusePattern } from "./index.ts";

/** Patterns that people write. */
const FINE = [
  "INC-\\d{5}",
  "INC-\\d+",
  "社外秘.*",
  "(?:a|b){2}c",
  "(?:ab?){2}",
  "host-[a-z+*]{1,8}\\.corp",
  "colou?r",
  "(?:[a-z0-9-]{1,63}\\.){1,3}corp\\.example",
  "\\bCUST_[A-Z]+_\\d+\\b",
  "[A-Z]{2}\\d*-x",
  "顧客番号[:：]\\s*\\d{6,}",
  "(?<=ticket )\\d{4,8}(?! )",
  "#[0-9a-f]+(?:-[0-9a-f]{4})?",
];

describe("patterns of the user's own", () => {
  it("are masked under their own name", () => {
    const patterns = [{ name: "ticket", pattern: "INC-\\d{5,8}" }];
    expect(maskText("see INC-471100 and INC-815", { patterns }).text).toBe("see [TICKET_1] and INC-815");
  });

  it("cover every character of a match of any length", () => {
    const patterns = [{ name: "ticket", pattern: "INC-\\d+" }];
    expect(maskText(`see INC-${"8".repeat(5_000)}.`, { patterns }).text).toBe("see [TICKET_1].");
  });

  it.each(FINE)("%s is fine", (pattern) => {
    expect(refusePattern({ name: "x", pattern })).toBeUndefined();
  });

  it.each([
    "(a",
    "(a{1,9}){1,9}",
    "(a+)+",
    "(?:a+){2}",
    "(?:a|a){30}",
    "a+b",
    ".*x",
    "x.*y",
    "foo\\w+@",
    "[a-z]+(?=!)",
    "(?=a+b)a",
    "(?:ab)+c",
    "a{2,}b",
    "(a)\\1",
    "(?<q>a)\\k<q>",
    "(?i:a)",
    "a{0,3}",
    "\\b",
    ".{1,999}foo",
    "\\p{L}+-x",
    "[あ-ん]+[う-ー]",
    "\\d+-x",
  ])("%s is refused with a reason in both languages", (pattern) => {
    const reason = refusePattern({ name: "x", pattern });
    expect(reason?.en && reason.ja).toBeTruthy();
    expect(() => maskText("text", { patterns: [{ name: "x", pattern }] })).toThrow(RangeError);
  });

  it("names the part that has no limit", () => {
    expect(refusePattern({ name: "x", pattern: "foo\\w+@" })?.en).toContain("\\w+ has no upper limit");
  });
});
