import { expect, test } from "vitest";
import { caseLanguage } from "./case-language.ts";
import { readCaseFile } from "./read.ts";

test.each([
  ["---\nlanguage: ko\n---\n# x\n\ny\n", "ko"],
  ["---\nseverity: low\n---\n# 日本語の問い合わせです\n\n接続できません。原因を教えてください。\n", "ja"],
  ["# It times out\n\nWhy?\n", "en"],
])("%j is filed in %s", (text, language) => expect(caseLanguage(readCaseFile(text))).toBe(language));
