import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { CONFIG } from "@casewright/case-draft/config";
import * as z from "zod/mini";
import { ROOT } from "./steps.ts";

/** Where the schema is published: editors that know it complete and check a casewright.config.json. */
export const SCHEMA_FILE = join(ROOT, "docs/casewright.config.schema.json");

/** The JSON Schema of casewright.config.json. Write it with `node packages/workshop/src/config-schema.ts`. */
export function configSchema(): string {
  const schema = z.toJSONSchema(CONFIG, { io: "input" });
  return `${JSON.stringify({ ...schema, title: "Casewright" }, undefined, 2)}\n`;
}

if (import.meta.main) writeFileSync(SCHEMA_FILE, configSchema());
