// @ts-check
// Where a Chromium and a Firefox are. Plain JavaScript because set-up runs it on the system's Node, before
// anything is installed.
import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

/** @typedef {"chromium" | "firefox"} Browser */

/** Where browsers go that no system package provides. */
export const BROWSER_CACHE = join(homedir(), ".cache/casewright/browsers");

/** Google Chrome is no substitute: since version 137 it ignores --load-extension. */
const NAMES = { chromium: ["chromium", "chromium-browser"], firefox: ["firefox-esr", "firefox"] };
const APPLICATIONS = {
  chromium: ["/Applications/Chromium.app/Contents/MacOS/Chromium"],
  firefox: [
    "/Applications/Firefox.app/Contents/MacOS/firefox",
    "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
  ],
};
const DOWNLOADED = { chromium: /^(chrome(\.exe)?|Chromium)$/, firefox: /^firefox(\.exe)?$/ };

/**
 * Path of a browser's executable: the environment variable CHROMIUM or FIREFOX, the system's, or the one that
 * set-up downloaded; undefined where there is none.
 * @param {Browser} browser
 * @returns {string | undefined}
 */
export function locateBrowser(browser) {
  const chosen = process.env[browser.toUpperCase()];
  if (chosen) return chosen;
  const system = NAMES[browser].map(onPath).find(Boolean);
  return system ?? APPLICATIONS[browser].find((path) => existsSync(path)) ?? downloaded(browser);
}

/** @returns {string} Path of the Chromium to use; throws with what to do where there is none. */
export function findChromium() {
  return needed("chromium");
}

/** @returns {string} Path of the Firefox to use; throws with what to do where there is none. */
export function findFirefox() {
  return needed("firefox");
}

/**
 * Path of a program on the PATH.
 * @param {string} name
 * @returns {string | undefined}
 */
export function onPath(name) {
  // A version manager's shim stands on the PATH whether or not the tool behind it is installed.
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => !folder.endsWith("/shims"));
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** @param {Browser} browser */
function needed(browser) {
  const path = locateBrowser(browser);
  if (path && existsSync(path)) return path;
  throw new Error(
    `No ${browser} found. Run \`npm run setup\`, or name its executable in ${browser.toUpperCase()}.`,
  );
}

/** @param {Browser} browser */
function downloaded(browser) {
  const folder = join(BROWSER_CACHE, browser);
  if (!existsSync(folder)) return undefined;
  const name = readdirSync(folder, { recursive: true, encoding: "utf8" }).find((path) =>
    DOWNLOADED[browser].test(path.split(/[\\/]/).at(-1) ?? ""),
  );
  return name && join(folder, name);
}
