import type { Page } from "playwright-core";

/** How often a click that chose nothing is made. */
const ATTEMPTS = 3;

/**
 * Opens a Cloudscape select by its label, takes an option, and waits until it stands in the select. On a busy machine
 * the list moves or closes under the mouse: it is opened again then, as a person would.
 */
export async function choose(page: Page, label: string, option: string): Promise<void> {
  const select = page.locator("button[aria-haspopup]").and(page.getByRole("button", { name: label }));
  const entry = page.getByRole("option", { name: option }).first();
  for (let attempt = 1; ; attempt++) {
    if (!(await entry.isVisible())) await select.click();
    await entry.click();
    try {
      return await select.filter({ hasText: option }).waitFor({ timeout: 5000 });
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
    }
  }
}
