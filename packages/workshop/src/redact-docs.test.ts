import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { withKinds } from "./redact-docs.ts";

const page = readFileSync(new URL("../../../docs/redact.md", import.meta.url), "utf8");

it("docs/redact.md lists the kinds that are found (else run `node packages/workshop/src/redact-docs.ts`)", () => {
  expect(page).toBe(withKinds(page));
});

it("a page without the markers is refused", () => {
  expect(() => withKinds("# Redact")).toThrow(/markers/);
});
