import { expect, test } from "vitest";
import { lint } from "../index.ts";
import type { LintOptions } from "../types.ts";

const found = (text: string, options: LintOptions) =>
  lint(text, options).findings.filter(({ rule }) => rule === "full-width-id");

test.each<[string, LintOptions]>([["対象はｉ－０ｃ５ａ８ｅ２１ｂ７ｆ３ｄ９４６０です", {}]])(
  "remarks on %j with %o",
  (text, options) => {
    const findings = found(text, options);
    expect(findings.length).toBeGreaterThan(0);
    for (const { message } of findings) expect(message.en && message.ja).toBeTruthy();
  },
);

test.each<[string, LintOptions]>([["対象はi-0c5a8e21b7f3d9460です", {}]])(
  "has nothing to say on %j with %o",
  (text, options) => {
    expect(found(text, options)).toEqual([]);
  },
);
