import { expect, test } from "vitest";
import { applyEdit, lint } from "../index.ts";

const secrets = (text: string) => lint(text).findings.filter(({ rule }) => rule === "secret");
const value = "pW7-kestrel-Tq2z";

test.each([`We connect with password=${value} and it fails.`, `接続文字列は password=${value} です。`])(
  "a secret is an error that names no value, and its fix masks all of it: %s",
  (text) => {
    const [finding] = secrets(text);
    expect(finding?.level).toBe("error");
    expect(JSON.stringify(finding?.message)).not.toContain(value);
    const masked = applyEdit(text, finding!.fixes[0]!.edit);
    expect(masked).not.toContain(value);
    expect(secrets(masked)).toEqual([]);
  },
);

test("ids that support needs are no secrets", () => {
  expect(secrets("arn:aws:iam::402918337615:role/ops, request 3f1c9a52-4f0e-4e0c-9a55-0d2c8a3b7e11")).toEqual(
    [],
  );
  expect(secrets("password=changeme")).toEqual([]);
});
