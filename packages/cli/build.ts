import { chmod, cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { buildPage } from "@casewright/support-desk";
import { build } from "esbuild";

const HERE = import.meta.dirname;
const DIST = join(HERE, "dist");

/**
 * Bundles the command into dist/casewright.js, with the desk's page beside it. The AWS SDK and the desk stay in
 * chunks of their own, which a command loads when it needs them.
 */
await buildPage();
await rm(DIST, { recursive: true, force: true });
await build({
  absWorkingDir: HERE,
  entryPoints: { casewright: "src/main.ts" },
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node24",
  mainFields: ["module", "main"],
  // Only the workshop builds the page.
  external: ["vite"],
  minify: true,
  legalComments: "none",
  // CommonJS dependencies inside the bundle ask for Node's own modules by `require`.
  banner: { js: 'import{createRequire as __cr}from"node:module";const require=__cr(import.meta.url);' },
  logLevel: "warning",
});
await cp(join(HERE, "../support-desk/dist/page"), join(DIST, "page"), { recursive: true });
await cp(join(HERE, "../../THIRD-PARTY-NOTICES.md"), join(DIST, "THIRD-PARTY-NOTICES.md"));
await chmod(join(DIST, "casewright.js"), 0o755);
