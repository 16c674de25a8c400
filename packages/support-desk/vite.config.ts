import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The practice Support Center: the desk serves index.html at /support/home and the rest under /support/assets/. */
export default defineConfig({
  root: here("./src/page"),
  base: "/support/",
  plugins: [react(), fontFiles()],
  build: {
    outDir: here("./dist/page"),
    emptyOutDir: true,
    // The desk's Content-Security-Policy allows neither data: URLs nor inline scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 3000,
    reportCompressedSize: false,
  },
});

/** Cloudscape's style sheet carries its fonts as data: URLs: takes them out into files of their own. */
function fontFiles(): Plugin {
  return {
    name: "font-files",
    generateBundle(_, bundle) {
      for (const sheet of Object.values(bundle)) {
        if (sheet.type !== "asset" || !sheet.fileName.endsWith(".css")) continue;
        sheet.source = String(sheet.source).replace(
          /url\(["']?data:font\/woff2;base64,([A-Za-z0-9+/=]+)["']?\)/g,
          (_match, base64: string) => {
            const source = Buffer.from(base64, "base64");
            const hash = createHash("sha256").update(source).digest("hex").slice(0, 8);
            const fileName = `assets/open-sans-${hash}.woff2`;
            this.emitFile({ type: "asset", fileName, source });
            return `url(/support/${fileName})`;
          },
        );
      }
    },
  };
}
