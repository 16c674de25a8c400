import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import type { Message } from "../messages.ts";

/** What content scripts cannot do themselves. Pages cannot send these messages: nothing is externally connectable. */
export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: Message, sender) => {
    const { tab, frameId = 0 } = sender;
    if (message === "open-options") void browser.runtime.openOptionsPage();
    else if (message === "load-overlay" && tab?.id !== undefined)
      void browser.scripting.executeScript({
        target: { tabId: tab.id, frameIds: [frameId] },
        files: ["/content-scripts/overlay.js"],
      });
  });
});
