import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { configSchema, SCHEMA_FILE } from "./config-schema.ts";

test("the published schema is that of the configuration", () => {
  expect(JSON.parse(readFileSync(SCHEMA_FILE, "utf8"))).toEqual(JSON.parse(configSchema()));
});
