import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { caseFile, SECRET } from "../host/texts.ts";
import { setUpStage } from "./setup.ts";
import { modal, until } from "./window.ts";

const stage = setUpStage();
const LEAKY = caseFile(`The call fails.\n\nAWS_SECRET_ACCESS_KEY=${SECRET}\n`);

describe("a readable secret", () => {
  it("is underlined, explained, and masked by its quick fix", async () => {
    const window = await stage.refill({ "leaky.case.md": LEAKY });
    await window.openFile("leaky.case.md");
    const underline = window.page.locator(".squiggly-error").first();
    await underline.waitFor();
    const fixes = window.page.locator(".action-widget");
    const fix = fixes.getByText(/Mask this AWS secret access key as \[AWS_SECRET_KEY_1\]/);
    // A lens that is drawn meanwhile moves the line away from the pointer, and an editor that is drawn closes the menu.
    await until(async () => {
      await window.page
        .locator(".view-line")
        .filter({ hasText: "AWS_SECRET" })
        .click({ position: { x: 240, y: 9 } });
      await window.runCommand("Quick Fix...");
    }, fix);
    await stage.shot("quick-fix");
    await fix.click();
    await underline.waitFor({ state: "detached" });
    await expect.poll(() => window.text()).toContain("AWS_SECRET_ACCESS_KEY=[AWS_SECRET_KEY_1]");
    await window.page.keyboard.press("ControlOrMeta+z");
    await underline.waitFor();
  });

  it("blocks the filing until it is masked", async () => {
    const window = await stage.refill({ "blocked.case.md": LEAKY });
    await window.openFile("blocked.case.md");
    await window.runCommand("Casewright: File Case");
    const notice = window.notification("A secret is still readable in this case. Nothing was sent.");
    await notice.waitFor();
    await stage.shot("secret-blocks");
    await notice.getByRole("button", { name: "Mask Secrets" }).click();
    await expect.poll(() => window.text()).toContain("[AWS_SECRET_KEY_1]");
    await window.runCommand("Casewright: File Case");
    await (await modal(window)).getByRole("button", { name: "File Case" }).click();
    await window.notification(/Filed as case/).waitFor();
    const filed = await readFile(join(window.folder, "blocked.case.md"), "utf8");
    expect(filed).toContain("caseId: ");
    expect(filed).not.toContain(SECRET);
  });

  it("is not looked for without the company's patterns, which a mistake in their file hides", async () => {
    const window = await stage.open({
      "a.case.md": caseFile("The call fails for EMP-123456.\n"),
      "casewright.config.json": '{ "redact": { "pattern": [] } }',
    });
    await window.openFile("a.case.md");
    await window.runCommand("Casewright: File Case");
    const notice = window.notification(/redact\.pattern: there is no such key\. Nothing was masked or sent/);
    await notice.getByRole("button", { name: "Open File" }).click();
    await expect.poll(() => window.text()).toContain('"pattern"');
  });
});
