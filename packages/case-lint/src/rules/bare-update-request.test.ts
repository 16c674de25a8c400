import { expect, test } from "vitest";
import { lint } from "../index.ts";
import type { LintOptions } from "../types.ts";

const found = (text: string, options: LintOptions) =>
  lint(text, options).findings.filter(({ rule }) => rule === "bare-update-request");

test.each<[string, LintOptions]>([
  ["Any update?", { kind: "reply" }],
  ["その後の進捗はいかがでしょうか。", { kind: "reply" }],
])("remarks on %j with %o", (text, options) => {
  const findings = found(text, options);
  expect(findings.length).toBeGreaterThan(0);
  for (const { message } of findings) expect(message.en && message.ja).toBeTruthy();
});

test.each<[string, LintOptions]>([
  ["Any update? It failed again on 2026-11-20 at 10:15 JST.", { kind: "reply" }],
  ["Any update?", { kind: "troubleshooting" }],
  ["Thank you, it works now.", { kind: "reply" }],
])("has nothing to say on %j with %o", (text, options) => {
  expect(found(text, options)).toEqual([]);
});
