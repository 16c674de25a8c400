import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { configFor } from "./config.ts";
import { Refusal } from "./shell.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "casewright-config-"));
  mkdirSync(join(folder, "cases/open"), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (path: string, text: string) => writeFileSync(join(folder, path), text);

test("the nearest file above holds, and only that one", async () => {
  write("casewright.config.json", '{"rules":{"question":"off"}}');
  expect((await configFor(join(folder, "cases/open/a.case.md"))).off).toEqual(["question"]);
  write("cases/casewright.config.json", '{"rules":{"secret":"error"}}');
  expect((await configFor(join(folder, "cases/open/a.case.md"))).off).toEqual([]);
});

test("a wrong file is refused with its path and what is wrong", async () => {
  write("cases/casewright.config.json", '{"rulez":{}}');
  const refused = await configFor(join(folder, "cases/a.case.md")).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(Refusal);
  expect((refused as Refusal).text.message.en).toContain(
    "cases/casewright.config.json: rulez: there is no such key.",
  );
  expect((refused as Refusal).text.message.ja).toContain("そのようなキーはありません");
});
