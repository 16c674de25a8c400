import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { caseFile, LOG, SECRET } from "../host/texts.ts";
import { setUpStage } from "./setup.ts";
import { choose, modal, openContextMenu } from "./window.ts";

const ITEM = "File Case from Selection";
/** A thing the case must say is missing, or its section still empty. */
const UNDERLINE = ".squiggly-warning, .squiggly-info";
const stage = setUpStage();

describe("from a selected log to a filed case", () => {
  it("has no item in the context menu while nothing is selected", async () => {
    const window = await stage.open({ "app.log": LOG });
    await window.openFile("app.log");
    const menu = await openContextMenu(window);
    await menu.getByText("Command Palette").waitFor();
    expect(await menu.getByText(ITEM).count()).toBe(0);
  });

  it("files what was right-clicked, and writes the ids into the file", async () => {
    const window = await stage.open({ "app.log": LOG });
    const { page } = window;
    await window.openFile("app.log");
    await window.selectLines(2, 5);
    const menu = await openContextMenu(window);
    await menu.getByText(ITEM).waitFor();
    await stage.shot("context-menu");
    await choose(menu, ITEM);

    await window.tab(/\.case\.md/).waitFor();
    await window.lens(/First response due/).waitFor();
    await page.locator(UNDERLINE).first().waitFor();
    await stage.shot("case-file");
    const draft = await stage.draft();
    expect(draft).toContain("gave up on bucket kakunin-orders");
    expect(draft).not.toContain(SECRET);

    await window.clickLens("File Case", page.locator(".quick-input-widget"));
    await window.pick("S3");
    await window.pick("General");
    const dialog = await modal(window);
    await stage.shot("modal");
    const text = await dialog.textContent();
    expect(text).toContain("practice desk");
    expect(text).toContain("Profile: practice credentials");
    expect(text).toContain(stage.desk.url);
    expect(text).toContain("Severity: normal – System impaired");
    expect(text).toMatch(/First response due: \w+, \w+ \d+/);
    expect(text).toMatch(/Not said yet: .*Impact/);
    await dialog.getByRole("button", { name: "File Case" }).click();

    await window.notification(/Filed as case \d+/).waitFor();
    await expect.poll(() => stage.draft()).toMatch(/caseId: case-.*\ndisplayId: .*\nfiledAt: /);
    await window.lens(/Filed as case/).waitFor();
    await page.locator(UNDERLINE).first().waitFor({ state: "detached" });
    await stage.shot("filed");
  });

  it("sends nothing when the dialog is left", async () => {
    const window = await stage.open({ "a.case.md": caseFile("The upload fails.\n") });
    await window.openFile("a.case.md");
    await window.runCommand("Casewright: File Case");
    const dialog = await modal(window);
    expect(await dialog.textContent()).not.toContain("Similar case");
    await dialog.getByRole("button", { name: "Cancel" }).click();
    await dialog.waitFor({ state: "detached" });
    expect(await readFile(join(window.folder, "a.case.md"), "utf8")).not.toContain("caseId");
  });
});
