import { cp, mkdir, readdir, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createVSIX } from "@vscode/vsce";
import { type BuildOptions, build, type Plugin } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));

/** The packaged extension may weigh this many bytes. */
const MOST_BYTES = 1_000_000;

/** What VS Code completes and checks a casewright.config.json with. */
const SCHEMA = "casewright.config.schema.json";

/** zod carries its messages in fifty languages (260 kB); the product's own are Localized texts. */
const withoutZodLocales: Plugin = {
  name: "without-zod-locales",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/locales\/index\.js$/ }, ({ importer }) =>
      importer.includes("/zod/") ? { path: "locales", namespace: "nothing" } : undefined,
    );
    onLoad({ filter: /.*/, namespace: "nothing" }, () => ({ contents: "export {}" }));
  },
};

/** What the entry loads with the first use is a module of its own. */
const FEATURES = "features.js";
const featuresApart: Plugin = {
  name: "features-apart",
  setup({ onResolve }) {
    onResolve({ filter: /\/features\.ts$/ }, () => ({ path: `./${FEATURES}`, external: true }));
  },
};

/**
 * Bundles the extension into dist/: an entry that VS Code loads at once, and what that imports with the first use. A
 * module as entry would be read while others are loaded, and VS Code waits for all of them. The AWS SDK stays in chunks
 * of its own, loaded when a command needs them.
 */
export async function bundle(): Promise<void> {
  // Chunks of earlier builds only: a package that was built stays.
  await mkdir(join(here, "dist"), { recursive: true });
  const old = (await readdir(join(here, "dist"))).filter((name) => /\.c?js$/.test(name));
  await Promise.all(old.map((name) => rm(join(here, "dist", name), { force: true })));
  await cp(join(here, "../docs", SCHEMA), join(here, "dist", SCHEMA));
  const shared: BuildOptions = {
    absWorkingDir: here,
    bundle: true,
    platform: "node",
    target: "node22",
    external: ["vscode"],
    minify: true,
    // Node reads UTF-8; escaped, the Japanese words would take six characters each.
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
  };
  await build({
    ...shared,
    entryPoints: ["src/extension.ts"],
    outfile: "dist/extension.cjs",
    format: "cjs",
    plugins: [featuresApart],
  });
  await build({
    ...shared,
    entryPoints: { [FEATURES.replace(/\.js$/, "")]: "src/features.ts" },
    outdir: "dist",
    splitting: true,
    format: "esm",
    mainFields: ["module", "main"],
    plugins: [withoutZodLocales],
    // CommonJS dependencies inside the bundle ask for Node's own modules by `require`.
    banner: { js: 'import{createRequire as __cr}from"node:module";const require=__cr(import.meta.url);' },
  });
}

/** What there is not in a browser is never reached there: files of the disk, git, and the client with the AWS SDK. */
const withoutNode: Plugin = {
  name: "without-node",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:/ }, ({ path }) => ({ path, namespace: "node" }));
    onLoad({ filter: /.*/, namespace: "node" }, () => ({ contents: "module.exports = {}" }));
    onResolve({ filter: /^@casewright\/support-client$/ }, () => ({
      path: join(here, "src/web/support-client.ts"),
    }));
  },
};

/** Bundles the extension for a VS Code that runs in a browser, which loads one CommonJS file. */
async function bundleForWeb(): Promise<void> {
  await build({
    absWorkingDir: here,
    entryPoints: ["src/web/extension.ts"],
    outfile: "dist/web.cjs",
    bundle: true,
    format: "cjs",
    platform: "browser",
    target: "es2022",
    external: ["vscode"],
    plugins: [withoutZodLocales, withoutNode],
    minify: true,
    legalComments: "none",
    logLevel: "warning",
  });
}

/** Builds and packages the extension; resolves to the .vsix file's path. */
export async function buildVsix(): Promise<string> {
  await bundle();
  await bundleForWeb();
  for (const name of ["LICENSE", "THIRD-PARTY-NOTICES.md"])
    await cp(join(here, "..", name), join(here, name));
  const packagePath = join(here, "dist", "casewright.vsix");
  await createVSIX({
    cwd: here,
    packagePath,
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
  const { size } = await stat(packagePath);
  if (size > MOST_BYTES) throw new Error(`casewright.vsix has ${size} bytes; ${MOST_BYTES} are allowed`);
  console.log(`casewright.vsix: ${Math.round(size / 1000)} kB`);
  return packagePath;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildVsix();
