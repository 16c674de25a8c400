import { join } from "node:path";
import { buildPage } from "@casewright/support-desk";
import { ROOT, runCommand, secondsSince } from "./steps.ts";

/** Where the builds go: what a person installs and what the tests run. */
export const BUILT = {
  chromium: join(ROOT, "extension-browser/.output/chrome-mv3"),
  firefox: join(ROOT, "extension-browser/.output/firefox-mv3"),
  vscode: join(ROOT, "extension-vscode/dist/casewright.vsix"),
} as const;

const WXT = join(ROOT, "extension-browser/node_modules/wxt/bin/wxt.mjs");

/** Builds everything that leaves the repository, and the desk's page. Throws with the tool's output when one fails. */
export async function build(say: (line: string) => void): Promise<void> {
  await step("the practice Support Center", say, buildPage);
  await step("the browser extension for Chromium", say, () => tool([WXT, "build", "extension-browser"]));
  await step("the browser extension for Firefox", say, () =>
    tool([WXT, "build", "extension-browser", "-b", "firefox"]),
  );
  await step("the VS Code extension", say, () => tool([join(ROOT, "extension-vscode/build.ts")]));
  await step("the command line", say, () => tool([join(ROOT, "packages/cli/build.ts")]));
}

async function step(name: string, say: (line: string) => void, work: () => Promise<unknown>): Promise<void> {
  const start = performance.now();
  await work();
  say(`  built ${name} (${secondsSince(start)})`);
}

async function tool(parameters: readonly string[]): Promise<void> {
  const { code, output } = await runCommand("node", parameters);
  if (code !== 0) throw new Error(`node ${parameters.join(" ")} ended with ${code}:\n${output}`);
}

if (import.meta.main) {
  await build((line) => console.log(line));
}
