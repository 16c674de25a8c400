import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Makes a folder of the user's own (mode 0700) with the folders above it. Throws the system's error. Node's `recursive`
 * never returns where the system denies a folder under one that exists, as in /proc.
 */
export async function makeFolder(path: string): Promise<void> {
  if (await makeOne(path)) return;
  if (dirname(path) !== path) await makeFolder(dirname(path));
  if (!(await makeOne(path))) throw new Error("The folder cannot be made");
}

/** False where the folder above is missing; another process may make the same one at the same time. */
async function makeOne(path: string): Promise<boolean> {
  try {
    await mkdir(path, { mode: 0o700 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return false;
    if (code !== "EEXIST") throw error;
  }
  return true;
}
