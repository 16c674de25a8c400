import { maskText } from "@casewright/redact";
import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import type { Answer, Message } from "../messages.ts";

/** What content scripts cannot do themselves. Pages cannot send these messages: nothing is externally connectable. */
export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: Message, sender, answer: (answer: Answer) => void) => {
    const { tab, frameId = 0 } = sender;
    if (message === "open-options") void browser.runtime.openOptionsPage();
    else if (message === "load-overlay") {
      if (tab?.id === undefined) return;
      void browser.scripting.executeScript({
        target: { tabId: tab.id, frameIds: [frameId] },
        files: ["/content-scripts/overlay.js"],
      });
    } else answer(scan(message.scan));
  });
});

function scan(text: string): Answer {
  const { text: masked, secrets } = maskText(text);
  const counts = new Map<string, number>();
  for (const { kind } of secrets) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return { kinds: [...counts].map(([kind, count]) => ({ kind, count })), masked };
}
