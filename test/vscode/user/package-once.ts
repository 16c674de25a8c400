import type { TestProject } from "vitest/node";
import { buildVsix } from "../../../extension-vscode/build.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Path of the packaged extension. */
    vsix: string;
  }
}

/** The extension is packaged once for all tests of the lane. */
export default async function setup({ provide }: TestProject): Promise<void> {
  provide("vsix", await buildVsix());
}
