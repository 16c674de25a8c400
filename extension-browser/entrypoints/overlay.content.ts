import { browser } from "wxt/browser";
import { defineContentScript } from "wxt/utils/define-content-script";
import { formOfField, type SupportForm } from "../form/support-form.ts";
import { watchSupportForm } from "../form/watch.ts";
import { type Answer, isSupportCenter, type Message, type Order, SUPPORT_CENTER } from "../messages.ts";
import { sayFarewell } from "../overlay/farewell.ts";
import { openSession, type Session } from "../overlay/session.ts";
import { loadSettings, type Settings, saveSettings, watchSettings } from "../settings.ts";

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
    let session: Session | undefined;
    let field: HTMLElement | undefined;
    let leave = new AbortController();
    let settings: Settings;

    function start(form: SupportForm | undefined): void {
      leave.abort();
      session = undefined;
      field = form?.text;
      if (!form) return;
      leave = new AbortController();
      const { signal } = leave;
      session = openSession({
        form,
        settings,
        save: (patch) => void saveSettings(patch),
        openSettings: () => void browser.runtime.sendMessage("open-options" satisfies Message),
        scanText: (text) => browser.runtime.sendMessage<Message, Answer>({ scan: text }),
        signal,
      });
    }

    const onOrder = (order: Order) => {
      const active = document.activeElement;
      if (order === "check-field" && active instanceof HTMLTextAreaElement && active !== field)
        void ready.then(() => start(formOfField(active)));
    };
    const ready = loadSettings().then((loaded) => {
      settings = loaded;
    });
    browser.runtime.onMessage.addListener(onOrder);
    ctx.onInvalidated(() => {
      const last = session?.last();
      start(undefined);
      // A newer script that takes this one's place needs no farewell, and its extension still has an id.
      if (browser.runtime?.id !== undefined) browser.runtime.onMessage.removeListener(onOrder);
      else if (last) sayFarewell(last.language, last.dark);
    });
    watchSettings((next) => {
      settings = next;
      session?.configure(next);
    }, ctx.signal);
    // Nobody tells a content script that its extension was updated or switched off: this interval asks.
    ctx.setInterval(() => {
      if (field && !field.isConnected) start(undefined);
    }, LOOK);
    await ready;
    if (ctx.isInvalid || !isSupportCenter(location)) return;
    const watch = watchSupportForm(document, start, ctx.signal);
    // The address changes before the page is rendered anew, and what a lone box is for depends on it.
    ctx.addEventListener(window, "wxt:locationchange", () => watch.lookAgain());
  },
});
