import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { buildVsix } from "../../../extension-vscode/build.ts";
import { installExtension, type VSCodeVersion } from "../code-server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Folders in which the packaged extension is installed. */
    extensionsDirs: Record<VSCodeVersion, string>;
    /** Folder of a browser's profile, for one test file after another. */
    browserProfile: string;
  }
}

/** The extension is packaged and installed once for all tests of the lane. Resolves to what cleans up. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const directory = await mkdtemp(join(tmpdir(), "cs-"));
  const vsix = await buildVsix();
  provide("extensionsDirs", {
    newest: await installExtension(directory, vsix, "newest"),
    oldest: await installExtension(directory, vsix, "oldest"),
  });
  provide("browserProfile", join(directory, "profile"));
  return () => rm(directory, { recursive: true, force: true });
}
