import { RULES } from "@casewright/case-lint";
import { parseSettings, type Settings, type SettingsPatch } from "./settings.ts";

/** The name of the file that the extension, the editor and the command line share. */
export const CONFIG_FILE = "casewright.config.json";

/** What the file says, and its keys that mean nothing here. */
export interface ImportedConfig {
  readonly patch: SettingsPatch;
  readonly skipped: readonly string[];
}

const RULE_IDS = new Set(RULES.map((rule) => rule.id));

/** The settings that a team shares, as the text of a casewright.config.json. Language and drafts are one's own. */
export function writeConfig({ plan, country, timeZone, off, ...settings }: Settings): string {
  const { literals, patterns, allow, accessKeyIds, personal } = settings;
  const config = {
    ...(plan && { plan }),
    ...(country && { country }),
    ...(timeZone && { timeZone }),
    rules: Object.fromEntries(off.map((id) => [id, "off"])),
    redact: { literals, patterns, allow, accessKeyIds, personal },
  };
  return `${JSON.stringify(config, undefined, 2)}\n`;
}

/** Reads a casewright.config.json; what it does not name stays. Undefined where the text is no JSON object. */
export function readConfig(text: string): ImportedConfig | undefined {
  const config = asObject(parse(text));
  if (!config) return undefined;
  const { rules, redact, $schema: _, ...rest } = config;
  const skipped: string[] = [];
  const patch: Record<string, unknown> = {};
  const take = (key: string, value: unknown, name = key) => {
    // Parsed as the storage is: a value that the settings would not keep is not understood.
    const parsed = (parseSettings({ [key]: value }) as unknown as Record<string, unknown>)[key];
    if (JSON.stringify(parsed) === JSON.stringify(value)) patch[key] = value;
    else skipped.push(name);
  };
  for (const [key, value] of Object.entries(rest)) {
    if (key === "plan" || key === "country" || key === "timeZone") take(key, value);
    else skipped.push(key);
  }
  for (const [key, value] of Object.entries(asObject(redact) ?? {})) {
    if (["literals", "patterns", "allow", "accessKeyIds", "personal"].includes(key))
      take(key, value, `redact.${key}`);
    else skipped.push(`redact.${key}`);
  }
  const levels = asObject(rules);
  if (levels) {
    patch.off = Object.keys(levels).filter((id) => levels[id] === "off" && RULE_IDS.has(id));
    for (const [id, level] of Object.entries(levels))
      if (level !== "off" || !RULE_IDS.has(id)) skipped.push(`rules.${id}`);
  }
  return { patch: patch as SettingsPatch, skipped };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function asObject(value: unknown): Record<string, unknown> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}
