import { browser } from "wxt/browser";
import { defineContentScript } from "wxt/utils/define-content-script";
import { watchSupportForm } from "../form/watch.ts";
import { type Message, SUPPORT_CENTER } from "../messages.ts";

/** Runs on every page of the Support Center, small: waits for a form, then has the overlay loaded and is done. */
export default defineContentScript({
  matches: [SUPPORT_CENTER],
  main(ctx) {
    const done = new AbortController();
    ctx.onInvalidated(() => done.abort());
    const watch = watchSupportForm(
      document,
      (form) => {
        if (!form) return;
        done.abort();
        void browser.runtime.sendMessage("load-overlay" satisfies Message);
      },
      done.signal,
    );
    ctx.addEventListener(window, "wxt:locationchange", () => watch.lookAgain());
  },
});
