import { readFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the build puts the Support Center's page. */
export const PAGE_DIR = fileURLToPath(new URL("../../dist/page", import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Serves `/support/home` and `/support/assets/NAME`; false for any other path. */
export async function servePage(
  pathname: string,
  response: ServerResponse,
  pageDir: string,
): Promise<boolean> {
  const asset = /^\/support\/assets\/(\w[\w.-]*)$/.exec(pathname)?.[1];
  if (pathname !== "/support/home" && asset === undefined) return false;
  const file = asset === undefined ? join(pageDir, "index.html") : join(pageDir, "assets", asset);
  const type = TYPES[extname(file)];
  const content = type === undefined ? undefined : await readFile(file).catch(() => undefined);
  if (content === undefined) {
    const hint =
      asset === undefined ? "The practice Support Center is not built yet: npm run build\n" : "Not found\n";
    response
      .writeHead(asset === undefined ? 503 : 404, { "content-type": "text/plain; charset=utf-8" })
      .end(hint);
    return true;
  }
  response.writeHead(200, {
    "content-type": type,
    "content-length": content.length,
    // Names of assets carry their hash.
    "cache-control": asset === undefined ? "no-store" : "max-age=31536000, immutable",
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
  });
  response.end(content);
  return true;
}
