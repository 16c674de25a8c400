import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** Bytes gzipped that the masking of texts should take in a content script. */
const TARGET = 15_000;

const { outputFiles, metafile } = await build({
  stdin: { contents: 'export { createMasker } from "@casewright/redact";', resolveDir: import.meta.dirname },
  bundle: true,
  minify: true,
  format: "esm",
  target: "chrome144",
  charset: "utf8",
  write: false,
  metafile: true,
});
const code = outputFiles[0]!.contents;
const zipped = gzipSync(code, { level: 9 }).length;
console.log("\nThe text part of redact, bundled and minified");
console.log(
  `${code.length} bytes, gzipped ${zipped}: ${(zipped / TARGET).toFixed(2)} × the target of ${TARGET}`,
);
console.log("what takes the most, in bytes before gzip:");
const inputs = Object.entries(Object.values(metafile.outputs)[0]!.inputs);
for (const [file, { bytesInOutput }] of inputs
  .sort((a, b) => b[1].bytesInOutput - a[1].bytesInOutput)
  .slice(0, 8))
  console.log(`${String(bytesInOutput).padStart(8)}  ${file.replace(/^.*redact\/src\//, "")}`);
