import { isPlanId, type PlanId } from "@casewright/support-plans";
import { browser } from "wxt/browser";

/** What the user told Casewright; kept in this browser only (storage.local). */
export interface Settings {
  /** Unset until the user says it: without it no first response is promised. */
  readonly plan?: PlanId;
  /** ISO 3166 country for business hours; the case language's usual country when unset. */
  readonly country?: string;
  /** `auto` speaks the form's language. */
  readonly language: "auto" | "en" | "ja";
  readonly collapsed: boolean;
}

export type SettingsPatch = { readonly [K in keyof Settings]?: Settings[K] | undefined };

const KEY = "settings";
const DEFAULTS: Settings = { language: "auto", collapsed: false };

/** Reads whatever an older or newer version may have written; what is not understood is left out. */
export function parseSettings(stored: unknown): Settings {
  if (typeof stored !== "object" || stored === null) return DEFAULTS;
  const { plan, country, language, collapsed } = stored as Record<string, unknown>;
  return {
    ...(isPlanId(plan) ? { plan } : {}),
    ...(typeof country === "string" && /^[A-Z]{2}$/.test(country) ? { country } : {}),
    language: language === "en" || language === "ja" ? language : "auto",
    collapsed: collapsed === true,
  };
}

export async function loadSettings(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get(KEY))[KEY]);
}

/** Changes what is named, keeps the rest, and returns the whole; a value of undefined forgets it. */
export async function saveSettings(patch: SettingsPatch): Promise<Settings> {
  const settings = parseSettings({ ...(await loadSettings()), ...patch });
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

/** Calls back whenever the settings change, in whichever window. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[KEY]) onChange(parseSettings(changes[KEY].newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener("abort", () => browser.storage.local.onChanged.removeListener(listener));
}
