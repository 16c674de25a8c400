import { readFile } from "node:fs/promises";
import { beforeAll, expect, test } from "vitest";
import { chromiumForTests, SECRET } from "./extension-fixtures.ts";

const chromium = chromiumForTests();
beforeAll(() => chromium.browser.context.grantPermissions(["clipboard-read", "clipboard-write"]));

const LOG = [
  ...Array.from({ length: 70 }, (_, i) => `2026-11-20T10:15:${10 + (i % 50)}Z INFO worker ${i} waits`),
  `2026-11-20T10:16:00Z INFO connecting with password=${SECRET}`,
  "2026-11-20T10:16:01Z ERROR worker 70 refused",
].join("\n");
const BODY = `The upload fails.\n\n${LOG}\n\nWhy is it refused?`;

test("a long log becomes a masked attachment of the form, and one undo brings the words back", async () => {
  const { page, panel } = await chromium.open();
  const seen = page.evaluate(
    () =>
      new Promise<{ name: string; text: string }>((done) => {
        const note = async ({ target }: Event) => {
          const file = (target as HTMLInputElement).files?.[0];
          if (file) done({ name: file.name, text: await file.text() });
        };
        // Before the page's own listener, which empties the field.
        document.addEventListener("change", note, true);
      }),
  );
  const text = page.locator("textarea");
  await text.fill(BODY);
  await expect.poll(() => panel.text()).toContain("Move it to the attachment log-1.txt");
  await panel.click("Move it to the attachment log-1.txt");
  expect(await seen).toEqual({ name: "log-1.txt", text: `${LOG.replace(SECRET, "[PASSWORD_1]")}\n` });
  await page.getByText("log-1.txt", { exact: true }).waitFor();
  await expect.poll(() => panel.text()).toContain("log-1.txt is attached, with secrets masked.");
  const left = await text.inputValue();
  expect(left).toContain("ERROR worker 70 refused\n(whole log: see attachment log-1.txt)");
  expect(left).not.toContain("worker 69 waits");
  await text.press("Control+z");
  await expect.poll(() => text.inputValue()).toBe(BODY);
});

test("where the form has no place for files, the log is saved", async () => {
  const { page, panel } = await chromium.open();
  await page.locator("input[type=file]").evaluate((input) => input.remove());
  await page.locator("textarea").fill(BODY);
  await expect.poll(() => panel.text()).toContain("Move it to the attachment log-1.txt");
  const download = page.waitForEvent("download");
  await panel.click("Move it to the attachment log-1.txt");
  const saved = await readFile(await (await download).path(), "utf8");
  expect(saved).toBe(`${LOG.replace(SECRET, "[PASSWORD_1]")}\n`);
  await expect.poll(() => panel.text()).toContain("log-1.txt was saved with your downloads");
});

const QUESTIONS = [
  "The upload fails.",
  "Why does PutObject answer 403?",
  "Is there a way to see which policy denies it?",
  `Separately, could you tell us how to raise the quota for Lambda concurrency with password=${SECRET}?`,
].join("\n\n");

test("a further question is copied as a case file, which fills another form", async () => {
  const { page, panel } = await chromium.open();
  await page.locator("textarea").fill(QUESTIONS);
  await expect.poll(() => panel.text()).toContain("Move to a case of its own");
  await panel.click("Move to a case of its own");
  await expect.poll(() => panel.text()).toContain("The question is copied as a case file");
  expect(await page.locator("textarea").inputValue()).not.toContain("raise the quota");
  const { page: other } = await chromium.open();
  await other.bringToFront();
  await other.locator("textarea").click();
  await other.keyboard.press("Control+v");
  await expect.poll(() => other.locator("textarea").inputValue()).toContain("raise the quota");
  const copied = await other.locator("textarea").inputValue();
  expect(copied).toContain("password=[PASSWORD_1]");
  expect(copied).not.toContain(SECRET);
  await expect
    .poll(() => other.getByRole("textbox", { name: "Subject" }).inputValue())
    .toMatch(/^Separately/);
});

test("what cannot be copied stays in the text", async () => {
  const { page, panel } = await chromium.open();
  await chromium.browser.context.clearPermissions();
  const policy = await page.context().newCDPSession(page);
  await policy.send("Browser.setPermission", {
    permission: { name: "clipboard-write" },
    setting: "denied",
  });
  await page.locator("textarea").fill(QUESTIONS);
  await expect.poll(() => panel.text()).toContain("Move to a case of its own");
  await panel.click("Move to a case of its own");
  await expect.poll(() => panel.text()).toContain("Nothing was changed");
  expect(await page.locator("textarea").inputValue()).toBe(QUESTIONS);
});
