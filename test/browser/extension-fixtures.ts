import { buildPage, type Desk, startDesk } from "@casewright/support-desk";
import type { Page } from "playwright-core";
import type { Browser, Page as FirefoxPage } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { CONSOLE, type ExtensionBrowser, openChromium, panelOf } from "./extension-chromium.ts";
import { type FirefoxOptions, openFirefox, panelOf as panelInFirefox } from "./extension-firefox.ts";
import type { PanelDriver } from "./extension-panel.ts";

export const SECRET = "Hq7-vbn2Lw9x";
export const LEAK = `We connect with password=${SECRET} and get errors.`;
export const MASKED = LEAK.replace(SECRET, "[PASSWORD_1]");
export const CREATE = "#/case/create?step=form";

export interface Opened<P> {
  readonly page: P;
  readonly panel: PanelDriver;
}

/** The desk as the console, and a Chromium with the extension, for all tests of a file; each test's pages go with it. */
export function chromiumForTests(
  options: { readonly args?: readonly string[]; readonly hosts?: readonly string[] } = {},
) {
  const desk = deskForTests(options.hosts);
  let browser: ExtensionBrowser;
  beforeAll(async () => {
    browser = await openChromium(desk(), options);
  });
  afterAll(() => browser?.close());
  // The browser's own first page stays: without one, the next test would pay for a new window.
  afterEach(() =>
    Promise.all(
      browser.context
        .pages()
        .slice(1)
        .map((page) => page.close()),
    ),
  );
  return {
    get browser() {
      return browser;
    },
    /** Opens a page of the Support Center that has a form, and waits for the panel. */
    async open(hash = CREATE, language: "en" | "ja" = "en"): Promise<Opened<Page>> {
      const page = await browser.context.newPage();
      await page.goto(`${CONSOLE}/support/home?lang=${language}${hash}`);
      await page.locator("textarea").waitFor();
      const panel = await panelOf(page);
      await expect.poll(() => panel.exists()).toBe(true);
      return { page, panel };
    },
    /** A page of the extension behind those of the test, which neither hides them nor goes with them. */
    async behind(): Promise<Page> {
      const [page] = browser.context.pages();
      const url = `chrome-extension://${browser.extensionId}/options.html`;
      if (page!.url() !== url) await page!.goto(url);
      return page!;
    },
    /** Opens one of the extension's own pages. */
    async openOwn(name: "options.html" | "popup.html"): Promise<Page> {
      const page = await browser.context.newPage();
      await page.goto(`chrome-extension://${browser.extensionId}/${name}`);
      await page.getByRole("heading", { level: 1 }).waitFor();
      return page;
    },
  };
}

/** The same in Firefox. */
export function firefoxForTests(options?: FirefoxOptions) {
  const desk = deskForTests();
  let browser: Browser;
  beforeAll(async () => {
    browser = await openFirefox(desk(), options);
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    const [first, ...rest] = await browser.pages();
    await Promise.all(rest.map((page) => page.close()));
    await first?.goto("about:blank");
  });
  return {
    get browser() {
      return browser;
    },
    async open(hash = CREATE, language: "en" | "ja" = "en"): Promise<Opened<FirefoxPage>> {
      const page = await browser.newPage();
      await page.goto(`${CONSOLE}/support/home?lang=${language}${hash}`);
      await page.waitForSelector("textarea");
      const panel = panelInFirefox(page);
      await expect.poll(() => panel.exists()).toBe(true);
      return { page, panel };
    },
  };
}

function deskForTests(hosts: readonly string[] = []): () => Desk {
  let desk: Desk;
  beforeAll(async () => {
    await buildPage();
    const extraHosts = ["support.console.aws.amazon.com", ...hosts];
    desk = await startDesk({ port: 0, dataDir: ":memory:", tls: true, extraHosts });
  });
  afterAll(() => desk?.close());
  return () => desk;
}
