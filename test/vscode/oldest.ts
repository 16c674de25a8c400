import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Runs the extension host's tests in the oldest VS Code that the manifest allows, fetched for this run. */
const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const read = (path: string) => readFile(join(ROOT, path), "utf8");
const oldest = JSON.parse(await read("extension-vscode/package.json")).engines.vscode.replace("^", "");
// code-server 4.x.y is VS Code 1.x; of each there is one that is good enough.
const version = `4.${oldest.split(".")[1]}`;

const directory = await mkdtemp(join(tmpdir(), "oldest-"));
try {
  // Its own dependencies are as unknown to pnpm as those of the newest.
  const workspace = await read("pnpm-workspace.yaml");
  const rules = workspace
    .slice(workspace.indexOf("allowBuilds:"))
    .replace(/code-server@[\d.]+/, "code-server");
  const manifest = { private: true, dependencies: { "code-server": `~${version}.0` } };
  await writeFile(join(directory, "package.json"), JSON.stringify(manifest));
  // The argon2 of that time has to be compiled; it is for passwords only.
  await writeFile(join(directory, "pnpm-workspace.yaml"), `${rules}\noverrides:\n  argon2: ^0.44.0\n`);
  run("npx", ["-y", "pnpm@12", "install"], directory);
  run("node", ["test/vscode/host/run.ts"], ROOT, {
    CODE_SERVER: join(directory, "node_modules/code-server"),
  });
} finally {
  await rm(directory, { recursive: true, force: true });
}

function run(command: string, args: readonly string[], cwd: string, env: Record<string, string> = {}): void {
  const { status } = spawnSync(command, args, { cwd, stdio: "inherit", env: { ...process.env, ...env } });
  if (status !== 0) process.exitCode = 1;
}
