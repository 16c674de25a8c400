import { maskText } from "@casewright/redact";
import { type Browser, browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import type { Answer, Message, Order } from "../messages.ts";

const CHECK_FIELD = "check-field" satisfies Order;

/** What content scripts cannot do themselves. Pages cannot send these messages: nothing is externally connectable. */
export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: Message, sender, answer: (answer: Answer) => void) => {
    if (message === "open-options") void browser.runtime.openOptionsPage();
    else if (message === "load-overlay") void loadOverlay(sender.tab, sender.frameId);
    else answer(scan(message.scan));
  });
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({
      id: CHECK_FIELD,
      title: browser.i18n.getMessage("checkField"),
      contexts: ["editable"],
    });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => void checkField(tab, info.frameId));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === CHECK_FIELD) void checkField(tab, 0);
  });
});

async function loadOverlay(tab: Browser.tabs.Tab | undefined, frameId = 0): Promise<boolean> {
  if (tab?.id === undefined) return false;
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId] },
    files: ["/content-scripts/overlay.js"],
  });
  return true;
}

/** On any page, because the user asked for it just now: activeTab lets the overlay in this once. */
async function checkField(tab: Browser.tabs.Tab | undefined, frameId = 0): Promise<void> {
  if (await loadOverlay(tab, frameId))
    await browser.tabs.sendMessage(tab!.id!, "check-field" satisfies Order, { frameId });
}

function scan(text: string): Answer {
  const { text: masked, secrets } = maskText(text);
  const counts = new Map<string, number>();
  for (const { kind } of secrets) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return { kinds: [...counts].map(([kind, count]) => ({ kind, count })), masked };
}
