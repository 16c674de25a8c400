import { resolve } from "node:path";
import { build } from "esbuild";

/** The page that marks are measured on, as one HTML text. */
export async function bundleMarksPage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [resolve(import.meta.dirname, "marks.ts")],
    bundle: true,
    write: false,
    format: "iife",
  });
  return `<!doctype html><meta charset="utf-8"><title>Marks</title><body style="margin:17.3px"><script>${outputFiles[0]!.text}</script>`;
}
