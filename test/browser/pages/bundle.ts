import { resolve } from "node:path";
import { build } from "esbuild";

/** The page that marks are measured on, as one HTML text. */
export async function bundleMarksPage(): Promise<string> {
  const script = await bundle("marks.ts");
  return `<!doctype html><meta charset="utf-8"><title>Marks</title><body style="margin:17.3px"><script>${script}</script>`;
}

/** A script that opens editors on whichever page it runs in. */
export const bundleEditors = () => bundle("editors.ts");

async function bundle(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [resolve(import.meta.dirname, name)],
    bundle: true,
    write: false,
    format: "iife",
  });
  return outputFiles[0]!.text;
}
