import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { startDesk } from "@casewright/support-desk";
import { runTests } from "@vscode/test-electron";
import { build } from "esbuild";
import { bundle } from "../../../extension-vscode/build.ts";
import { earlierCase, practiceClient } from "../user/practice.ts";
import { caseFile, LEAKY_SUBJECT } from "./texts.ts";

/** What the suite writes inside the extension host; a run without it has failed, whatever its exit code. */
export interface HostResult {
  readonly passed: number;
  readonly failed: readonly { readonly name: string; readonly error: string }[];
}

const here = dirname(fileURLToPath(import.meta.url));
const extensionDevelopmentPath = join(here, "../../../extension-vscode");

/**
 * Runs a suite of this folder, by default the tests, in an extension host; resolves to what it wrote. A second
 * argument names a case file that is open from the start, as where somebody uses the extension every day.
 */
async function runHostTests(): Promise<HostResult> {
  const directory = await mkdtemp(join(tmpdir(), "host-"));
  const desk = await startDesk({ port: 0, dataDir: ":memory:" });
  try {
    await earlierCase(practiceClient(desk.url), LEAKY_SUBJECT);
    await bundle();
    const suite = join(directory, "suite.cjs");
    await build({
      entryPoints: [join(here, process.argv[2] ?? "suite.ts")],
      outfile: suite,
      bundle: true,
      format: "cjs",
      platform: "node",
      target: "node22",
      external: ["vscode"],
      logLevel: "warning",
    });
    const workspace = join(directory, "w");
    await writeWorkspace(workspace);
    const [, , , opened] = process.argv;
    if (opened) await writeFile(join(workspace, opened), caseFile("It fails.\n"));
    const resultFile = join(directory, "result.json");
    const executable =
      process.env.VSCODE_EXECUTABLE ?? (canShowDesktop() ? undefined : join(here, "code.ts"));
    console.log(executable ? `VS Code by ${executable}` : "Desktop VS Code, downloaded");
    await runTests({
      ...(executable && { vscodeExecutablePath: executable }),
      extensionDevelopmentPath,
      extensionTestsPath: suite,
      launchArgs: [
        workspace,
        ...(opened ? [join(workspace, opened)] : []),
        "--disable-extensions",
        "--skip-welcome",
      ],
      extensionTestsEnv: {
        CASEWRIGHT_RESULT: resultFile,
        CASEWRIGHT_DESK: desk.url,
        // The stand-in for `code` is a script of this very Node.
        PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
      },
    }).catch((error: Error) => console.error(error.message));
    return JSON.parse(await readFile(resultFile, "utf8"));
  } finally {
    await desk.close();
    await rm(directory, { recursive: true, force: true });
  }
}

/** A desktop VS Code needs a display, and a network to be downloaded from. */
function canShowDesktop(): boolean {
  return process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function writeWorkspace(workspace: string): Promise<void> {
  const { mkdir } = await import("node:fs/promises");
  await mkdir(workspace);
  await writeFile(join(workspace, "app.log"), "2026-11-20T10:15:00Z INFO ready\n");
}

const { passed, failed } = await runHostTests();
for (const { name, error } of failed) console.error(`not ok ${name}\n${error}\n`);
console.log(`${passed} passed, ${failed.length} failed`);
if (passed === 0 || failed.length > 0) process.exitCode = 1;
