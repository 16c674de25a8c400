import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { SECRET } from "../host/texts.ts";
import { setUpStage } from "./setup.ts";

const stage = setUpStage();

it("lines selected in the terminal become a masked draft, and the clipboard is as it was", async () => {
  const window = await stage.open({
    "out.txt": `PutObject: AccessDenied\nAWS_SECRET_ACCESS_KEY=${SECRET}\n`,
  });
  const { page } = window;
  await page.evaluate(() => navigator.clipboard.writeText("copied before"));
  await window.runCommand("Casewright: File Case from Clipboard");
  await window.tab(/clipboard\.case\.md/).waitFor();
  await window.runCommand("Terminal: Create New Terminal");
  const terminal = page.locator(".terminal-wrapper.active .xterm");
  await terminal.waitFor();
  await page.locator(".terminal-wrapper.active .xterm-helper-textarea").focus();
  await page.keyboard.type("cat out.txt\n");
  await expect.poll(() => terminal.locator(".xterm-rows").textContent()).toContain("AccessDenied");
  await window.runCommand("Terminal: Select All");
  await window.runCommand("Casewright: File Case from Terminal Selection");
  await window.tab(/terminal\.case\.md/).waitFor();
  await stage.shot("terminal");
  const names = await readdir(join(window.folder, "cases"));
  const name = names.find((one) => one.endsWith("terminal.case.md"));
  const draft = await readFile(join(window.folder, "cases", name!), "utf8");
  expect(draft).toContain("AccessDenied");
  expect(draft).not.toContain(SECRET);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("copied before");
});
