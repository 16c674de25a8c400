import { type Language, uiLanguage } from "@casewright/language";
import { useRef, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import {
  type DeviceSettings,
  loadDevice,
  loadSettings,
  parseSettings,
  type Settings,
  type SettingsPatch,
  saveSettings,
} from "../settings.ts";
import { type OptionsTexts, optionsTexts } from "./texts.ts";

export interface Stored {
  readonly settings: Settings;
  readonly device: DeviceSettings;
}

export async function loadStored(): Promise<Stored> {
  return { settings: await loadSettings(), device: await loadDevice() };
}

/** The settings of an extension page, saved as they are changed, and the page in the user's language. */
export function useSettings(first: Stored): Stored & {
  readonly language: Language;
  readonly texts: OptionsTexts;
  /** Said after a change: that it is saved, or why not everywhere. */
  readonly said: string;
  /** Rises when the settings were replaced as a whole: fields that hold lines are made anew then. */
  readonly version: number;
  change(patch: SettingsPatch): void;
  reload(): Promise<void>;
} {
  const [stored, setStored] = useState(first);
  const [said, setSaid] = useState("");
  const [version, setVersion] = useState(0);
  const changes = useRef(0);
  const { language: wanted } = stored.settings;
  const language = wanted === "auto" ? uiLanguage(browser.i18n.getUILanguage()) : wanted;
  const texts = optionsTexts(language);
  document.documentElement.lang = language;
  document.title = texts.title;

  async function reload(): Promise<void> {
    setStored(await loadStored());
    setVersion((before) => before + 1);
  }
  async function change(patch: SettingsPatch): Promise<void> {
    const mine = ++changes.current;
    // Shown at once: a switch that waits for the storage would flip back meanwhile.
    setStored((before) => ({ ...before, settings: parseSettings({ ...before.settings, ...patch }) }));
    try {
      await saveSettings(patch);
      setSaid(texts.saved);
    } catch {
      setSaid(texts.syncFailed);
    }
    const now = await loadStored();
    // What was changed since is not in the storage yet, and would flip back too.
    if (mine === changes.current) setStored(now);
    if (Object.keys(patch).length > 1) setVersion((before) => before + 1);
  }
  return { ...stored, language, texts, said, version, change: (patch) => void change(patch), reload };
}
