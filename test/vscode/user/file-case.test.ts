import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Desk, startDesk } from "@casewright/support-desk";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { buildVsix } from "../../../extension-vscode/build.ts";
import { type CodeServer, startCodeServer } from "../code-server.ts";
import { LOG, SECRET } from "../host/texts.ts";
import { closeBrowser, modal, openContextMenu, openWindow, type Window } from "./window.ts";

const ITEM = "File Case from Selection";
const shots = process.env.CASEWRIGHT_SHOTS;

let desk: Desk;
let server: CodeServer;
let window: Window;

beforeAll(async () => {
  const vsix = await buildVsix();
  desk = await startDesk({ port: 0, dataDir: ":memory:", quotas: { callsPerSecond: 1000 } });
  server = await startCodeServer({ extensions: [vsix], settings: { "casewright.endpointUrl": desk.url } });
});

afterAll(async () => {
  await closeBrowser();
  await server?.stop();
  await desk?.close();
});

afterEach(async ({ task }) => {
  if (task.result?.state === "fail") await shot(`failed-${task.name.replace(/\W+/g, "-")}`);
  await window?.close();
});

async function shot(name: string): Promise<void> {
  if (!shots) return;
  await mkdir(shots, { recursive: true });
  await window.page.screenshot({ path: join(shots, `${name}.png`) });
}

async function onlyDraft(): Promise<string> {
  const [name] = await readdir(join(window.folder, "cases"));
  return readFile(join(window.folder, "cases", name!), "utf8");
}

describe("from a selected log to a filed case", () => {
  it("has no item in the context menu while nothing is selected", async () => {
    window = await openWindow(server, { "app.log": LOG });
    await window.openFile("app.log");
    const menu = await openContextMenu(window);
    await menu.getByText("Command Palette").waitFor();
    expect(await menu.getByText(ITEM).count()).toBe(0);
  });

  it("files what was right-clicked, and writes the ids into the file", async () => {
    window = await openWindow(server, { "app.log": LOG });
    const { page } = window;
    await window.openFile("app.log");
    await window.selectLines(2, 5);
    const menu = await openContextMenu(window);
    await menu.getByText(ITEM).waitFor();
    await shot("context-menu");
    await menu.getByText(ITEM).click();

    await window.tab(/\.case\.md/).waitFor();
    await page
      .locator(".codelens-decoration")
      .getByText(/First response due/)
      .waitFor();
    await page.locator(".squiggly-warning").first().waitFor();
    await shot("case-file");
    const draft = await onlyDraft();
    expect(draft).toContain("gave up on bucket kakunin-orders");
    expect(draft).not.toContain(SECRET);

    await page.locator(".codelens-decoration").getByText("File Case").click();
    await pick("S3");
    await pick("General");
    const dialog = await modal(window);
    await shot("modal");
    const text = await dialog.textContent();
    expect(text).toContain("practice desk");
    expect(text).toMatch(/Profile: practice credentials/);
    expect(text).toContain(desk.url);
    expect(text).toMatch(/Severity: normal \(System impaired\)/);
    expect(text).toMatch(/First response due: \w+, \w+ \d+/);
    await dialog.getByRole("button", { name: "File Case" }).click();

    await window.notification(/Filed as case \d+/).waitFor();
    await shot("filed");
    await expect.poll(onlyDraft).toMatch(/caseId: case-.*\ndisplayId: .*\nfiledAt: /);
    await page
      .locator(".codelens-decoration")
      .getByText(/Filed as case/)
      .waitFor();
  });
});

async function pick(name: string): Promise<void> {
  const input = window.page.locator(".quick-input-widget input");
  await input.waitFor();
  await input.fill(name);
  await window.page.locator(".quick-input-list .monaco-list-row").first().click();
}
