import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Desk } from "@casewright/support-desk";
import { type BrowserContext, type CDPSession, chromium, type Page } from "playwright-core";
import { findChromium } from "./browsers.ts";
import { drivePanel, type PanelDriver } from "./extension-panel.ts";

export const EXTENSION = resolve(import.meta.dirname, "../../extension-browser/.output/chrome-mv3");
export const CONSOLE = "https://support.console.aws.amazon.com";

export interface ExtensionBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  close(): Promise<void>;
}

/** Chromium with the shipping build; every host name of the console leads to the desk, everything else nowhere. */
export async function openChromium(
  desk: Desk,
  options: { readonly colorScheme?: "light" | "dark"; readonly args?: readonly string[] } = {},
): Promise<ExtensionBrowser> {
  const profile = mkdtempSync(join(tmpdir(), "casewright-chromium-"));
  const { port } = new URL(desk.url);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: true,
    chromiumSandbox: false,
    ignoreHTTPSErrors: true,
    ignoreDefaultArgs: ["--hide-scrollbars"],
    viewport: { width: 1360, height: 860 },
    colorScheme: options.colorScheme ?? "light",
    args: [
      `--disable-extensions-except=${EXTENSION}`,
      `--load-extension=${EXTENSION}`,
      `--host-resolver-rules=MAP *.amazon.com 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...(options.args ?? []),
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
  return {
    context,
    extensionId: new URL(worker.url()).host,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** The user switches the extension off, in the browser's list of extensions. */
export async function switchOff({ context, extensionId }: ExtensionBrowser): Promise<void> {
  const list = await context.newPage();
  await list.goto("chrome://extensions");
  await list.evaluate(
    (id) =>
      (
        globalThis as unknown as {
          chrome: { management: { setEnabled(id: string, enabled: boolean): Promise<void> } };
        }
      ).chrome.management.setEnabled(id, false),
    extensionId,
  );
  await list.close();
}

export async function panelOf(page: Page): Promise<PanelDriver> {
  const cdp = await page.context().newCDPSession(page);
  return drivePanel({
    async call(functionDeclaration, argument) {
      const objectId = await shadowRoot(cdp);
      if (!objectId) return undefined;
      const { result, exceptionDetails } = await cdp.send("Runtime.callFunctionOn", {
        objectId,
        functionDeclaration: `function (argument) { return (${functionDeclaration})(this, argument); }`,
        arguments: [{ value: argument }],
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    clickAt: (x, y) => page.mouse.click(x, y),
  });
}

async function shadowRoot(cdp: CDPSession): Promise<string | undefined> {
  const { result } = await cdp.send("Runtime.evaluate", {
    // In the page, or in a frame of it.
    expression: `[document, ...[...document.querySelectorAll("iframe")].map((one) => one.contentDocument)]
      .map((page) => page?.querySelector("casewright-panel")).find(Boolean) ?? null`,
  });
  if (!result.objectId) return undefined;
  const { node } = await cdp.send("DOM.describeNode", { objectId: result.objectId, depth: 1, pierce: true });
  const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
  if (!backendNodeId) return undefined;
  const { object } = await cdp.send("DOM.resolveNode", { backendNodeId });
  return object.objectId;
}
