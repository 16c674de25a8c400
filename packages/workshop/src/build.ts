import { join } from "node:path";
import type { Language, Localized } from "@casewright/language";
import { buildPage } from "@casewright/support-desk";
import { ROOT, runCommand, secondsSince } from "./steps.ts";

/** Where the builds go: what a person installs and what the tests run. */
export const BUILT = {
  chromium: join(ROOT, "extension-browser/.output/chrome-mv3"),
  firefox: join(ROOT, "extension-browser/.output/firefox-mv3"),
  vscode: join(ROOT, "extension-vscode/dist/casewright.vsix"),
} as const;

const WXT = join(ROOT, "extension-browser/node_modules/wxt/bin/wxt.mjs");

type Part = readonly [name: Localized, work: () => Promise<unknown>];

const PARTS: readonly Part[] = [
  [{ en: "the practice Support Center", ja: "練習用サポートセンター" }, buildPage],
  [
    { en: "the browser extension for Chromium", ja: "ブラウザ拡張機能(Chromium)" },
    () => tool(WXT, "build", "extension-browser"),
  ],
  [
    { en: "the browser extension for Firefox", ja: "ブラウザ拡張機能(Firefox)" },
    () => tool(WXT, "build", "extension-browser", "-b", "firefox"),
  ],
  [
    { en: "the VS Code extension", ja: "VS Code 拡張機能" },
    () => tool(join(ROOT, "extension-vscode/build.ts")),
  ],
  [{ en: "the command line", ja: "コマンドライン" }, () => tool(join(ROOT, "packages/cli/build.ts"))],
];

/** Builds everything that leaves the repository, and the desk's page. Throws with the tool's output when one fails. */
export async function build(say: (line: string) => void, language: Language): Promise<void> {
  for (const [name, work] of PARTS) {
    const start = performance.now();
    await work();
    say(`  ${name[language]} (${secondsSince(start)})`);
  }
}

async function tool(...parameters: readonly string[]): Promise<void> {
  const { code, output } = await runCommand("node", parameters);
  if (code !== 0) throw new Error(`node ${parameters.join(" ")} ended with ${code}:\n${output}`);
}

if (import.meta.main) {
  await build((line) => console.log(line), "en");
}
