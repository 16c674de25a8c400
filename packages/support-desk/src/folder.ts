import { mkdirSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes a folder of the user's own (mode 0700) with the folders above it. Throws the system's error. Node's
 * `recursive` never returns where the system denies a folder under one that exists, as in /proc.
 */
export function makeFolder(path: string): void {
  if (makeOne(path)) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  if (makeOne(path)) return;
  const denied: NodeJS.ErrnoException = new Error(`The folder ${path} cannot be made`);
  throw Object.assign(denied, { code: "ENOENT", syscall: "mkdir" });
}

/** False where the folder above is missing; another process may make the same one at the same time. */
function makeOne(path: string): boolean {
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return false;
    if (code !== "EEXIST") throw error;
  }
  return true;
}
