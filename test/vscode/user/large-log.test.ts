import { open, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { SECRET } from "../host/texts.ts";
import { setUpStage } from "./setup.ts";
import { choose } from "./window.ts";

// VS Code would select the file that it opens once more, at any time afterwards.
const stage = setUpStage({ server: { settings: { "explorer.autoReveal": false } } });
const START = Date.parse("2026-11-20T00:00:00Z");

/** A line each second for a day and more, and one incident in the middle. */
async function writeLog(path: string, bucket = "kakunin-orders"): Promise<void> {
  const file = await open(path, "w");
  for (let second = 0; second < 120_000; second += 10_000) {
    const lines = Array.from({ length: 10_000 }, (_, index) => {
      const time = new Date(START + (second + index) * 1000).toISOString();
      return second + index === 36_000
        ? `${time} ERROR PutObject to ${bucket}: AccessDenied AWS_SECRET_ACCESS_KEY=${SECRET}\n`
        : `${time} INFO  request done in ${index % 90} ms ${"abcdefg"[index % 7]}${"hijkl"[index % 5]}\n`;
    });
    await file.write(lines.join(""));
  }
  await file.close();
}

describe("a log too large to be read", () => {
  it("is cut to the time of the incident", async () => {
    const window = await stage.refill({ "day.log": "x" });
    const { page } = window;
    await writeLog(join(window.folder, "day.log"));
    await page.locator(".explorer-folders-view").getByText("day.log").click({ button: "right" });
    await choose(page.locator(".monaco-menu"), "File Case from File");
    const list = page.locator(".quick-input-widget");
    await list.getByText("Around a time…").waitFor();
    await stage.shot("large-log");
    await list.getByText("Around a time…").click();
    await list.getByText(/The log runs from 2026-11-20T00:00:00\.000Z/).waitFor();
    await list.locator("input").fill("2026-11-20 10:00");
    await stage.shot("large-log-time");
    await page.keyboard.press("Enter");
    await list.getByText("± 1 min").click();
    await window.tab(/day-log\.case\.md/).waitFor();
    const draft = await expect
      .poll(() => stage.draft())
      .toContain("kakunin-orders")
      .then(() => stage.draft());
    expect(draft).toContain("File: `day.log`, 2026-11-20 10:00 ± 1 min");
    const [, attached] = /^attachments: \[\.\/(.*)\]$/m.exec(draft)!;
    expect(attached).toMatch(/^\d{4}-\d\d-\d\d-day\.log\.gz$/);
    const whole = gunzipSync(await readFile(join(window.folder, "cases", attached!))).toString();
    expect(whole).toMatch(/^2026-11-20T09:59:00\.000Z /);
    expect(whole.trimEnd().split("\n").at(-1)).toMatch(/^2026-11-20T10:01:00\.000Z /);
    expect(whole).not.toContain(SECRET);
    expect(draft).not.toContain(SECRET);
    await stage.shot("large-log-draft");
  });

  it("is read at the same time as the others that are selected with it", async () => {
    const window = await stage.refill({ "api.log": "x", "db.log": "x", "small.log": "one line\n" });
    const { page } = window;
    await writeLog(join(window.folder, "api.log"), "kakunin-api");
    await writeLog(join(window.folder, "db.log"), "kakunin-db");
    const row = (name: string) =>
      page.locator(".explorer-folders-view").getByRole("treeitem", { name, exact: true });
    await row("small.log").click();
    await row("api.log").click({ modifiers: ["Shift"] });
    await row("db.log").click({ button: "right" });
    await choose(page.locator(".monaco-menu"), "File Case from File");
    const list = page.locator(".quick-input-widget");
    await list.getByText(/^2 logs \(/).waitFor();
    await list.getByText("Around a time…").click();
    await list.getByText(/The log runs from/).waitFor();
    await list.locator("input").fill("2026-11-20 10:00");
    await page.keyboard.press("Enter");
    await list.getByText("± 1 min").click();
    await expect.poll(() => stage.draft()).toContain("File: `api.log, db.log`, 2026-11-20 10:00 ± 1 min");
    const draft = await stage.draft();
    for (const bucket of ["kakunin-api", "kakunin-db"]) expect(draft).toContain(`PutObject to ${bucket}`);
    const [, attached] = /^attachments: \[\.\/(.*)\]$/m.exec(draft)!;
    const whole = gunzipSync(await readFile(join(window.folder, "cases", attached!))).toString();
    expect(whole).toContain("small.log\none line");
    await stage.shot("large-logs-draft");
  });
});
