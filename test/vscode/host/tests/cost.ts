import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import * as vscode from "vscode";
import { test } from "../harness.ts";

/** The files that starting the extension reads: its entry and what that imports outright. */
async function startUpFiles(entry: string, seen = new Map<string, string>()): Promise<Map<string, string>> {
  if (seen.has(entry)) return seen;
  const code = await readFile(entry, "utf8");
  seen.set(entry, code);
  for (const [, path] of code.matchAll(/(?:\bfrom|\bimport)\s*"(\.\/[^"]+)"/g)) {
    await startUpFiles(join(dirname(entry), path!), seen);
  }
  return seen;
}

async function startUpCode(name: RegExp): Promise<string> {
  const extension = vscode.extensions.getExtension("casewright.casewright");
  assert.ok(extension);
  const dist = join(extension.extensionPath, "dist");
  const entry = (await readdir(dist)).find((file) => name.test(file));
  assert.ok(entry);
  return [...(await startUpFiles(join(dist, entry))).values()].join("\n");
}

test("VS Code waits for a few lines only, and the AWS SDK is not loaded until a command needs it", async () => {
  assert.ok((await startUpCode(/^extension\.cjs$/)).length < 5000);
  const features = await startUpCode(/^features\.js$/);
  assert.ok(!features.includes("AWSSupport_20130415"), "no SDK with the features");
  assert.ok(features.length < 750_000, `${features.length} characters`);
});
