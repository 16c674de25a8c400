import { expect, it } from "vitest";
import { requestedLanguage, withLanguage } from "./requested-language.ts";

it("takes the address's language before the browser's", () => {
  expect(requestedLanguage("?lang=ja", "en-US")).toBe("ja");
  expect(requestedLanguage("?lang=en", "ja-JP")).toBe("en");
});

it("takes the browser's language where the address has none, English where it is neither", () => {
  expect(requestedLanguage("", "ja-JP")).toBe("ja");
  expect(requestedLanguage("", "fr-FR")).toBe("en");
});

it("keeps the hash route and other parameters when it sets the language", () => {
  expect(withLanguage("http://127.0.0.1:1/support/home?a=1&lang=en#/case/create?flow=classic", "ja")).toBe(
    "http://127.0.0.1:1/support/home?a=1&lang=ja#/case/create?flow=classic",
  );
});
