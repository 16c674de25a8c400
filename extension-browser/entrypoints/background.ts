import { type Browser, browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { forgetOldDrafts } from "../drafts.ts";
import { type Answer, type Message, type Order, SCAN_PORT } from "../messages.ts";
import { followSync } from "../settings.ts";
import { checkWords } from "../worker/check-words.ts";
import { dueState } from "../worker/due.ts";
import { findOptions } from "../worker/find-options.ts";
import { keepWords } from "../worker/keep-words.ts";
import { phoneProblem } from "../worker/phone.ts";
import { readCase } from "../worker/read-case.ts";
import { secretsIn } from "../worker/secrets-in.ts";
import { serveScan } from "../worker/serve-scan.ts";

const CHECK_FIELD = "check-field" satisfies Order;

/** What content scripts cannot do themselves. Pages cannot send these messages: nothing is externally connectable. */
export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: Message, sender, answer: (answer: Answer) => void) => {
    // Another extension has no way in here, and a content script only what this extension put into the page.
    if (sender.id !== browser.runtime.id) return false;
    if (message === "open-options") void browser.runtime.openOptionsPage();
    else if (message === "load-overlay") void loadOverlay(sender.tab, sender.frameId);
    else if ("check" in message) {
      const { check, draft } = message;
      // The page has the words: to send them back would take its time.
      const { words: _, ...judged } = checkWords(check);
      answer(judged);
      if (draft) void keepWords({ ...draft, ...check.words });
    } else if ("secrets" in message)
      answer(secretsIn(message.secrets.words, findOptions(message.secrets.settings)));
    else if ("keep" in message) void keepWords(message.keep);
    else if ("readCase" in message) answer(readCase(message.readCase));
    else if ("due" in message) answer(dueState(message.due));
    else if ("phone" in message) answer(phoneProblem(message.phone, message.callingCode) ?? null);
    return false;
  });
  browser.runtime.onConnect.addListener((port) => {
    if (port.sender?.id === browser.runtime.id && port.name === SCAN_PORT) serveScan(port);
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
    if (command === CHECK_FIELD) void checkFocused(tab);
  });
  followSync();
  void forgetOldDrafts();
});

async function loadOverlay(tab: Browser.tabs.Tab | undefined, frameId = 0): Promise<boolean> {
  if (tab?.id === undefined) return false;
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId] },
    files: ["/content-scripts/overlay.js"],
  });
  return true;
}

async function checkFocused(tab: Browser.tabs.Tab | undefined): Promise<void> {
  await checkField(tab, await focusedFrame(tab).catch(() => 0));
}

/** The frame of the tab that one writes in: the page itself, or a frame in it that may be looked into. */
async function focusedFrame(tab: Browser.tabs.Tab | undefined): Promise<number> {
  if (tab?.id === undefined) return 0;
  const frames = await browser.scripting.executeScript({
    target: { tabId: tab.id, allFrames: true },
    func: () => document.hasFocus() && document.activeElement?.localName !== "iframe",
  });
  return frames.find(({ result }) => result === true)?.frameId ?? 0;
}

/**
 * On any page, because the user asked for it just now: activeTab lets the overlay in this once. A frame of another
 * site stays closed all the same: then the page around it says that nothing can be checked.
 */
async function checkField(tab: Browser.tabs.Tab | undefined, frameId = 0): Promise<void> {
  try {
    if (await loadOverlay(tab, frameId))
      await browser.tabs.sendMessage(tab!.id!, "check-field" satisfies Order, { frameId });
  } catch {
    // The browser's own pages let nobody in at all.
    if (frameId !== 0) await checkField(tab, 0);
  }
}
