import { uiLanguage } from "@casewright/language";
import { browser } from "wxt/browser";
import { defineContentScript } from "wxt/utils/define-content-script";
import { fieldAround, formOfField, type SupportForm } from "../form/support-form.ts";
import { watchSupportForm } from "../form/watch.ts";
import { isSupportCenter, type Order, SUPPORT_CENTER } from "../messages.ts";
import { background } from "../overlay/background.ts";
import { openSession, type Session } from "../overlay/session.ts";
import { isDark } from "../overlay/theme.ts";
import { showToast } from "../overlay/toast.ts";
import { textsIn } from "../panel/texts.ts";
import {
  type DeviceSettings,
  loadDevice,
  loadSettings,
  pauseKey,
  type Settings,
  saveDevice,
  saveSettings,
  watchSettings,
} from "../settings.ts";

/** Milliseconds between looks whether the extension and the field that was checked on request are still there. */
const LOOK = 1000;

/**
 * Loaded where a form was found or the user asked for a field to be checked. In the Support Center it stays for as
 * long as the page lives: one session for each form that appears. Elsewhere it only does what it was asked to.
 */
export default defineContentScript({
  matches: [SUPPORT_CENTER],
  registration: "runtime",
  async main(ctx) {
    const supportCenter = isSupportCenter(location);
    let session: Session | undefined;
    let form: SupportForm | undefined;
    /** The user asked for this field: that counts also where Casewright rests. */
    let requested = false;
    let leave = new AbortController();
    /** Takes away the line that says that there is nothing to check. */
    let noField = new AbortController();
    let settings: Settings;
    let device: DeviceSettings;

    const isPaused = () => device.paused.includes(pauseKey(location));

    function start(next: SupportForm | undefined): void {
      leave.abort();
      session = undefined;
      form = next;
      if (!form || (isPaused() && !requested)) return;
      leave = new AbortController();
      session = openSession({
        form,
        settings,
        device,
        supportCenter,
        background,
        save: (patch) => void saveSettings(patch).catch(() => undefined),
        saveDevice: (patch) => void saveDevice(patch),
        signal: leave.signal,
      });
    }

    async function checkFocused(): Promise<void> {
      const field = fieldAround(focused(document));
      await ready;
      noField.abort();
      noField = new AbortController();
      if (!field) {
        const { language: chosen } = settings;
        const language = chosen === "auto" ? uiLanguage(document.documentElement.lang) : chosen;
        const signal = AbortSignal.any([noField.signal, ctx.signal]);
        showToast(textsIn(language).noField, { language, dark: isDark(document.body) }, signal);
      } else if (field !== form?.text || !session) {
        requested = true;
        start(formOfField(field));
      }
    }

    const onOrder = (order: Order) => {
      if (order === "check-field") void checkFocused();
    };
    const ready = Promise.all([loadSettings(), loadDevice()]).then(([first, second]) => {
      settings = first;
      device = second;
    });
    browser.runtime.onMessage.addListener(onOrder);
    ctx.onInvalidated(() => {
      const last = session?.last();
      start(undefined);
      // A newer script that takes this one's place needs no farewell, and its extension still has an id.
      if (browser.runtime?.id !== undefined) browser.runtime.onMessage.removeListener(onOrder);
      else if (last) showToast(textsIn(last.language).gone, last);
    });
    watchSettings((changed) => {
      const was = isPaused();
      settings = changed.settings ?? settings;
      device = changed.device ?? device;
      if (isPaused() !== was) start(form);
      else session?.configure(changed);
    }, ctx.signal);
    // Nobody tells a content script that its extension was updated or switched off: this interval asks.
    ctx.setInterval(() => {
      if (form && !form.text.isConnected) {
        requested = false;
        start(undefined);
      }
    }, LOOK);
    await ready;
    if (ctx.isInvalid || !supportCenter) return;
    const watch = watchSupportForm(
      document,
      (found) => {
        // A field that the user asked for stays until a form comes.
        if (found || !requested) {
          requested = false;
          start(found);
        }
      },
      ctx.signal,
    );
    // The address changes before the page is rendered anew, and what a lone box is for depends on it.
    ctx.addEventListener(window, "wxt:locationchange", () => watch.lookAgain());
  },
});

/** The element that has the focus, also inside open shadow roots. */
function focused(root: DocumentOrShadowRoot): Element | null {
  const { activeElement } = root;
  return activeElement?.shadowRoot ? focused(activeElement.shadowRoot) : activeElement;
}
