import { resolve } from "node:path";
import type { Desk } from "@casewright/support-desk";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { findFirefox } from "./browsers.ts";
import { drivePanel, type PanelDriver } from "./extension-panel.ts";

const EXTENSION = resolve(import.meta.dirname, "../../extension-browser/.output/firefox-mv3");
/** The id of the extension's pages, which Firefox would otherwise choose at random. */
export const PAGES_ID = "5f0d3c52-6a8e-4e7a-9d3b-1f6a2b7c8d90";

export interface FirefoxOptions {
  /** Gets all of its requests. */
  readonly httpLog?: string;
  /** Folder for what is downloaded. */
  readonly downloads?: string;
}

/** Firefox with the shipping build; the console's host name leads to the desk. */
export async function openFirefox(desk: Desk, { httpLog, downloads }: FirefoxOptions = {}): Promise<Browser> {
  const { port } = new URL(desk.url);
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: findFirefox(),
    headless: true,
    ...(httpLog && { env: { ...process.env, MOZ_LOG: "nsHttp:3", MOZ_LOG_FILE: httpLog } }),
    acceptInsecureCerts: true,
    args: ["--remote-allow-system-access"],
    defaultViewport: { width: 1360, height: 860 },
    extraPrefsFirefox: {
      ...(downloads && { "browser.download.folderList": 2, "browser.download.dir": downloads }),
      "network.dns.localDomains": "support.console.aws.amazon.com",
      "network.socket.forcePort": `443=${port}`,
      "extensions.webextensions.uuids": JSON.stringify({ "casewright@casewright.dev": PAGES_ID }),
    },
  });
  await browser.installExtension(EXTENSION);
  return browser;
}

/** A remote value, as far as it is used here (WebDriver BiDi, script.RemoteValue). */
interface Remote {
  readonly type: string;
  readonly value?: { readonly shadowRoot?: { readonly sharedId: string } } | string;
}

interface Connected {
  readonly connection: Connection & {
    send(
      method: "browsingContext.getTree",
      parameters: object,
    ): Promise<{ readonly result: { readonly contexts: readonly { readonly context: string }[] } }>;
  };
}

/** Works the extension's shortcut as the browser's own window does: no key that a driver presses gets there. */
export function pressShortcut(browser: Browser): Promise<void> {
  return inWindow(browser, `document.querySelector('[id*="casewright"] > key').doCommand()`);
}

/** Switches the extension off, as the user does in the list of add-ons. */
export function switchOff(browser: Browser): Promise<void> {
  return inWindow(
    browser,
    `ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs")
      .AddonManager.getAddonByID("casewright@casewright.dev").then((addon) => addon.disable())`,
  );
}

/** Ends the extension's background, as the browser does when it has been idle for half a minute. */
export function endBackground(browser: Browser): Promise<void> {
  return inWindow(
    browser,
    `WebExtensionPolicy.getByID("casewright@casewright.dev").extension.terminateBackground()`,
  );
}

/** Runs an expression in the browser's own window, and waits for what it promises. */
async function inWindow(browser: Browser, expression: string): Promise<void> {
  const { connection } = browser as unknown as Connected;
  const tree = await connection.send("browsingContext.getTree", { "moz:scope": "chrome" });
  const { result } = await connection.send("script.evaluate", {
    expression,
    target: { context: tree.result.contexts[0]!.context },
    awaitPromise: true,
  });
  if (result.type === "exception") throw new Error(result.exceptionDetails?.text);
}

interface Answer {
  readonly result: {
    readonly type: "success" | "exception";
    readonly result: Remote;
    readonly exceptionDetails?: { readonly text: string };
  };
}

interface Connection {
  send(method: string, parameters: object): Promise<Answer>;
}

export function panelOf(page: Page): PanelDriver {
  // Puppeteer itself does not look into closed shadow roots; the protocol under it does.
  const { connection } = page.browser() as unknown as { connection: Connection };
  async function find(): Promise<{ sharedId: string; target: { context: string } } | undefined> {
    for (const frame of page.frames()) {
      const target = { context: (frame as unknown as { _id: string })._id };
      const host = await connection.send("script.evaluate", {
        expression: "document.querySelector('casewright-panel')",
        target,
        awaitPromise: false,
        serializationOptions: { maxDomDepth: 1, includeShadowTree: "all" },
      });
      const { value } = host.result.result;
      const sharedId = typeof value === "object" ? value.shadowRoot?.sharedId : undefined;
      if (sharedId) return { sharedId, target };
    }
    return undefined;
  }

  return drivePanel({
    async call(functionDeclaration, argument) {
      const found = await find();
      if (!found) return undefined;
      const { sharedId, target } = found;
      const { result } = await connection.send("script.callFunction", {
        functionDeclaration,
        arguments: [
          { sharedId },
          argument === undefined ? { type: "undefined" } : { type: "string", value: argument },
        ],
        target,
        awaitPromise: false,
      });
      if (result.type === "exception") throw new Error(result.exceptionDetails?.text);
      return result.result.value;
    },
    clickAt: (x, y) => page.mouse.click(x, y),
  });
}
