import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { caseFile, LOG } from "../host/texts.ts";
import { fileFromRightClick, ITEM } from "./filing.ts";
import { setUpStage } from "./setup.ts";
import { modal, openContextMenu } from "./window.ts";

const stage = setUpStage();

describe("from a selected log to a filed case", () => {
  it("has no item in the context menu while nothing is selected", async () => {
    const window = await stage.refill({ "quiet.log": LOG });
    await window.openFile("quiet.log");
    const menu = await openContextMenu(window);
    await menu.getByText("Command Palette").waitFor();
    expect(await menu.getByText(ITEM).count()).toBe(0);
  });

  it("files what was right-clicked, and writes the ids into the file", async () => {
    await fileFromRightClick(stage);
  });

  it("sends nothing when the dialog is left", async () => {
    const window = await stage.refill({ "a.case.md": caseFile("The upload fails.\n") });
    await window.openFile("a.case.md");
    await window.runCommand("Casewright: File Case");
    const dialog = await modal(window);
    expect(await dialog.textContent()).not.toContain("Similar case");
    await dialog.getByRole("button", { name: "Cancel" }).click();
    await dialog.waitFor({ state: "detached" });
    expect(await readFile(join(window.folder, "a.case.md"), "utf8")).not.toContain("caseId");
  });
});
