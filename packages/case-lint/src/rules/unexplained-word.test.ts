import { expect, test } from "vitest";
import { lint } from "../index.ts";
import type { LintOptions } from "../types.ts";

const found = (text: string, options: LintOptions) =>
  lint(text, options).findings.filter(({ rule }) => rule === "unexplained-word");

test.each<[string, LintOptions]>([
  ["Kestrel is down.", { words: [{ word: "KESTREL", meaning: "our order system on ECS" }] }],
  ["Our internal platform KESTREL is down.", {}],
  ["弊社のKESTRELシステムから接続できません。", {}],
])("remarks on %j with %o", (text, options) => {
  const findings = found(text, options);
  expect(findings.length).toBeGreaterThan(0);
  for (const { message } of findings) expect(message.en && message.ja).toBeTruthy();
});

test.each<[string, LintOptions]>([
  ["KESTREL (our order system on ECS) is down.", { words: [{ word: "KESTREL" }] }],
  ["Kestrels fly.", { words: [{ word: "KESTREL" }] }],
  ["Our internal tool Jenkins is down.", {}],
  ["弊社のメールシステムから接続できません。", {}],
])("has nothing to say on %j with %o", (text, options) => {
  expect(found(text, options)).toEqual([]);
});
