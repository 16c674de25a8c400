import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect } from "vitest";
import type { Window } from "./window.ts";

/** Writes the files of a test into the folder of its window. */
export async function putFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}

const used = new WeakMap<Window, Set<string>>();

/**
 * Empties a window, its notifications and its folder, and puts other files in: a tenth of what a new window costs.
 * What the extension keeps in memory stays. A file needs a name that the window has not had yet: VS Code remembers texts.
 */
export async function refill(window: Window, files: Readonly<Record<string, string>>): Promise<void> {
  const { page, folder } = window;
  const names = used.get(window) ?? new Set(await readdir(folder));
  used.set(window, names);
  for (const name of Object.keys(files)) {
    if (names.has(name)) throw new Error(`The window has had another ${name}`);
    names.add(name);
  }

  await window.runCommand("View: Close All Editors");
  const empty = page.locator(".editor-group-container.empty");
  const discard = page.locator(".monaco-dialog-box").getByRole("button", { name: "Don't Save" });
  await empty.or(discard).first().waitFor();
  if (await discard.isVisible()) await discard.click();
  await empty.first().waitFor();
  await window.runCommand("Notifications: Clear All Notifications");
  await window.notification("").first().waitFor({ state: "detached" });

  for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true });
  await putFiles(folder, files);
  const explorer = page.locator(".explorer-folders-view");
  if (!(await explorer.isVisible())) await window.runCommand("View: Show Explorer");
  const rows = explorer.locator(".monaco-list-row .label-name");
  const top = new Set(Object.keys(files).map((name) => name.split("/")[0]!));
  await expect.poll(async () => (await rows.allTextContents()).toSorted()).toEqual([...top].toSorted());
}
