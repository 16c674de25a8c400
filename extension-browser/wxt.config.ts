import { resolve } from "node:path";
import { defineConfig } from "wxt";

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  manifest: ({ browser }) => ({
    name: "__MSG_name__",
    description: "__MSG_description__",
    default_locale: "en",
    permissions: ["storage", "scripting"],
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
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  }),
});
