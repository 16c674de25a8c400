import type { Page } from "playwright-core";
import { afterEach, beforeAll, expect, test } from "vitest";
import { CREATE, chromiumForTests, LEAK, MASKED, SECRET } from "./extension-fixtures.ts";

const chromium = chromiumForTests();
const { open, openOwn } = chromium;

beforeAll(() => chromium.browser.context.grantPermissions(["clipboard-read", "clipboard-write"]));
afterEach(async () => {
  const options = await openOwn("options.html");
  await options.evaluate(() => chrome.storage.local.clear());
});

/** As far as these tests ask the extension's own pages. */
declare const chrome: {
  storage: {
    local: {
      clear(): Promise<void>;
      get(): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
    };
  };
};

async function stored(): Promise<string> {
  const page = await chromium.behind();
  return page.evaluate(async () => JSON.stringify(await chrome.storage.local.get()));
}

const subject = (page: Page) => page.getByRole("textbox", { name: "Subject" });
const text = (page: Page) => page.locator("textarea");

test("what was typed is kept masked, offered again after a crash, and goes on", async () => {
  const { page } = await open();
  await subject(page).fill(`Logins fail with password=${SECRET}`);
  await text(page).click();
  await page.keyboard.type(LEAK);
  await expect.poll(stored).toContain("get errors");
  expect(await stored()).not.toContain(SECRET);
  // The tab is gone at once, as in a crash.
  await page.close();
  const again = await open();
  await expect.poll(() => again.panel.text()).toContain("A draft is kept");
  await expect.poll(() => again.panel.text()).toContain("2 secrets in it were masked");
  await again.panel.click("Put it back");
  await expect.poll(() => text(again.page).inputValue()).toBe(MASKED);
  await expect.poll(() => subject(again.page).inputValue()).toBe("Logins fail with password=[PASSWORD_1]");
  // The page's own count shows that it reached React.
  await again.page.getByText(`${(8000 - MASKED.length).toLocaleString("en")} remaining`).waitFor();
  await again.page.keyboard.press("Control+z");
  await expect.poll(() => text(again.page).inputValue()).toBe("");
  await again.page.keyboard.press("Control+Shift+z");
  await text(again.page).press("Control+End");
  await again.page.keyboard.type(" More of it.");
  await expect.poll(stored).toContain("More of it.");
  // It is still one draft.
  expect((await stored()).match(/"draft \d+"/g)).toHaveLength(1);
});

test("what was typed in the very last moment is kept too", async () => {
  const { page } = await open();
  await text(page).click();
  await page.keyboard.type("Our function times out since noon.");
  await page.goto("about:blank");
  await expect.poll(stored).toContain("since noon.");
});

test("a draft is erased by one click, there and in the settings, and none is kept where that is switched off", async () => {
  const { page, panel } = await open();
  await text(page).fill("Our function times out since noon.");
  await expect.poll(stored).toContain("times out");
  await page.reload();
  await text(page).waitFor();
  await expect.poll(() => panel.text()).toContain("A draft is kept");
  await panel.click("Erase it");
  await expect.poll(() => panel.text()).not.toContain("A draft is kept");
  expect(await stored()).not.toContain("times out");

  await text(page).fill("Our function times out again.");
  await expect.poll(stored).toContain("times out again");
  const options = await openOwn("options.html");
  await options.getByRole("button", { name: "Erase all drafts" }).click();
  await options.getByText("No draft is kept.").waitFor();
  expect(await stored()).not.toContain("times out");
  await options.getByLabel("Keep what I write").uncheck();
  await expect.poll(stored).toContain('"keepDrafts":false');
  await page.bringToFront();
  await text(page).fill("Nobody keeps this sentence.");
  await expect.poll(() => panel.text()).toContain("7,973 of 8,000");
  await page.goto("about:blank");
  expect(await stored()).not.toContain("Nobody keeps");
});

test("a draft older than 30 days is neither offered nor kept", async () => {
  const options = await openOwn("options.html");
  const day = 24 * 60 * 60 * 1000;
  await options.evaluate(
    ([old, recent]) => {
      const draft = (id: number, text: string) => ({
        [`draft ${id}`]: { id, place: "case", savedAt: id, subject: "", text, masked: 0, sent: false },
      });
      return chrome.storage.local.set({
        ...draft(old!, "An old sentence."),
        ...draft(recent!, "A recent sentence."),
      });
    },
    [Date.now() - 31 * day, Date.now() - 29 * day],
  );
  const { panel } = await open();
  await expect.poll(() => panel.text()).toContain("A recent sentence.");
  expect(await panel.text()).not.toContain("An old sentence.");
});

test("each case's reply has its own draft, and what was sent is offered no more", async () => {
  const { page, panel } = await open();
  const displayIds = await page.evaluate(async () => {
    const call = async (operation: string, body: object) => {
      const headers = { "content-type": "application/json" };
      const response = await fetch(`/desk/${operation}`, {
        method: "POST",
        headers,
        body: JSON.stringify(body),
      });
      return response.json();
    };
    for (const subject of ["First", "Second"])
      await call("CreateCase", {
        subject,
        communicationBody: "One.",
        serviceCode: "aws-lambda",
        categoryCode: "timeout",
      });
    return (await call("DescribeCases", {})).cases.map((one: { displayId: string }) => one.displayId);
  });
  const reply = async (id: string) => {
    await page.evaluate((to) => {
      location.hash = `#/case/?displayId=${to}`;
    }, id);
    await page.getByRole("button", { name: "Reply", exact: true }).click();
    await text(page).waitFor();
    await expect.poll(() => panel.exists()).toBe(true);
  };
  await reply(displayIds[0]);
  await text(page).fill("A reply about the first case.");
  await expect.poll(stored).toContain("the first case");
  await page.bringToFront();
  await page.reload();
  await reply(displayIds[1]);
  await expect.poll(() => panel.text()).toContain("8,000 of 8,000");
  expect(await panel.text()).not.toContain("A draft is kept");
  await page.reload();
  await reply(displayIds[0]);
  await expect.poll(() => panel.text()).toContain("A draft is kept");
  await panel.click("Put it back");
  await expect.poll(() => text(page).inputValue()).toBe("A reply about the first case.");
  await page.getByRole("button", { name: "Submit" }).click();
  await expect.poll(stored).toContain('"sent":true');
  await page.bringToFront();
  await page.reload();
  await reply(displayIds[0]);
  await expect.poll(() => panel.text()).toContain("8,000 of 8,000");
  expect(await panel.text()).not.toContain("A draft is kept");
});

const CASE_FILE = `---
service: aws-lambda
category: timeout
severity: urgent
issueType: technical
language: ja
cc: [ops@example.com, dev@example.com]
attachments: [./app.log]
---
# Function order-intake times out

<!-- who is affected? -->
All orders in eu-west-1 fail since 2026-11-20 09:14 JST.
`;

async function paste(page: Page, content: string): Promise<void> {
  await page.bringToFront();
  await page.evaluate((words) => navigator.clipboard.writeText(words), content);
  await text(page).click();
  await page.keyboard.press("Control+v");
}

test("a case file that is pasted goes into the whole form, and what could not be set is told", async () => {
  const { page, panel } = await open();
  await paste(page, CASE_FILE);
  await expect
    .poll(() => text(page).inputValue(), { timeout: 20_000 })
    .toBe("All orders in eu-west-1 fail since 2026-11-20 09:14 JST.");
  await expect.poll(() => subject(page).inputValue()).toBe("Function order-intake times out");
  const chosen = (name: string) =>
    page.locator("button[aria-haspopup]").and(page.getByRole("button", { name })).textContent();
  await expect.poll(() => chosen("Service")).toContain("Lambda");
  await expect.poll(() => chosen("Category")).toMatch(/timeout/i);
  await expect.poll(() => chosen("Severity")).toContain("Production system down");
  await expect
    .poll(() => page.getByRole("textbox", { name: "Additional contacts" }).inputValue())
    .toBe("ops@example.com, dev@example.com");
  await expect.poll(() => panel.text()).toContain("Attach yourself./app.log");
  await page.keyboard.press("Control+z");
});

test("what the form does not offer is named with its value; somebody's Markdown is pasted as it is", async () => {
  const { page, panel } = await open();
  await paste(page, CASE_FILE.replace("aws-lambda", "no-such-thing"));
  await expect.poll(() => panel.text(), { timeout: 20_000 }).toContain("no-such-thing not offered here");
  await expect.poll(() => subject(page).inputValue()).toBe("Function order-intake times out");
  await text(page).fill("");
  const markdown = "---\ntitle: notes\n---\n# Heading\n\nwords\n";
  await paste(page, markdown);
  await expect.poll(() => text(page).inputValue()).toBe(markdown);
});

test("a case file can be opened from the panel", async () => {
  const { page, panel } = await open(CREATE, "ja");
  const chooser = page.waitForEvent("filechooser");
  await panel.click("ケースファイルから入力");
  await (await chooser).setFiles({
    name: "order.case.md",
    mimeType: "text/markdown",
    buffer: Buffer.from(CASE_FILE),
  });
  await expect.poll(() => text(page).inputValue(), { timeout: 20_000 }).toContain("All orders in eu-west-1");
});
