import { refusePattern } from "@casewright/redact";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slowParts } from "./check-patterns.ts";
import { writtenPatterns } from "./patterns.ts";

const at = { file: "a.ts", line: 7 };

describe("regular expressions of a file", () => {
  it("are its literals, wherever they stand, and the lines that compose one", () => {
    const text = [
      "// no /comment+/",
      'const path = "/no+/"; const half = 6 / 2 / 1;',
      "const one = /[/\\]]+x/giu.test(/in+side/.source);",
      "const two = new RegExp(one);",
      'const three = RegExp("a") ?? new Map();',
    ].join("\n");
    expect(writtenPatterns("a.ts", text)).toEqual({
      literals: [
        { file: "a.ts", line: 3, source: "[/\\]]+x", flags: "giu" },
        { file: "a.ts", line: 3, source: "in+side", flags: "" },
      ],
      composing: [4, 5],
    });
  });

  it("are no guess where the file cannot be read", () => {
    expect(() => writtenPatterns("a.ts", "const = ;")).toThrow("a.ts");
  });
});

describe("the time of a regular expression", () => {
  it.each(["(?:a+)+$", "a*a*b", "\\s+$", "[\\d,]*円", "^\\s*(?:x)?\\s*$"])("%s is slow", (source) => {
    const [message] = slowParts({ ...at, source, flags: "" });
    expect(message).toMatch(/^a\.ts:7: (?:exponential|quadratic or worse) time, .*\n.*\n.*repeat\(n\)/);
  });

  it.each(["(?:\\d{1,3})*x", "(?:your |add (?:your )?)*x", '(?:[^"]|\\\\.)*"', "(?:a?b?){10}x"])(
    "%s is slow by its ways to match the same",
    (source) => {
      const messages = slowParts({ ...at, source, flags: "" });
      expect(messages.at(-1)).toMatch(/^a\.ts:7: exponential time, .* in more than one way$/);
    },
  );

  it.each([
    "(?:ab|ac)*x",
    '"(?:[^"\\\\]|\\\\.)*"',
    "(?:\\d{1,3},)*x",
    "(?<!\\s)\\s+$",
    "^a+$",
    "\\d円",
    "^\\s*(?:x\\s*)?$",
    '"[^"]*"',
  ])("%s is not", (source) => {
    expect(slowParts({ ...at, source, flags: "" })).toEqual([]);
  });

  it("is fine for every pattern that a user may set", () => {
    const atom = fc.constantFrom("a", "b", "\\d", "[a-c]", "[^a]", "\\s", "\\w", ".", "-", "あ");
    const count = fc.constantFrom("", "", "", "?", "+", "*", "{2}", "{1,9}", "{3,}");
    const piece = fc.tuple(atom, count).map((parts) => parts.join(""));
    const row = fc.array(piece, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(""));
    const group = fc.tuple(row, row, count).map(([one, other, times]) => `(?:${one}|${other})${times}`);
    const pattern = fc
      .array(fc.oneof({ weight: 3, arbitrary: piece }, group), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(pattern, (source) => {
        fc.pre(refusePattern({ name: "own", pattern: source }) === undefined);
        expect(slowParts({ ...at, source, flags: "gu" })).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
