import { describe, expect, test } from "vitest";
import { lintCaseFile } from "./lint-case-file.ts";
import { readCaseFile } from "./read.ts";
import { TEMPLATE_KINDS, templateFor } from "./templates.ts";

const KINDS = TEMPLATE_KINDS.flatMap((kind) =>
  (["en", "ja"] as const).map((language) => ({ kind, language })),
);

describe("an empty case file", () => {
  test.each(KINDS)("of the kind $kind in $language reads back and sends no prompt", ({ kind, language }) => {
    const file = readCaseFile(templateFor(kind, { language, profile: "prod" }));
    // Nothing is wrong with it but that it is empty.
    expect(file.fields).toMatchObject({ language, profile: "prod" });
    expect(file.subject).toBe("");
    expect(file.bodyToSend).not.toContain("<!--");
    expect(file.bodyToSend.match(/^## /gm)?.length).toBeGreaterThan(2);
    expect(lintCaseFile(file).findings.filter(({ rule }) => rule === "secret")).toEqual([]);
  });

  test("about a bill is no technical case", () => {
    const text = templateFor("account-billing", { language: "en" });
    expect(readCaseFile(text).fields.issueType).toBe("customer-service");
  });
});
