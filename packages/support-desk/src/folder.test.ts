import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startDesk } from "./desk.ts";
import { makeFolder } from "./folder.ts";

test("folders are made with those above them, once", () => {
  const home = mkdtempSync(join(tmpdir(), "casewright-folder-"));
  const folder = join(home, "a", "b", "c");
  makeFolder(folder);
  makeFolder(folder);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  rmSync(home, { recursive: true });
});

test.runIf(process.platform === "linux")("a folder that the system denies ends at once", async () => {
  expect(() => makeFolder("/proc/nope")).toThrow();
  await expect(startDesk({ port: 0, dataDir: "/proc/nope/desk" })).rejects.toThrow();
});
