import { writeFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { defineConfig } from "wxt";

/**
 * Takes out of Preact its one way to make elements from a string of HTML (dangerouslySetInnerHTML): what is not
 * shipped cannot be misused, and add-on reviewers need not ask.
 */
const withoutInnerHtml = {
  name: "without-inner-html",
  transform(code: string, id: string) {
    if (!/[\\/]preact[\\/]dist[\\/]preact\.mjs$/.test(id)) return undefined;
    const without = code.replace(/\(\w+\.innerHTML=\w+\.__html\)/, "(0)");
    if (without === code) throw new Error("Preact sets innerHTML in another way now: mend wxt.config.ts");
    return { code: without, map: null };
  },
};

const ROOT = resolve(import.meta.dirname, "..");

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  hooks: {
    /** Beside what is shipped: of which modules each content script is made, so that it can be told what is in it. */
    "build:done"({ config }, { steps }) {
      const scripts = steps
        .flatMap(({ chunks }) => chunks)
        .filter((chunk) => chunk.type === "chunk")
        .filter(({ fileName }) => fileName.startsWith("content-scripts/"))
        .map(({ fileName, moduleIds }) => [fileName, moduleIds.map((id) => relative(ROOT, id))]);
      writeFileSync(
        `${config.outDir}.modules.json`,
        JSON.stringify(Object.fromEntries(scripts), undefined, 1),
      );
    },
    "build:publicAssets"(_, files) {
      const name = "THIRD-PARTY-NOTICES.md";
      files.push({ absoluteSrc: resolve(ROOT, name), relativeDest: name });
    },
  },
  manifest: ({ browser }) => ({
    name: "__MSG_name__",
    description: "__MSG_description__",
    default_locale: "en",
    permissions: ["storage", "scripting", "contextMenus", "activeTab"],
    commands: {
      "check-field": { suggested_key: { default: "Alt+Shift+K" }, description: "__MSG_checkField__" },
    },
    content_security_policy: {
      extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'",
    },
    // The first browsers with Temporal built in are Chrome 144 and Firefox 139; Firefox's add-on store knows
    // data_collection_permissions from 142 on everywhere.
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "casewright@casewright.dev",
              strict_min_version: "142.0",
              data_collection_permissions: { required: ["none"] },
            },
          },
        }
      : { minimum_chrome_version: "144" }),
  }),
  vite: () => ({
    // Every browser this build runs in has Temporal itself; the polyfill would be a third of the overlay.
    resolve: { alias: { "temporal-polyfill": resolve(import.meta.dirname, "native-temporal.ts") } },
    plugins: [withoutInnerHtml],
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  }),
});
