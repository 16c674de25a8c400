import { expect, test } from "vitest";
import { errorText } from "./error-texts.ts";
import type { SupportErrorCode } from "./types.ts";

const CODES: Record<SupportErrorCode, true> = {
  "no-api-in-plan": true,
  "access-denied": true,
  "no-credentials": true,
  "mfa-required": true,
  "expired-credentials": true,
  "unknown-profile": true,
  throttled: true,
  "case-limit": true,
  "wrong-code": true,
  "body-too-long": true,
  "empty-draft": true,
  "attachment-expired": true,
  "attachment-not-found": true,
  "attachment-empty": true,
  "attachment-too-large": true,
  cancelled: true,
  "case-not-found": true,
  network: true,
  "clock-skew": true,
  "outcome-unknown": true,
  "already-filing": true,
  journal: true,
  "filed-by-dry-run": true,
  "not-offered": true,
  service: true,
  invalid: true,
};

const DETAIL = {
  action: "support:X",
  profile: "prod",
  address: "a:1",
  says: "Because.",
  field: "service",
  value: "v",
};

test.each(Object.keys(CODES) as SupportErrorCode[])(
  "%s has a sentence and a next step in both languages",
  (code) => {
    for (const detail of [{}, DETAIL, { ...DETAIL, suggestions: ["one", "two"] }]) {
      const { message, nextStep } = errorText(code, detail);
      for (const { en, ja } of [message, nextStep]) {
        expect(en).toMatch(/[.?]$/);
        expect(ja).toMatch(/[ぁ-んァ-ヶ一-龠]/);
        expect(`${en}${ja}`).not.toMatch(/undefined|\s$|\.\.$/);
      }
    }
  },
);

test("what is wrong with an answer is said in the reader's language; AWS's words stay as they are", () => {
  const reason = { en: "It has no id.", ja: "ID がありません。" };
  expect(errorText("service", { reason }).message).toEqual({
    en: "AWS Support failed to answer: It has no id.",
    ja: "AWS Support から正常な応答を得られませんでした: ID がありません。",
  });
  expect(errorText("service", { says: "Busy" }).message.ja).toBe(
    "AWS Support から正常な応答を得られませんでした: Busy。",
  );
});
