import { browser } from "wxt/browser";
import { defineContentScript } from "wxt/utils/define-content-script";
import { watchSupportForm } from "../form/watch.ts";
import { type Answer, type Message, SUPPORT_CENTER } from "../messages.ts";
import { sayFarewell } from "../overlay/farewell.ts";
import { openSession, type Session } from "../overlay/session.ts";
import { loadSettings, saveSettings, watchSettings } from "../settings.ts";

/** Loaded once a form was found, for as long as the page lives: one session for each form that appears. */
export default defineContentScript({
  matches: [SUPPORT_CENTER],
  registration: "runtime",
  async main(ctx) {
    let settings = await loadSettings();
    if (ctx.isInvalid) return;
    let session: Session | undefined;
    let leave = new AbortController();

    const watch = watchSupportForm(
      document,
      (form) => {
        leave.abort();
        session = undefined;
        if (!form) return;
        leave = new AbortController();
        session = openSession({
          form,
          settings,
          save: (patch) => void saveSettings(patch),
          openSettings: () => void browser.runtime.sendMessage("open-options" satisfies Message),
          scanText: (text) => browser.runtime.sendMessage<Message, Answer>({ scan: text }),
          signal: leave.signal,
        });
      },
      ctx.signal,
    );
    // The address changes before the page is rendered anew, and what a lone box is for depends on it.
    ctx.addEventListener(window, "wxt:locationchange", () => watch.lookAgain());
    watchSettings((next) => {
      settings = next;
      session?.configure(next);
    }, ctx.signal);
    // Nobody tells a content script that its extension was updated or switched off: asking invalidates the context.
    setInterval(() => ctx.isInvalid, 1000);
    ctx.onInvalidated(() => {
      const last = session?.last();
      leave.abort();
      // A newer script that takes this one's place needs no farewell.
      if (last && browser.runtime?.id === undefined) sayFarewell(last.language, last.dark);
    });
  },
});
