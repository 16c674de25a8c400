import { stat } from "node:fs/promises";
import { expect, it } from "vitest";
import { buildPage, pageIsFresh } from "./build-page.ts";
import { PAGE_DIR } from "./http/page-files.ts";

it("builds the page where the desk serves it from, and not again while its sources stay", async () => {
  await buildPage();
  expect(await pageIsFresh()).toBe(true);
  const built = await stat(`${PAGE_DIR}/index.html`);
  await buildPage();
  expect((await stat(`${PAGE_DIR}/index.html`)).mtimeMs).toBe(built.mtimeMs);
}, 60_000);
