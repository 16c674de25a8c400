import fc from "fast-check";
import { expect, it } from "vitest";
import { lineAt, sentenceAt } from "./at.ts";
import { parse } from "./parse.ts";

it("finds the line and the sentence of every offset", () => {
  const text = fc.array(
    fc.constantFrom("It fails. ", "Why? ", "落ちます。", "\n", "\r\n", "- a", "> b", "```\n", " "),
  );
  fc.assert(
    fc.property(text, (parts) => {
      const doc = parse(parts.join(""));
      for (let at = 0; at <= doc.text.length + 1; at++) {
        expect(lineAt(doc, at)).toBe(doc.lines.find(({ start, end }) => start <= at && at <= end));
        expect(sentenceAt(doc, at)).toBe(doc.sentences.find(({ start, end }) => start <= at && at < end));
      }
    }),
  );
});
