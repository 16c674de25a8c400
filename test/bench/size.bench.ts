import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** Bytes gzipped that the masking of texts should add to what a page of the Support Center loads. */
const TARGET = 15_000;

const ROOT = resolve(import.meta.dirname, "../..");
const BUILD = resolve(ROOT, "extension-browser/.output/chrome-mv3");

const zip = (code: Uint8Array) => gzipSync(code, { level: 9 }).length;

/** Bundles and minifies what one line of source imports. */
async function bundle(contents: string) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: "esm",
    target: "chrome144",
    charset: "utf8",
    write: false,
    metafile: true,
  });
  return { code: outputFiles[0]!.contents, inputs: Object.values(metafile.outputs)[0]!.inputs };
}

console.log("\nThe content scripts of the build for Chromium, gzipped, and what redact adds to them");
const modules: Record<string, string[]> = JSON.parse(readFileSync(`${BUILD}.modules.json`, "utf8"));
let added = 0;
for (const [file, paths] of Object.entries(modules)) {
  const own = paths.filter((path) => path.startsWith("packages/redact/"));
  // Whole modules, of which the build may have left parts out: no less than what is there.
  const source = own.map((path) => `export * from ${JSON.stringify(resolve(ROOT, path))};`).join("\n");
  const cost = own.length > 0 ? zip((await bundle(source)).code) : 0;
  added += cost;
  const whole = zip(readFileSync(resolve(BUILD, file)));
  console.log(
    `${file}: ${whole} bytes of ${paths.length} modules, ${own.length} of them redact's, ${cost} bytes`,
  );
}
console.log(`redact adds ${added} bytes: ${(added / TARGET).toFixed(2)} × the target of ${TARGET}`);

console.log(
  "\nFor comparison, the text part of redact by itself, bundled and minified; it runs in the background",
);
const { code, inputs } = await bundle('export { createMasker } from "@casewright/redact";');
console.log(`${code.length} bytes, gzipped ${zip(code)}`);
console.log("what takes the most, in bytes before gzip:");
for (const [file, { bytesInOutput }] of Object.entries(inputs)
  .sort((a, b) => b[1].bytesInOutput - a[1].bytesInOutput)
  .slice(0, 8))
  console.log(`${String(bytesInOutput).padStart(8)}  ${file.replace(/^.*redact\/src\//, "")}`);
