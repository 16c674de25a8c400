import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { CONSOLE, panelOf } from "./extension-chromium.ts";
import { panelOf as panelInFirefox, pressShortcut } from "./extension-firefox.ts";
import { chromiumForTests, firefoxForTests, LEAK, MASKED, SECRET } from "./extension-fixtures.ts";
import type { PanelDriver } from "./extension-panel.ts";
import { bundleEditors } from "./pages/bundle.ts";
import type { EditorName, EditorsPage } from "./pages/editors.ts";

// Rich editors on a page that is no case form, checked because the user asked for it.

declare const editorsPage: EditorsPage;

let script: string;
beforeAll(async () => {
  script = await bundleEditors();
});

/** One browser, as far as these tests drive it. */
interface Driver {
  /** Opens the editor, and asks for it to be checked by what the context menu does. */
  open(name: EditorName): Promise<Opened>;
}

interface Opened {
  readonly panel: PanelDriver;
  type(text: string): Promise<void>;
  press(key: string): Promise<void>;
  check(): Promise<void>;
  evaluate<R>(work: () => R): Promise<R>;
}

const HISTORY = `${CONSOLE}/support/home?lang=en#/case/history`;

describe("in Chromium", () => {
  const chromium = chromiumForTests();
  tests({
    async open(name) {
      const page = await chromium.browser.context.newPage();
      await page.goto(HISTORY);
      await page.getByRole("heading", { level: 1 }).waitFor();
      await page.evaluate(script);
      await page.evaluate((one) => editorsPage.open(one), name);
      const panel = await panelOf(page);
      return {
        panel,
        type: (text) => page.keyboard.type(text),
        press: (key) => page.keyboard.press(key),
        evaluate: (work) => page.evaluate(work),
        check: () => orderInChromium(page),
      };
    },
  });

  async function orderInChromium(page: Page): Promise<void> {
    await page.bringToFront();
    const [worker] = chromium.browser.context.serviceWorkers();
    // The browser's own shortcuts are out of reach of a driver: the command's event is fired instead.
    await worker!.evaluate(async () => {
      const { tabs, commands } = (
        globalThis as unknown as {
          chrome: {
            tabs: { query(what: object): Promise<object[]> };
            commands: { onCommand: { dispatch(name: string, tab: object | undefined): void } };
          };
        }
      ).chrome;
      const [tab] = await tabs.query({ url: "https://*.console.aws.amazon.com/*" });
      commands.onCommand.dispatch("check-field", tab);
    });
  }
});

describe("in Firefox", () => {
  const firefox = firefoxForTests();
  tests({
    async open(name) {
      const page = await firefox.browser.newPage();
      await page.goto(HISTORY);
      await page.waitForSelector("h1");
      await page.evaluate(script);
      await page.evaluate((one) => editorsPage.open(one), name);
      return {
        panel: panelInFirefox(page),
        type: (text) => page.keyboard.type(text),
        async press(key) {
          const keys = key.split("+");
          for (const one of keys) await page.keyboard.down(one as "Control");
          for (const one of keys.toReversed()) await page.keyboard.up(one as "Control");
        },
        evaluate: (work) => page.evaluate(work),
        check: () => pressShortcut(firefox.browser),
      };
    },
  });
});

function tests(driver: Driver): void {
  const state = ({ evaluate }: Opened) => evaluate(() => editorsPage.state().trim());
  /** The words under the marks, by the browser's own register of highlights. */
  const marked = ({ evaluate }: Opened) =>
    evaluate(() => [...CSS.highlights.values()].flatMap((one) => [...one].map(String)));

  test.each(["plain", "prosemirror", "lexical"] as const)(
    "%s: checked on request, marked, mended in one undo step",
    async (name) => {
      const opened = await driver.open(name);
      const { panel } = opened;
      await opened.type("Hello.");
      await opened.press("Enter");
      await opened.type(LEAK);
      expect(await panel.exists()).toBe(false);
      await opened.check();
      await expect.poll(() => panel.text()).toMatch(/password: mask/i);
      expect(await marked(opened)).toEqual([SECRET]);
      // The marks follow what is typed before them and after them.
      await opened.type(" Since noon.");
      await expect.poll(() => marked(opened)).toEqual([SECRET]);
      const before = await state(opened);
      await panel.click("Mask as [PASSWORD_1]");
      await expect.poll(() => state(opened)).toContain(MASKED);
      await expect.poll(() => marked(opened)).toEqual([]);
      await opened.press("Control+z");
      await expect.poll(() => state(opened)).toBe(before);
      await expect.poll(() => marked(opened)).toEqual([SECRET]);
    },
  );

  test.each(["plain", "prosemirror", "lexical"] as const)(
    "%s: takes a section for what is missing",
    async (name) => {
      const opened = await driver.open(name);
      await opened.type("Our function times out.");
      await opened.check();
      await expect.poll(() => opened.panel.text()).toContain("Add section");
      await opened.panel.click("Add a section “Impact”");
      await expect
        .poll(async () => (await state(opened)).replace(/\s+/g, " "))
        .toBe("Our function times out. Impact:");
      await expect.poll(() => opened.panel.text()).not.toContain("did not take the change");
    },
  );

  test("an editor in a frame of the page is checked there", async () => {
    const opened = await driver.open("framed");
    await opened.type(LEAK);
    await opened.check();
    await expect.poll(() => opened.panel.exists()).toBe(true);
    await opened.panel.click("Open Casewright");
    await expect.poll(() => opened.panel.text()).toContain("Mask as [PASSWORD_1]");
    await opened.panel.click("Mask as [PASSWORD_1]");
    await expect.poll(() => state(opened)).toBe(MASKED);
  });

  test("an editor that does not take the change is said to refuse it", async () => {
    const opened = await driver.open("refusing");
    await opened.type(LEAK);
    await opened.check();
    await expect.poll(() => opened.panel.text()).toContain("Mask as [PASSWORD_1]");
    await opened.evaluate(() => editorsPage.refuse());
    await opened.panel.click("Mask as [PASSWORD_1]");
    await expect.poll(() => opened.panel.text()).toContain("did not take the change");
    expect(await state(opened)).toBe(LEAK);
  });

  test.each(["plain", "foreign"] as const)("%s: where nothing can be checked that is said", async (name) => {
    const opened = await driver.open(name);
    if (name === "plain") await opened.evaluate(() => (document.activeElement as HTMLElement).blur());
    await opened.check();
    await expect.poll(() => opened.panel.text()).toContain("no text field here");
    expect(await marked(opened)).toEqual([]);
  });
}
