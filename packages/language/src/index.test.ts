import { expect, test } from "vitest";
import { detectLanguage, uiLanguage } from "./index.ts";

test("a Japanese text full of logs is Japanese", () => {
  const log = "2026-11-20T07:00:00Z ERROR connect ETIMEDOUT 10.0.0.1:5432\n".repeat(20);
  expect(detectLanguage(`本番環境で接続エラーが発生しています。\n${log}`)).toBe("ja");
});

test("an English text is English, and so is an empty one", () => {
  expect(detectLanguage("Our instance in ap-northeast-1 cannot be reached since this morning.")).toBe("en");
  expect(detectLanguage("")).toBe("en");
  expect(
    detectLanguage("The customer wrote 至急 in the subject of an otherwise English message to us."),
  ).toBe("en");
});

test("a short Japanese subject is Japanese", () => {
  expect(detectLanguage("RDS に接続できない")).toBe("ja");
});

test("the UI language follows the locale", () => {
  expect(uiLanguage("ja-JP")).toBe("ja");
  expect(uiLanguage("ja_JP.UTF-8")).toBe("ja");
  expect(uiLanguage("fr")).toBe("en");
  expect(uiLanguage(undefined)).toBe("en");
});
