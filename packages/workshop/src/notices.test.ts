import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { thirdPartyNotices } from "./notices.ts";
import { ROOT } from "./steps.ts";

test("THIRD-PARTY-NOTICES.md names what the present lock file ships; `node packages/workshop/src/notices.ts` writes it", () => {
  const names = (text: string) => text.split("\n").filter((line) => line.startsWith("## "));
  const written = readFileSync(join(ROOT, "THIRD-PARTY-NOTICES.md"), "utf8");
  expect(names(written)).toEqual(names(thirdPartyNotices()));
  expect(names(written).join()).toMatch(/preact.*zod.*date-holidays/);
});
