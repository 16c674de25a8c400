import { uiLanguage } from "@casewright/language";
import { isPlanId, PLANS } from "@casewright/support-plans";
import { useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { type Settings, type SettingsPatch, saveSettings } from "../settings.ts";
import { textsIn } from "./texts.ts";

/** The options page, and the popup, which shows the same few settings. */
export function SettingsPage(props: { readonly settings: Settings }) {
  const [settings, setSettings] = useState(props.settings);
  const [saved, setSaved] = useState(false);
  const language =
    settings.language === "auto" ? uiLanguage(browser.i18n.getUILanguage()) : settings.language;
  const texts = textsIn(language).options;
  document.documentElement.lang = language;
  document.title = texts.title;

  async function change(patch: SettingsPatch): Promise<void> {
    setSettings(await saveSettings(patch));
    setSaved(true);
  }

  return (
    <main>
      <h1>{texts.title}</h1>
      <p class="secondary">{texts.intro}</p>
      <div class="card">
        <label for="plan">{texts.plan}</label>
        <small>{texts.planHelp}</small>
        <select
          id="plan"
          onChange={({ currentTarget }) =>
            change({ plan: isPlanId(currentTarget.value) ? currentTarget.value : undefined })
          }
        >
          <option value="">{texts.noPlan}</option>
          {PLANS.map((plan) => (
            <option key={plan.id} value={plan.id} selected={plan.id === settings.plan}>
              {plan.name[language]}
            </option>
          ))}
        </select>
        <label for="country">{texts.country}</label>
        <small>{texts.countryHelp}</small>
        <input
          id="country"
          maxLength={2}
          autocomplete="country"
          placeholder={texts.countryAuto}
          value={settings.country ?? ""}
          onChange={({ currentTarget }) =>
            change({ country: currentTarget.value.trim().toUpperCase() || undefined })
          }
        />
        <label for="language">{texts.language}</label>
        <select
          id="language"
          onChange={({ currentTarget }) => change({ language: currentTarget.value as Settings["language"] })}
        >
          {(["auto", "en", "ja"] as const).map((id) => (
            <option key={id} value={id} selected={id === settings.language}>
              {id === "auto" ? texts.languageAuto : id === "en" ? "English" : "日本語"}
            </option>
          ))}
        </select>
        <p role="status" class="saved">
          {saved ? texts.saved : ""}
        </p>
      </div>
      <p class="secondary">{texts.privacy}</p>
    </main>
  );
}
