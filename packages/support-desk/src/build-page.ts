import { createHash } from "node:crypto";
import { glob, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const PACKAGES = fileURLToPath(new URL("../..", import.meta.url));
const PAGE = join(PACKAGES, "support-desk/dist/page");
const STAMP = "sources.sha256";

/** What the built page depends on: its sources, the packages in it, and how it is built. */
const SOURCES = [
  "support-desk/src/page/**/*",
  "support-desk/vite.config.ts",
  "support-desk/package.json",
  "language/src/*.ts",
  "support-plans/src/*.ts",
];

/** Whether dist/page was built from the page's present sources. */
export async function pageIsFresh(): Promise<boolean> {
  return (await builtFrom()) === (await hashSources());
}

/** Builds the Support Center page into dist/page with vite, unless it is fresh. Prints nothing; throws on errors. */
export async function buildPage(): Promise<void> {
  // Taken before the build: a source that changes meanwhile makes the page stale, not fresh.
  const hash = await hashSources();
  if ((await builtFrom()) === hash) return;
  const { build } = await import("vite");
  // Built beside and moved into place, so that a desk that runs meanwhile never serves half a page.
  const outDir = `${PAGE}-${process.pid}`;
  const environment = process.env.NODE_ENV;
  // Where a test runner has set another, React's development build would come out.
  process.env.NODE_ENV = "production";
  try {
    await build({
      configFile: join(PACKAGES, "support-desk/vite.config.ts"),
      logLevel: "error",
      build: { outDir },
    });
    await writeFile(join(outDir, STAMP), hash);
    await rm(PAGE, { recursive: true, force: true });
    await rename(outDir, PAGE);
  } finally {
    if (environment === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = environment;
    await rm(outDir, { recursive: true, force: true });
  }
}

/** The hash of the sources that dist/page was built from; empty where it is not built. */
function builtFrom(): Promise<string> {
  return readFile(join(PAGE, STAMP), "utf8").catch(() => "");
}

async function hashSources(): Promise<string> {
  const paths: string[] = [];
  for await (const entry of glob(SOURCES, { cwd: PACKAGES, withFileTypes: true })) {
    if (entry.isFile() && !entry.name.endsWith(".test.ts")) paths.push(join(entry.parentPath, entry.name));
  }
  const hash = createHash("sha256");
  for (const path of paths.sort()) {
    hash
      .update(path.slice(PACKAGES.length))
      .update("\0")
      .update(await readFile(path))
      .update("\0");
  }
  return hash.digest("hex");
}
