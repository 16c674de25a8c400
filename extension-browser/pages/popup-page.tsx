import { browser } from "wxt/browser";
import { isSupportCenter } from "../messages.ts";
import { pauseKey, saveDevice } from "../settings.ts";
import { Check } from "./controls.tsx";
import { SupportFields } from "./support-card.tsx";
import { type Stored, useSettings } from "./use-settings.ts";

interface Props {
  readonly stored: Stored;
  /** The page under the popup; undefined where the browser does not say. */
  readonly page: URL | undefined;
}

/** The few settings that one changes while writing, and a pause for this page. */
export function PopupPage({ stored, page }: Props) {
  const { settings, device, language, texts, said, change, reload } = useSettings(stored);
  const key = page && pauseKey(page);
  const paused = key !== undefined && device.paused.includes(key);
  const here = page !== undefined && isSupportCenter(page);

  async function pause(wanted: boolean): Promise<void> {
    const others = device.paused.filter((one) => one !== key);
    await saveDevice({ paused: wanted && key ? [...others, key] : others });
    await reload();
  }

  return (
    <main>
      <h1>Casewright</h1>
      {here ? (
        <Check
          id="pause"
          label={texts.pauseHere}
          {...(paused && { help: texts.pausedHere })}
          checked={paused}
          onChange={(wanted) => void pause(wanted)}
        />
      ) : (
        <p class="secondary">{texts.elsewhere}</p>
      )}
      <SupportFields settings={settings} language={language} texts={texts} change={change} />
      <div class="row">
        <button type="button" class="link" onClick={() => void browser.runtime.openOptionsPage()}>
          {texts.more}
        </button>
        <p role="status" class="saved">
          {said}
        </p>
      </div>
    </main>
  );
}
