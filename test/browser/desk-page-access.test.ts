import axe from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { call, cases, desk, open, route } from "./desk-page-setup.ts";
import { LANGUAGES, WORDS } from "./desk-page-words.ts";

describe.each(LANGUAGES)("in %s", (language) => {
  const words = WORDS[language];

  it("labels every field so that it is found by label, role and ARIA", async () => {
    const { url } = await desk();
    const page = await open(route(url, "#/case/create?step=form"), language);
    const labels = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((fields) =>
          fields.map((field) =>
            [...((field as HTMLInputElement).labels ?? [])].map((label) => label.textContent),
          ),
        );
    expect(await labels("main textarea")).toEqual([[words.description]]);
    expect(await labels("main form input[type=text]:visible")).toEqual([[words.subject], [words.contacts]]);
    for (const name of [words.caseType, words.communication]) {
      await expect.poll(() => page.getByRole("radiogroup", { name }).getByRole("radio").count()).toBe(3);
    }
    for (const label of [words.service, words.category, words.severity]) {
      const select = page.getByRole("button", { name: new RegExp(`^${label}`) });
      // A dialog where the list can be searched.
      expect(await select.getAttribute("aria-haspopup")).toBe(label === words.service ? "dialog" : "listbox");
    }
    await expect.poll(() => page.getByRole("button", { name: words.attach }).count()).toBe(1);
    expect(await page.locator("html").getAttribute("lang")).toBe(language);
  });

  it.each(["light", "dark"] as const)(
    "passes the accessibility rules of axe on every screen (%s)",
    async (mode) => {
      const { url } = await desk();
      await call(url, "CreateCase", {
        subject: "SSH",
        communicationBody: "It times out",
        severityCode: "low",
      });
      const [filed] = await cases(url);
      const page = await open(route(url, "#/"), language, mode);
      const hashes = [
        "#/",
        "#/case/history",
        `#/case/?displayId=${filed!.displayId}`,
        "#/case/create",
        "#/case/create?step=form",
        "#/case/create?flow=classic",
        "#/engineer",
        `#/engineer?displayId=${filed!.displayId}`,
        "#/nowhere",
      ];
      for (const hash of hashes) {
        await page.goto(route(url, hash));
        await page.getByRole("heading", { level: 1 }).waitFor();
        await page.waitForLoadState("networkidle");
        await fadedIn(page);
        await page.evaluate(axe.source);
        const { checked, violations } = await page.evaluate(async () => {
          const { passes, violations } = await (window as unknown as { axe: typeof axe }).axe.run();
          return {
            checked: passes.length,
            violations: violations.map(
              ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`,
            ),
          };
        });
        expect(checked, hash).toBeGreaterThan(15);
        expect(violations, hash).toEqual([]);
      }
    },
  );
});

/** A text that still fades in has another contrast than the one that stays. */
async function fadedIn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}

it("turns dark and back by its switch, and follows the system before that", async () => {
  const { url } = await desk();
  const page = await open(route(url, "#/"), "en", "dark");
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await expect.poll(background).toBe("rgb(22, 29, 38)");
  await page.getByRole("button", { name: "Light mode" }).click();
  await expect.poll(background).toBe("rgb(255, 255, 255)");
});
