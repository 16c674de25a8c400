#!/usr/bin/env node
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { findChromium } from "../../browser/browsers.ts";
import { startCodeServer } from "../code-server.ts";

/**
 * Stands in for the `code` executable where no desktop VS Code can be had: the same flags, the same VS Code,
 * served by code-server and opened in Chromium. Ends with the tests' exit code.
 */
const flag = (name: string) =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
const [folder, file] = process.argv
  .slice(2)
  .filter((argument) => !argument.startsWith("-") && existsSync(argument));
const extension = flag("extensionDevelopmentPath");
const tests = flag("extensionTestsPath");
if (!folder || !extension || !tests) throw new Error("Wants a folder, an extension and its tests.");

const server = await startCodeServer({
  serverOptions: ["enable-smoke-test-driver", "disable-workspace-trust"],
});
const browser = await chromium.launch({ executablePath: findChromium(), chromiumSandbox: false });
let code = 1;
// VS Code says a lot; only the tests' own lines are of interest, and the rest when something went wrong.
const said: string[] = [];
try {
  const page = await browser.newPage();
  const exit = Promise.withResolvers<number>();
  await page.exposeFunction("codeAutomationExit", (result: number) => exit.resolve(result));
  await page.exposeFunction("codeAutomationLog", (_type: string, args: unknown[]) => {
    const line = args.join(" ");
    said.push(line);
    if (/^[✓✗]/.test(line)) console.log(line);
  });
  page.on("close", () => exit.resolve(1));
  const { host } = new URL(server.url);
  const remote = (path: string) => `vscode-remote://${host}${path}`;
  const payload = [
    ["extensionDevelopmentPath", remote(extension)],
    ["extensionTestsPath", remote(tests)],
    ...(file ? [["openFile", remote(file)]] : []),
  ];
  const query = new URLSearchParams({ folder, payload: JSON.stringify(payload) });
  await page.goto(`${server.url}/?${query}`);
  code = await exit.promise;
} finally {
  await browser.close();
  await server.stop();
}
if (code !== 0)
  console.error(
    said
      .filter((line) => !/^\s+at /.test(line))
      .slice(-20)
      .join("\n"),
  );
process.exit(code);
