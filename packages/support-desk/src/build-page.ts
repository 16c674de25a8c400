import { createHash } from "node:crypto";
import { glob, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const PACKAGE = fileURLToPath(new URL("..", import.meta.url));
const STAMP = join(PACKAGE, "dist/page/sources.sha256");

/** What the built page depends on: its sources, how it is built, and which Cloudscape and React it uses. */
const SOURCES = ["src/page/**/*", "vite.config.ts", "package.json"];

/** Whether dist/page was built from the page's present sources. */
export async function pageIsFresh(): Promise<boolean> {
  const stamp = await readFile(STAMP, "utf8").catch(() => "");
  return stamp === (await hashSources());
}

/** Builds the Support Center page into dist/page with vite, unless it is fresh. Prints nothing; throws on errors. */
export async function buildPage(): Promise<void> {
  // Taken before the build: a source that changes meanwhile makes the page stale, not fresh.
  const hash = await hashSources();
  if (hash === (await readFile(STAMP, "utf8").catch(() => ""))) return;
  const { build } = await import("vite");
  await build({ configFile: join(PACKAGE, "vite.config.ts"), logLevel: "error" });
  await writeFile(STAMP, hash);
}

async function hashSources(): Promise<string> {
  const paths: string[] = [];
  for await (const entry of glob(SOURCES, { cwd: PACKAGE, withFileTypes: true })) {
    if (entry.isFile()) paths.push(join(entry.parentPath, entry.name));
  }
  const hash = createHash("sha256");
  for (const path of paths.sort()) {
    hash
      .update(path.slice(PACKAGE.length))
      .update("\0")
      .update(await readFile(path))
      .update("\0");
  }
  return hash.digest("hex");
}
