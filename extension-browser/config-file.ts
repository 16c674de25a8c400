import { type Config, parseConfig } from "@casewright/case-draft/config";
import type { Localized } from "@casewright/language";
import type { Settings, SettingsPatch } from "./settings.ts";

/** The settings that a team shares, as the text of a casewright.config.json. Language and drafts are one's own. */
export function writeConfig({ plan, country, timeZone, off, levels, ...settings }: Settings): string {
  const { literals, patterns, allow, accessKeyIds, personal, words, checklists } = settings;
  const config = {
    ...(plan && { plan }),
    ...(country && { country }),
    ...(timeZone && { timeZone }),
    rules: { ...levels, ...Object.fromEntries(off.map((id) => [id, "off"])) },
    redact: { literals, patterns, allow, accessKeyIds, personal },
    words,
    checklists,
  };
  return `${JSON.stringify(config, undefined, 2)}\n`;
}

/** Reads a casewright.config.json; what it does not name stays. Of one with a mistake nothing is taken. */
export function readConfig(text: string): {
  readonly patch?: SettingsPatch;
  readonly problems: readonly Localized[];
} {
  const { config, problems } = parseConfig(text);
  return config ? { patch: patchOf(config), problems } : { problems };
}

function patchOf({ $schema: _, rules, redact, ...config }: Config): SettingsPatch {
  const set = Object.entries(rules ?? {});
  return {
    ...config,
    ...redact,
    ...(rules && {
      off: set.filter(([, level]) => level === "off").map(([id]) => id),
      levels: Object.fromEntries(set.filter(([, level]) => level !== "off")),
    }),
  };
}
