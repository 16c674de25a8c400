import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { caseFile } from "../host/texts.ts";
import { earlierCase, practiceClient } from "./practice.ts";
import { setUpStage } from "./setup.ts";
import { modal } from "./window.ts";

const stage = setUpStage({
  server: {
    settings: { "casewright.endpointUrl": "" },
    awsConfig:
      "[profile prod]\nregion = ap-northeast-1\naws_access_key_id = AKIADESKPRACTICE0000\naws_secret_access_key = practice-desk-only\n",
  },
});

describe("where a case goes", () => {
  it("is chosen from lists, remembered for the workspace, and shown before filing", async () => {
    await earlierCase(practiceClient(stage.desk.url), "PutObject to kakunin-items fails with AccessDenied");
    const window = await stage.open({ "a.case.md": caseFile("The upload fails.\n") });
    const { page } = window;
    await window.openFile("a.case.md");
    await window.runCommand("Casewright: Select Endpoint");
    await window.pick("Practice desk");
    const input = page.locator(".quick-input-widget input");
    await page.locator(".quick-input-widget").getByText("prints its URL").waitFor();
    await input.fill("http://support.example.com");
    await page.getByText("Write a URL with https://").waitFor();
    await input.fill(stage.desk.url);
    await page.keyboard.press("Enter");
    const settings = () => readFile(join(window.folder, ".vscode/settings.json"), "utf8").catch(() => "");
    await expect.poll(settings).toContain(stage.desk.url);

    await window.runCommand("Casewright: Select Profile");
    await window.pick("prod");
    await expect.poll(settings).toContain('"casewright.profile": "prod"');
    // The file is written before the extension hears of it.
    await expect
      .poll(async () => {
        await window.runCommand("Casewright: Select Profile");
        const row = page.locator(".quick-input-list .monaco-list-row").filter({ hasText: "prod" });
        const text = await row.textContent();
        await page.keyboard.press("Escape");
        await row.waitFor({ state: "hidden" });
        return text;
      })
      .toContain("selected");

    await window.runCommand("Casewright: File Case");
    const dialog = await modal(window);
    const text = await dialog.textContent();
    expect(text).toContain("Profile: prod");
    expect(text).toContain(`Endpoint: ${stage.desk.url}`);
    expect(text).toMatch(/Similar case: \d+ \(Unassigned\) PutObject to kakunin-items fails/);
    await stage.shot("modal-similar");
    await dialog.getByRole("button", { name: "Show Similar Case" }).click();
    await expect.poll(() => window.text()).toContain("# PutObject to kakunin-items fails");

    await window.tab("a.case.md").click();
    await window.runCommand("Casewright: File Case");
    await (await modal(window)).getByRole("button", { name: "File Case" }).click();
    await window.notification(/Filed as case \d+/).waitFor();
  });
});
