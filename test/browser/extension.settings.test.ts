import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterEach, expect, test } from "vitest";
import { choose } from "./choose.ts";
import { chromiumForTests, type Opened } from "./extension-fixtures.ts";
import type { PanelDriver } from "./extension-panel.ts";

/** As far as these tests ask the extension's own pages. */
interface Area {
  clear(): Promise<void>;
  get(key?: string): Promise<Record<string, Record<string, unknown>>>;
}
declare const chrome: {
  storage: { local: Area; sync: Area };
  tabs: { query(what: object): Promise<object[]> };
};

const chromium = chromiumForTests();
const { openOwn } = chromium;

afterEach(async () => {
  const options = await openOwn("options.html");
  await options.evaluate(() => Promise.all([chrome.storage.local.clear(), chrome.storage.sync.clear()]));
});

async function open(text = ""): Promise<Opened<Page>> {
  const opened = await chromium.open();
  if (text) await opened.page.locator("textarea").fill(text);
  return opened;
}

test("a check that is switched off is not asked for, and company words and patterns are secrets", async () => {
  const { page, panel } = await open("Order TKT-20391 of tsubaki-works fails.");
  await expect.poll(() => panel.text()).toContain("Access path");
  const options = await openOwn("options.html");
  await options.getByLabel("Access path").uncheck();
  await options.getByLabel("Company words").fill("tsubaki-works");
  const patterns = options.getByLabel("Company patterns");
  await patterns.fill("Ticket: (TKT-\\d+)+");
  await patterns.blur();
  await options.getByRole("alert").getByText("Line 1: Its time could grow").waitFor();
  await patterns.fill("Ticket: TKT-\\d{4,8}");
  await patterns.blur();
  await expect.poll(() => options.getByRole("alert").count()).toBe(0);
  await page.bringToFront();
  await expect.poll(() => panel.text()).not.toContain("Access path");
  await page.getByRole("button", { name: "Submit" }).click();
  await expect.poll(() => panel.text()).toContain("Not sent");
  await panel.click("Mask and go on");
  await expect
    .poll(() => page.locator("textarea").inputValue())
    .toMatch(/^Order \[\w+_1\] of \[\w+_\d\] fails\.$/);
});

test("the settings go out as casewright.config.json and come in again", async () => {
  const options = await openOwn("options.html");
  await options.getByLabel("Support plan").selectOption("enterprise");
  await options.getByLabel("Time zone").selectOption("Asia/Tokyo");
  await options.getByLabel("Company words").fill("tsubaki-works");
  await options.getByLabel("Vague subject").uncheck();
  const download = options.waitForEvent("download");
  await options.getByRole("button", { name: "Export casewright.config.json" }).click();
  expect((await download).suggestedFilename()).toBe("casewright.config.json");
  const text = await readFile(await (await download).path(), "utf8");
  await options.evaluate(() => chrome.storage.local.clear());
  await options.reload();
  await expect.poll(() => options.getByLabel("Support plan").inputValue()).toBe("");
  const file = (content: string) => ({
    name: "casewright.config.json",
    mimeType: "application/json",
    buffer: Buffer.from(content),
  });
  await options.locator("#import").setInputFiles(file(text));
  await options.getByText("Imported").waitFor();
  await expect.poll(() => options.getByLabel("Company words").inputValue()).toBe("tsubaki-works");
  await expect.poll(() => options.getByLabel("Support plan").inputValue()).toBe("enterprise");
  await expect.poll(() => options.getByLabel("Time zone").inputValue()).toBe("Asia/Tokyo");
  expect(await options.getByLabel("Vague subject").isChecked()).toBe(false);
  await options.locator("#import").setInputFiles(file("not JSON"));
  await options.getByText("Nothing was imported").waitFor();
  expect(await options.getByLabel("Support plan").inputValue()).toBe("enterprise");
});

test("levels, words and checklists of a shared file work in the form, are shown, and can be removed", async () => {
  const options = await openOwn("options.html");
  const shared = {
    rules: { "urgent-subject": "error" },
    words: { KESTREL: "our order system", HERON: "" },
    checklists: [{ service: "*", items: [{ name: "the change number", words: ["CHG-"] }] }],
  };
  const file = (content: object) => ({
    name: "casewright.config.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(content)),
  });
  await options.locator("#import").setInputFiles(file({ ...shared, rules: { "no-such": "off" } }));
  await options.getByText("Nothing was imported: rules.no-such: there is no such rule.").waitFor();
  await options.locator("#import").setInputFiles(file(shared));
  await options.getByText("From the shared file: 1 level of checks, 1 checklist.").waitFor();
  const words = options.getByLabel("Words to explain");
  await expect.poll(() => words.inputValue()).toBe("HERON:\nKESTREL: our order system");

  const { page, panel } = await open("The KESTREL upload fails with 503.");
  await expect.poll(() => panel.text()).toContain("Explain it: our order system");
  await choose(page, "Service", "Lambda");
  await expect.poll(() => panel.text()).toContain("Add the change number (your company's checklist)");
  await options.bringToFront();
  await words.fill("OSPREY: the billing job");
  await words.blur();
  await options.getByRole("button", { name: "Remove" }).click();
  await options.getByText("From the shared file: 0 levels of checks, 0 checklists.").waitFor();
  await page.bringToFront();
  await expect.poll(() => panel.text()).not.toContain("Explain it: our order system");
  await page.locator("textarea").fill("The OSPREY upload fails with 503.");
  await expect.poll(() => panel.text()).toContain("Explain it: the billing job");
});

test("settings are synced only where the user says so, and drafts never", async () => {
  const { page } = await open("A sentence that is kept as a draft.");
  const options = await openOwn("options.html");
  const synced = () => options.evaluate(async () => JSON.stringify(await chrome.storage.sync.get()));
  await options.getByLabel("Support plan").selectOption("enterprise");
  await options.getByText("Saved").waitFor();
  expect(await synced()).toBe("{}");
  await options.getByLabel("Sync these settings").check();
  await expect.poll(synced).toContain('"plan":"enterprise"');
  await options.getByLabel("Support plan").selectOption("unified-operations");
  await expect.poll(synced).toContain("unified-operations");
  expect(await synced()).not.toContain("sentence");
  await options.getByLabel("Sync these settings").uncheck();
  await expect.poll(synced).toBe("{}");
  await page.close();
});

test("a pause on this page takes everything away, a resume brings it back", async () => {
  const { page, panel } = await open("We use password=Hq7-vbn2Lw9x here.");
  await expect.poll(() => panel.text()).toContain("Mask as");
  // A driver cannot open the browser's own popup: its page is opened in a tab, and told which tab is under it.
  const popup = await chromium.browser.context.newPage();
  await popup.addInitScript((url) => {
    chrome.tabs.query = async () => [{ url }];
  }, page.url());
  await popup.goto(`chrome-extension://${chromium.browser.extensionId}/popup.html`);
  await popup.getByLabel("Pause on this page").check();
  await expect.poll(() => panel.exists()).toBe(false);
  await page.bringToFront();
  await page.reload();
  await page.locator("textarea").fill("We use password=Hq7-vbn2Lw9x here.");
  await page.getByRole("button", { name: "Submit" }).click();
  await page.getByText("Enter a subject.").waitFor();
  expect(await panel.exists()).toBe(false);
  const options = await openOwn("options.html");
  await options.getByRole("button", { name: "Resume" }).click();
  await expect.poll(() => panel.exists()).toBe(true);
});

const box = (panel: PanelDriver) =>
  panel.read((root) => {
    const { left, top, right, bottom } = (
      root.querySelector(".panel, .pill") as Element
    ).getBoundingClientRect();
    return { left: Math.round(left), top: Math.round(top), right, bottom };
  });

async function covers(page: Page, panel: PanelDriver): Promise<boolean> {
  const own = (await box(panel))!;
  return page.evaluate((area) => {
    const buttons = [...document.querySelectorAll("main button")].filter(
      (one) => one.textContent === "Submit",
    );
    return [...document.querySelectorAll("textarea"), ...buttons].some((one) => {
      const rect = one.getBoundingClientRect();
      return (
        rect.left < area.right && rect.right > area.left && rect.top < area.bottom && rect.bottom > area.top
      );
    });
  }, own);
}

test("the panel is dragged to another place, covers nothing there, stays there, and docks again", async () => {
  const { page, panel } = await open("Our function times out.");
  await expect.poll(() => panel.text()).toContain("7,977 of 8,000");
  const start = (await box(panel))!;
  await page.mouse.move(start.left + 150, start.top + 28);
  await page.mouse.down();
  // Over the description: it moves aside when it is let go.
  await page.mouse.move(500, 420, { steps: 8 });
  await page.mouse.up();
  await expect.poll(() => covers(page, panel)).toBe(false);
  const moved = (await box(panel))!;
  expect(moved.left).not.toBe(start.left);
  await page.mouse.move(moved.left + 150, moved.top + 28);
  await page.mouse.down();
  await page.mouse.move(170, 300, { steps: 8 });
  await page.mouse.up();
  await expect.poll(async () => (await box(panel))!.left).toBeLessThan(200);
  const there = (await box(panel))!;
  await page.reload();
  await page.locator("textarea").waitFor();
  await expect.poll(() => panel.exists()).toBe(true);
  await expect.poll(async () => (await box(panel))!.left).toBe(there.left);
  await panel.read((root) => root.querySelector<HTMLElement>(".grip")!.focus());
  await page.keyboard.press("ArrowRight");
  await expect.poll(async () => (await box(panel))!.left).toBeGreaterThan(there.left);
  await panel.click("Dock at the right edge");
  await expect.poll(async () => (await box(panel))!.left).toBe(start.left);
});

test("a phone number that cannot be dialled directly is marked", async () => {
  const { page, panel } = await open("Our function times out.");
  await page.getByText("Phone", { exact: true }).click();
  const number = page.getByRole("textbox", { name: "Phone number" });
  await number.fill("4711");
  await expect.poll(() => panel.text()).toContain("no phone number that can be dialled");
  await number.fill("206 555 0123 ext. 12");
  await expect.poll(() => panel.text()).toContain("cannot dial an extension");
  await number.fill("206 555 0123");
  await expect.poll(() => panel.text()).not.toContain("cannot dial an extension");
});
