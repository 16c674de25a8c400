import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { findChromium } from "../browsers.mjs";
import { BUILT } from "./build.ts";

/** The console's host name, which the extension's shipping build is made for. */
export const CONSOLE_HOST = "support.console.aws.amazon.com";

/**
 * The command that opens the practice Support Center with the extension. The profile is of its own and can reach
 * nothing but the desk, so that accepting the desk's certificate there is safe.
 */
export function practiceBrowser(
  folder: string,
  port: number,
  locale: string,
): { program: string; parameters: string[] } {
  const parameters = [
    `--user-data-dir=${join(folder, "chromium")}`,
    `--load-extension=${BUILT.chromium}`,
    `--disable-extensions-except=${BUILT.chromium}`,
    `--host-resolver-rules=MAP ${CONSOLE_HOST} 127.0.0.1:${port}, MAP * ~NOTFOUND`,
    "--ignore-certificate-errors",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    `--lang=${locale}`,
    `https://${CONSOLE_HOST}/support/home#/case/create`,
  ];
  return { program: findChromium(), parameters };
}

/** Whether a window could be shown to the person who started this. */
export function hasDisplay(): boolean {
  if (process.env.CI) return false;
  return (
    process.platform === "darwin" ||
    process.platform === "win32" ||
    Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
  );
}

/** Opens the practice browser and leaves it to the person. */
export function openPracticeBrowser(folder: string, port: number, locale: string): void {
  const { program, parameters } = practiceBrowser(folder, port, locale);
  mkdirSync(folder, { recursive: true });
  const child = spawn(program, parameters, { detached: true, stdio: "ignore" });
  child.on("error", () => console.error(`${program} did not start`));
  child.unref();
}

/** The command as a person would paste it into a shell. */
export function asShellLine({
  program,
  parameters,
}: {
  program: string;
  parameters: readonly string[];
}): string {
  return [program, ...parameters]
    .map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`))
    .join(" ");
}
