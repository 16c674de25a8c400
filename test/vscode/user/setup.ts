import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Desk, type DeskOptions, startDesk } from "@casewright/support-desk";
import { afterAll, afterEach, beforeAll, inject } from "vitest";
import { type CodeServer, type CodeServerOptions, startCodeServer } from "../code-server.ts";
import { refill } from "./refill.ts";
import { closeBrowser, openWindow, type Window } from "./window.ts";

/** A VS Code with the packaged extension and a desk, for the tests of one file. */
export interface Stage {
  readonly desk: Desk;
  readonly server: CodeServer;
  /** The window in front. */
  window: Window;
  open(files: Readonly<Record<string, string>>): Promise<Window>;
  /** The same in the window of the test before, which is emptied; in a new one if there is none or that test failed. */
  refill(files: Readonly<Record<string, string>>): Promise<Window>;
  /** Text of the only draft in the drafts folder. */
  draft(): Promise<string>;
  /** Keeps a picture of the window where `CASEWRIGHT_SHOTS` names a folder. */
  shot(name: string): Promise<void>;
}

export function setUpStage(
  options: { readonly desk?: Partial<DeskOptions>; readonly server?: CodeServerOptions } = {},
): Stage {
  let refillable = false;
  const stage = {
    async open(files) {
      stage.window = await openWindow(stage.server, files, {
        // Two browsers cannot use one at the same time.
        profile: `${inject("browserProfile")}-${process.env.VITEST_POOL_ID}`,
        ...(options.server?.locale && { locale: options.server.locale }),
      });
      return stage.window;
    },
    async refill(files) {
      if (!refillable) return stage.open(files);
      await refill(stage.window, files);
      return stage.window;
    },
    async draft() {
      const names = await readdir(join(stage.window.folder, "cases"));
      const name = names.find((one) => one.endsWith(".case.md"));
      return readFile(join(stage.window.folder, "cases", name!), "utf8");
    },
    async shot(name) {
      const folder = process.env.CASEWRIGHT_SHOTS;
      if (!folder) return;
      await mkdir(folder, { recursive: true });
      const of = options.server?.vscode === "oldest" ? "oldest " : "";
      await stage.window.page.screenshot({ path: join(folder, `${of}${name}.png`) });
    },
  } as { -readonly [key in keyof Stage]: Stage[key] };

  beforeAll(async () => {
    stage.desk = await startDesk({
      port: 0,
      dataDir: ":memory:",
      quotas: { callsPerSecond: 1000, casesPerHour: 1000 },
      ...options.desk,
    });
    stage.server = await startCodeServer({
      ...options.server,
      extensionsDir: inject("extensionsDirs")[options.server?.vscode ?? "newest"],
      settings: { "casewright.endpointUrl": stage.desk.url, ...options.server?.settings },
    });
  });
  afterEach(async ({ task }) => {
    refillable = task.result?.state !== "fail";
    if (!refillable) await stage.shot(`failed ${task.name.replace(/[^\p{L}\p{N}]+/gu, "-")}`);
    await (refillable ? stage.window?.closeOthers() : stage.window?.close());
  });
  afterAll(async () => {
    await closeBrowser();
    await stage.server?.stop();
    await stage.desk?.close();
  });
  return stage;
}
