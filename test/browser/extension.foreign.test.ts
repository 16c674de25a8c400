import { resolve } from "node:path";
import { build } from "esbuild";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { CONSOLE, panelOf } from "./extension-chromium.ts";
import { chromiumForTests, LEAK, MASKED } from "./extension-fixtures.ts";
import type { PanelDriver } from "./extension-panel.ts";

const chromium = chromiumForTests();

/** The page with the components of one release. */
async function bundle(components: string): Promise<{ script: string; style: string }> {
  const { outputFiles } = await build({
    // An alias is resolved from here.
    absWorkingDir: resolve(import.meta.dirname, ".."),
    entryPoints: ["./browser/pages/foreign.tsx"],
    bundle: true,
    write: false,
    outdir: "out",
    format: "iife",
    jsx: "automatic",
    jsxImportSource: "react",
    define: { "process.env.NODE_ENV": '"production"' },
    alias: { "@cloudscape-design/components": components },
    loader: { ".woff2": "dataurl", ".svg": "dataurl", ".png": "dataurl" },
    logLevel: "error",
  });
  const text = (end: string) => outputFiles.find((file) => file.path.endsWith(end))?.text ?? "";
  return { script: text(".js"), style: text(".css") };
}

describe.each([
  ["of 2026", "@cloudscape-design/components"],
  ["of 2024", "cloudscape-2024"],
])("with Cloudscape %s", (_, components) => {
  let bundled: { script: string; style: string };
  beforeAll(async () => {
    bundled = await bundle(components);
  });

  async function load(name: string, language: "en" | "ja", hash: string): Promise<Page> {
    const page = await chromium.browser.context.newPage();
    await page.route(`${CONSOLE}/**`, (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === "/app.js")
        return route.fulfill({ contentType: "text/javascript", body: bundled.script });
      if (pathname === "/app.css") return route.fulfill({ contentType: "text/css", body: bundled.style });
      return route.fulfill({
        contentType: "text/html; charset=utf-8",
        body: '<!doctype html><link rel="stylesheet" href="/app.css"><body><div id="root"></div><script src="/app.js"></script>',
      });
    });
    await page.goto(`${CONSOLE}/support/home?page=${name}&lang=${language}${hash}`);
    await page.locator("main").waitFor({ state: "attached" });
    return page;
  }

  async function open(
    name: string,
    language: "en" | "ja",
    hash = "#/case/create",
  ): Promise<{ page: Page; panel: PanelDriver }> {
    const page = await load(name, language, hash);
    const panel = await panelOf(page);
    await expect.poll(() => panel.exists()).toBe(true);
    return { page, panel };
  }

  const sent = (page: Page) => page.evaluate(() => (window as unknown as { sent: string[] }).sent);
  const stopped = { en: "Not sent", ja: "送信を止めました" };
  const mask = { en: "Mask and go on", ja: "マスクして続ける" };

  describe.each(["en", "ja"] as const)("in %s", (language) => {
    test("a chat is guarded: its icon of a button, and Enter", async () => {
      const { page, panel } = await open("chat", language);
      await page.locator("textarea").click();
      await page.keyboard.type(LEAK);
      await page.keyboard.press("Enter");
      await expect.poll(() => panel.text()).toContain(stopped[language]);
      await page.keyboard.press("Escape");
      await expect.poll(() => panel.text()).not.toContain(stopped[language]);
      await page.locator("main button").last().click();
      await expect.poll(() => panel.text()).toContain(stopped[language]);
      expect(await sent(page)).toEqual([]);
      await panel.click(mask[language]);
      await expect.poll(() => sent(page)).toEqual([MASKED]);
    });

    test("a form in another order, with a button above it and tiles for the severity", async () => {
      const { page, panel } = await open("reversed", language);
      await page.locator("textarea").fill(LEAK);
      await page.locator("input[type=text]").fill("RDS refuses logins");
      await expect.poll(() => panel.text()).toMatch(language === "ja" ? /パスワード/ : /password/i);
      await page.getByText(language === "ja" ? "下書きを保存" : "Save draft", { exact: true }).click();
      expect(await panel.text()).not.toContain(stopped[language]);
      await page.getByText(language === "ja" ? "送信する" : "Submit request", { exact: true }).click();
      await expect.poll(() => panel.text()).toContain(stopped[language]);
      await panel.click(mask[language]);
      await expect.poll(() => sent(page)).toEqual([`RDS refuses logins\n${MASKED}`]);
    });

    test("a dialog's form is guarded by being one, whatever its button is called", async () => {
      const { page, panel } = await open("dialog", language);
      await page.locator("textarea").fill(LEAK);
      await page.getByText(language === "ja" ? "お願いします" : "Let's go", { exact: true }).click();
      await expect.poll(() => panel.text()).toContain(stopped[language]);
      await page.keyboard.press("Escape");
      await page.locator("input[type=text]").press("Enter");
      await expect.poll(() => panel.text()).toContain(stopped[language]);
      await panel.click(mask[language]);
      await expect.poll(() => sent(page)).toEqual([`\n${MASKED}`]);
    });

    test("Cloudscape's wizard is guarded at its next step, and read as it is", async () => {
      const page = await load("steps", language, "#/case/create");
      const next = page.getByRole("button", { name: language === "ja" ? "次へ" : "Next" });
      await page
        .getByText(language === "ja" ? "本番システムのダウン" : "Production system down", { exact: true })
        .click();
      await next.click();
      const panel = await panelOf(page);
      await expect.poll(() => panel.exists()).toBe(true);
      await page.locator("textarea").fill(LEAK);
      await next.click();
      await expect.poll(() => panel.text()).toContain(stopped[language]);
      expect(await sent(page)).toEqual(["step 1"]);
      await panel.click(mask[language]);
      await expect.poll(() => sent(page)).toEqual(["step 1", "step 2"]);
    });

    test("a reply is found beside a search field and a feedback box", async () => {
      const page = await load("reply", language, "#/case/?displayId=170000000000001");
      await page.getByText(language === "ja" ? "連絡する" : "Write back").click();
      const panel = await panelOf(page);
      await expect.poll(() => panel.exists()).toBe(true);
      await page.locator("textarea").first().fill(LEAK);
      await expect.poll(() => panel.text()).toMatch(language === "ja" ? /パスワード/ : /password/i);
      await expect
        .poll(() => panel.read((root) => root.querySelector<HTMLSelectElement>("#kind")!.value))
        .toBe("reply");
      await page.getByText(language === "ja" ? "返信する" : "Post reply", { exact: true }).click();
      await expect.poll(() => panel.text()).toContain(stopped[language]);
      expect(await sent(page)).toEqual([]);
    });
  });

  test("fields that are mounted anew are found anew, with one panel", async () => {
    const { page, panel } = await open("reversed", "en");
    for (let round = 0; round < 3; round++) {
      await page.evaluate(() => window.dispatchEvent(new Event("mount-anew")));
      await page.locator("textarea").fill(LEAK);
      await expect.poll(() => panel.text()).toMatch(/password/i);
      // What is read may be the panel of the field that went: it leaves before the next one comes.
      await expect
        .poll(() => page.evaluate(() => document.querySelectorAll("casewright-panel").length))
        .toBe(1);
    }
  });

  test("a page with a feedback box alone is left alone", async () => {
    const page = await load("unrelated", "en", "#/case/history");
    await page.locator("textarea").fill(LEAK);
    // Two looks of the content script, on the page's own clock.
    await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
    expect(await page.evaluate(() => document.querySelectorAll("casewright-panel").length)).toBe(0);
  });
});
