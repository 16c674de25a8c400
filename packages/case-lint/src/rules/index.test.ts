import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { docsUrl } from "../docs-url.ts";
import { RULES } from "./index.ts";

const HERE = new URL("./", import.meta.url);
const DOCS = new URL("../../../../docs/rules/", import.meta.url);
const HELPERS = ["index", "rule"];
const files = readdirSync(HERE).filter((file) => !file.endsWith(".test.ts"));
const ids = files.map((file) => file.replace(".ts", "")).filter((id) => !HELPERS.includes(id));

test("every file is a registered rule, and every rule is a file", () => {
  expect(RULES.map(({ id }) => id).sort()).toEqual(ids.sort());
});

test.each(RULES)("$id has its test, its page and both languages", ({ id, name, levels }) => {
  expect(existsSync(new URL(`${id}.test.ts`, HERE))).toBe(true);
  const page = readFileSync(new URL(`${id}.md`, DOCS), "utf8");
  for (const part of [`# ${id}\n`, "## English\n", "## 日本語\n", name.en, name.ja])
    expect(page).toContain(part);
  expect(name.ja).toMatch(/[ぁ-んァ-ヶ一-龠]/);
  expect(levels.length).toBeGreaterThan(0);
  expect(docsUrl(id)).toMatch(new RegExp(`/docs/rules/${id}\\.md$`));
});

test("no page explains a rule that is gone", () => {
  expect(readdirSync(DOCS).sort()).toEqual(RULES.map(({ id }) => `${id}.md`).sort());
});
