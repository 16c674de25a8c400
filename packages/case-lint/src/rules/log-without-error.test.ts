import { expect, test } from "vitest";
import { lint } from "../index.ts";
import type { LintOptions } from "../types.ts";

const found = (text: string, options: LintOptions) =>
  lint(text, options).findings.filter(({ rule }) => rule === "log-without-error");

test.each<[string, LintOptions]>([
  [
    "It fails.\n\n2026-11-20T10:15:00Z INFO request 0 served\n2026-11-20T10:15:01Z INFO request 1 served\n2026-11-20T10:15:02Z INFO request 2 served\n2026-11-20T10:15:03Z INFO request 3 served\n2026-11-20T10:15:04Z INFO request 4 served",
    {},
  ],
  [
    "失敗します。\n\n2026-11-20T10:15:00Z INFO request 0 served\n2026-11-20T10:15:01Z INFO request 1 served\n2026-11-20T10:15:02Z INFO request 2 served\n2026-11-20T10:15:03Z INFO request 3 served\n2026-11-20T10:15:04Z INFO request 4 served",
    {},
  ],
])("remarks on %j with %o", (text, options) => {
  const findings = found(text, options);
  expect(findings.length).toBeGreaterThan(0);
  for (const { message } of findings) expect(message.en && message.ja).toBeTruthy();
});

test.each<[string, LintOptions]>([
  [
    "It fails.\n\n2026-11-20T10:15:00Z INFO request 0 served\n2026-11-20T10:15:01Z INFO request 1 served\n2026-11-20T10:15:02Z INFO request 2 served\n2026-11-20T10:15:03Z INFO request 3 served\n2026-11-20T10:15:04Z INFO request 4 served\n2026-11-20T10:15:09Z ERROR connect refused",
    {},
  ],
  ["It fails.\n\n2026-11-20T10:15:02Z INFO request 17 served", {}],
  [
    "How does it work?\n\n2026-11-20T10:15:00Z INFO request 0 served\n2026-11-20T10:15:01Z INFO request 1 served\n2026-11-20T10:15:02Z INFO request 2 served\n2026-11-20T10:15:03Z INFO request 3 served\n2026-11-20T10:15:04Z INFO request 4 served",
    { kind: "how-to" },
  ],
])("has nothing to say on %j with %o", (text, options) => {
  expect(found(text, options)).toEqual([]);
});
