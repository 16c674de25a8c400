import { render } from "preact";
import { browser } from "wxt/browser";
import { PopupPage } from "../../pages/popup-page.tsx";
import { loadStored } from "../../pages/use-settings.ts";

// The click that opened the popup lets it see this tab's address (activeTab), and no other.
const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
const page = tab?.url ? new URL(tab.url) : undefined;
render(<PopupPage stored={await loadStored()} page={page} />, document.getElementById("root")!);
