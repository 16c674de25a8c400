import { applyEdit } from "@casewright/case-lint";
import { findSecrets } from "@casewright/redact";
import { expect, test } from "vitest";
import { secretsIn } from "../worker/secrets-in.ts";
import { maskField } from "./mask-field.ts";

const ONE = "password=Hq7-vbn2Lw9x";
const OTHER = "password=Zt4-kkw8Pm1c";

test("a secret has one placeholder in both fields, and one edit masks a field", () => {
  const words = { subject: `Login fails with ${ONE}`, text: `We use ${ONE} and\n${OTHER} here.` };
  const secrets = secretsIn(words);
  expect(secrets.map((one) => one.field)).toEqual(["subject", "text", "text"]);
  expect(secrets[0]!.placeholder).toBe(secrets[1]!.placeholder);
  expect(secrets[2]!.placeholder).not.toBe(secrets[1]!.placeholder);
  const masked = applyEdit(words.text, maskField(words, secrets, "text")!);
  expect(masked).toBe(
    `We use password=${secrets[1]!.placeholder} and\npassword=${secrets[2]!.placeholder} here.`,
  );
  expect(findSecrets(masked)).toEqual([]);
});

test("a placeholder that stands in the other field is given to nobody else", () => {
  const first = secretsIn({ subject: ONE, text: "" })[0]!.placeholder;
  expect(secretsIn({ subject: ONE, text: `earlier: ${first}` })[0]!.placeholder).not.toBe(first);
});

test("nothing secret, nothing to mask", () => {
  const words = { subject: "i-0abc1234def567890 is down", text: "" };
  expect(secretsIn(words)).toEqual([]);
  expect(maskField(words, [], "text")).toBeUndefined();
});
