import { expect, it } from "vitest";
import { en } from "./en.ts";
import { ja } from "./ja.ts";

/** Every text with its path; functions are called with plausible values. */
function leaves(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") return [[path, String(value(3, "app.log"))]];
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

/** Texts that are the same word in both languages, or name the other one. */
const LATIN = [".header.language", ".header.languageLabel"];
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

it("has the same texts in both languages", () => {
  expect(leaves(ja).map(([path]) => path)).toEqual(leaves(en).map(([path]) => path));
});

it("leaves no text empty", () => {
  expect([...leaves(en), ...leaves(ja)].filter(([, text]) => text.trim() === "")).toEqual([]);
});

it("has Japanese in every Japanese text and none in the English ones", () => {
  const wanted = (path: string) => !LATIN.includes(path);
  expect(leaves(ja).filter(([path, text]) => wanted(path) && !JAPANESE.test(text))).toEqual([]);
  expect(leaves(en).filter(([path, text]) => wanted(path) && JAPANESE.test(text))).toEqual([]);
});
