import fc from "fast-check";
import { expect, test } from "vitest";
import { sentPieces, sentText } from "./comments.ts";

test("a comment leaves with its line, and inside a line alone", () => {
  expect(sentText("## Impact\n<!-- who? -->\n\nAll <!-- how many? -->users.\n")).toBe(
    "## Impact\n\nAll users.",
  );
  expect(sentText("a\r\n  <!-- two\r\nlines -->  \r\nb\r\n")).toBe("a\nb");
});

test("what stands in a code fence is evidence, not a comment", () => {
  const fenced = "```html\n<!-- served by CloudFront -->\n```\n~~~~\n~~~\n<!-- kept -->\n~~~~";
  expect(sentText(`${fenced}\n<!-- gone -->\n`)).toBe(fenced);
});

test("a fence inside a comment opens nothing", () => {
  expect(sentText("<!--\n```\n-->\nkept\n<!-- gone -->\n")).toBe("kept");
});

test("an unclosed comment is text: nothing behind it goes missing", () => {
  expect(sentText("a\n<!-- b\nc")).toBe("a\n<!-- b\nc");
});

test("the sent pieces are places in the text, in order, without comments and returns", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("<!--", "-->", "```", "\n", "\r\n", "x", " ", "あ")), (words) => {
      const text = words.join("");
      let last = 0;
      for (const { start, end } of sentPieces(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(sentText(text)).not.toContain("\r\n");
      expect(sentText(text)).toBe(sentText(text).trimEnd());
    }),
  );
});
