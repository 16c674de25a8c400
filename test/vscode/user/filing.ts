import { expect } from "vitest";
import { LOG, SECRET } from "../host/texts.ts";
import type { Stage } from "./setup.ts";
import { choose, modal, openContextMenu } from "./window.ts";

export const ITEM = "File Case from Selection";
/** A thing the case must say is missing, or its section still empty. */
const UNDERLINE = ".squiggly-warning, .squiggly-info";

/** From selected lines of a log, right-clicked, to a filed case whose ids stand in its file. */
export async function fileFromRightClick(stage: Stage): Promise<void> {
  const window = await stage.refill({ "app.log": LOG });
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
}
