import { expect, test } from "vitest";
import { lint } from "../index.ts";
import type { LintOptions } from "../types.ts";

const found = (text: string, options: LintOptions) =>
  lint(text, options).findings.filter(({ rule }) => rule === "phone-number");

test.each<[string, LintOptions]>([
  ["It fails. Please call +81 3 5550 1234 ext. 42", {}],
  ["失敗します。電話: 03-5550-1234 内線 42", {}],
  ["It fails.", { phone: { number: "03-5550-12", country: "JP" } }],
  ["It fails.", { phone: { number: "+81 3 5550 12" } }],
  ["It fails.", { phone: { number: "+999 1234567" } }],
  ["It fails.", { phone: { number: "555-0100", country: "US" } }],
])("remarks on %j with %o", (text, options) => {
  const findings = found(text, options);
  expect(findings.length).toBeGreaterThan(0);
  for (const { message } of findings) expect(message.en && message.ja).toBeTruthy();
});

test.each<[string, LintOptions]>([
  ["It fails. Please call +81 3 5550 1234", {}],
  ["It fails.", { phone: { number: "03-5550-1234", country: "JP" } }],
  ["It fails.", { phone: { number: "090-5550-1234", country: "JP" } }],
  ["It fails.", { phone: { number: "+1 202 555 0100" } }],
  ["It fails.", { phone: { number: "+44 (0)20 7946 0123" } }],
  ["It fails.", { phone: { number: "(202) 555-0100", country: "US" } }],
  ["It fails.", { phone: { number: "" } }],
  ["We call the API 2026-11-20 10:15 and it fails.", {}],
])("has nothing to say on %j with %o", (text, options) => {
  expect(found(text, options)).toEqual([]);
});
