import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { type BrowserContext, chromium, type Locator, type Page } from "playwright-core";
import { expect } from "vitest";
import { findChromium } from "../../browser/browsers.ts";
import type { CodeServer } from "../code-server.ts";
import { putFiles } from "./refill.ts";

/** A VS Code window as a person has it in front of them. */
export interface Window {
  readonly page: Page;
  /** The folder that is open in it. */
  readonly folder: string;
  openFile(name: string): Promise<void>;
  /** Runs a command by its name in the palette. */
  runCommand(title: string): Promise<void>;
  /** Opens the extension's side bar. */
  openSideBar(): Promise<void>;
  /** Selects whole lines of the editor in front by mouse, 1-based. */
  selectLines(from: number, to: number): Promise<void>;
  /** The lines of the editor in front that are on the screen. */
  text(): Promise<string>;
  tab(name: string | RegExp): Locator;
  notification(text: string | RegExp): Locator;
  /** A CodeLens of the editor in front. */
  lens(text: string | RegExp): Locator;
  /** Clicks a CodeLens until what it brings is there. */
  clickLens(text: string | RegExp, brings: Locator): Promise<void>;
  /** Chooses the first entry that matches in the list in front. */
  pick(filter: string): Promise<void>;
  /** Waits until VS Code and the extension are there, also anew after a reload or a restart. */
  isThere(): Promise<void>;
  /** Closes what has opened beside it. */
  closeOthers(): Promise<void>;
  close(): Promise<void>;
}

/** The server's address in the browser: what is kept of its 20 MB of scripts goes by that, and ports change. */
const ORIGIN = "http://localhost";

let browser: BrowserContext | undefined;

export interface BrowserOptions {
  /** Folder of the browser's profile, which several browsers use in turn. */
  readonly profile: string;
  readonly locale?: string;
}

async function launchBrowser(server: CodeServer, options: BrowserOptions): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext(options.profile, {
    executablePath: findChromium(),
    chromiumSandbox: false,
    args: [`--host-resolver-rules=MAP localhost:80 ${new URL(server.url).host}`],
    viewport: { width: 1280, height: 800 },
    locale: options.locale ?? "en-US",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  // A busy machine may take long for what takes a second on an idle one.
  context.setDefaultTimeout(60_000);
  return context;
}

export async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = undefined;
}

/**
 * Opens a new folder with the given files in a new window of the server, in a browser that has never seen VS Code. In
 * the tab of the window before, if that is still open: a process that has compiled VS Code once starts it in half the time.
 */
export async function openWindow(
  server: CodeServer,
  files: Readonly<Record<string, string>>,
  options: BrowserOptions,
): Promise<Window> {
  const folder = await mkdtemp(join(server.directory, "w-"));
  await putFiles(folder, files);
  browser ??= await launchBrowser(server, options);
  const context = browser;
  // The first one is the browser's own, without which it would end.
  const page = context.pages()[1] ?? (await context.newPage());
  await forget(page);
  await page.goto(`${ORIGIN}/?folder=${encodeURIComponent(folder)}`);
  await isThere(page);

  const editor = () => page.locator(".editor-group-container.active .monaco-editor .view-lines").first();
  const window: Window = {
    page,
    folder,
    openFile: async (name) => {
      const row = page.locator(".explorer-folders-view").getByRole("treeitem", { name, exact: true });
      // Its tab is there before its text, and its text before the focus, which closes a palette that is open by then.
      const inFront = page.locator(
        `.editor-group-container.active .monaco-editor.focused[data-uri$="/${encodeURIComponent(name)}"]`,
      );
      await until(() => row.dblclick(), inFront);
      await editor().locator(".view-line").first().waitFor();
    },
    runCommand: async (title) => {
      const palette = page.locator(".quick-input-widget");
      const input = palette.locator("input");
      // The list is filtered a moment later: a click on a row that moves away meanwhile runs another command.
      const focused = palette.locator(".monaco-list-row.focused .label-name").first();
      // What is just being opened may take the focus, and closes the palette by that.
      await expect
        .poll(async () => {
          if (!(await palette.isVisible()) || (await input.inputValue()) !== `>${title}`) {
            await page.keyboard.press("F1");
            await input.fill(`>${title}`, { timeout: 1000 }).catch(() => {});
          }
          const name = await focused.textContent({ timeout: 1000 }).catch(() => undefined);
          if (name !== undefined && name !== title) await page.keyboard.press("ArrowDown");
          return name;
        })
        .toBe(title);
      await page.keyboard.press("Enter");
    },
    openSideBar: () =>
      page
        .getByRole("tab", { name: /Casewright/ })
        .first()
        .click(),
    selectLines: async (from, to) => {
      const number = (line: number) =>
        page.locator(".editor-group-container.active .line-numbers").getByText(String(line), { exact: true });
      await number(from).first().click();
      await number(to)
        .first()
        .click({ modifiers: ["Shift"] });
      await page.locator(".editor-group-container.active .selected-text").first().waitFor();
    },
    // All at once: VS Code draws lines anew meanwhile, and another file may have fewer.
    text: () =>
      editor().evaluate((lines) =>
        [...lines.querySelectorAll(".view-line")]
          .map((line) => ({ top: line.getBoundingClientRect().y, text: line.textContent ?? "" }))
          .sort((a, b) => a.top - b.top)
          .map(({ text }) => text.replaceAll("\u00a0", " "))
          .join("\n"),
      ),
    tab: (name) => page.locator(".tabs-container").getByRole("tab", { name }),
    notification: (text) =>
      page.locator(".notifications-toasts .notification-list-item").filter({ hasText: text }),
    lens: (text) =>
      page.locator(".editor-group-container.active .codelens-decoration > *").filter({ hasText: text }),
    // VS Code draws the lenses anew while it resolves them; a click on one that goes is lost.
    clickLens: (text, brings) => until(() => window.lens(text).click(), brings),
    pick: async (filter) => {
      await page.locator(".quick-input-widget input").fill(filter);
      await page.locator(".quick-input-list .monaco-list-row").filter({ hasText: filter }).first().click();
    },
    isThere: () => isThere(page),
    closeOthers: async () => {
      for (const one of context.pages().slice(1)) if (one !== page) await one.close();
    },
    close: async () => {
      for (const one of context.pages().slice(1)) await one.close();
    },
  };
  return window;
}

/**
 * Does something again until what it brings is there: VS Code draws anew while it loads, and a click on what goes is
 * lost. For actions that do no harm twice.
 */
export async function until(action: () => Promise<void>, brings: Locator): Promise<void> {
  const isBrought = () =>
    brings
      .first()
      .waitFor({ timeout: 10_000 })
      .then(
        () => true,
        () => false,
      );
  do await action();
  while (!(await isBrought()));
}

/** Takes away all that earlier windows have stored, but not the server's scripts. */
async function forget(page: Page): Promise<void> {
  // A window that is open would store again; this page of the same server does nothing.
  await page.goto(`${ORIGIN}/healthz`);
  const session = await page.context().newCDPSession(page);
  const storageTypes = "cookies,local_storage,indexeddb,service_workers,cache_storage,file_systems";
  await session.send("Storage.clearDataForOrigin", { origin: ORIGIN, storageTypes });
  await session.detach();
}

/** The window is up before the extensions' commands and menus are: asks the palette until it knows ours. */
async function isThere(page: Page): Promise<void> {
  await page.locator(".explorer-folders-view .monaco-list-row").first().waitFor();
  await page
    .getByRole("tab", { name: /Casewright/ })
    .first()
    .waitFor();
  const ours = page.locator(".quick-input-list .monaco-list-row").filter({ hasText: "Casewright: " });
  for (let attempt = 0; attempt < 30; attempt++) {
    await page.keyboard.press("F1");
    const shown = await page
      .locator(".quick-input-widget input")
      .fill(">Casewright: ", { timeout: 1000 })
      .then(() => ours.first().waitFor({ timeout: 1000 }))
      .then(
        () => true,
        () => false,
      );
    await page.keyboard.press("Escape");
    if (shown) return;
  }
  throw new Error("The extension's commands did not come up");
}

/**
 * Right-clicks into the selected text, or else into the first line, and waits for the menu. By its place on the
 * screen: VS Code draws a line anew while it colours it. The menu is in a shadow root.
 */
export async function openContextMenu(window: Window): Promise<Locator> {
  const group = window.page.locator(".editor-group-container.active");
  const selected = group.locator(".selected-text").first();
  const target = (await selected.count()) ? selected : group.locator(".view-lines").first();
  await expect.poll(() => target.boundingBox()).not.toBeNull();
  const { x, y } = (await target.boundingBox())!;
  await window.page.mouse.click(x + 20, y + 8, { button: "right" });
  const menu = window.page.locator(".monaco-menu");
  await menu.first().waitFor();
  return menu;
}

/** Chooses an item of an open menu. VS Code takes no click in a menu's first 100 ms: clicks until the menu is gone. */
export async function choose(menu: Locator, item: string): Promise<void> {
  const entry = menu.getByText(item, { exact: true });
  await expect
    .poll(async () => {
      await entry.click({ timeout: 1000 }).catch(() => {});
      return menu.count();
    })
    .toBe(0);
}

/** The modal dialog, when it is there. */
export async function modal(window: Window): Promise<Locator> {
  const dialog = window.page.locator(".monaco-dialog-box");
  await dialog.waitFor();
  return dialog;
}
