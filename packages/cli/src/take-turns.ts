import { rmSync } from "node:fs";
import { type FileHandle, open, rm, stat } from "node:fs/promises";
import type { DatabaseSync } from "node:sqlite";
import { setTimeout } from "node:timers/promises";
import { beforeInterruption } from "./files.ts";
import { unwritable } from "./shell.ts";

/** Milliseconds between two looks whether it is our turn. */
const PAUSE = 50;
/** The result code of a database that another process has locked: https://sqlite.org/rescode.html#busy */
const SQLITE_BUSY = 5;

/**
 * Waits until no other process is in the turn that the file names, and ends ours when what comes back is called.
 * `onWait` is told once if we have to wait. The lock is SQLite's, which the system takes from a process that dies,
 * however it does. Throws a Refusal where the file cannot be written.
 */
export async function takeTurns(path: string, onWait: () => void): Promise<() => Promise<void>> {
  const { DatabaseSync } = await import("node:sqlite");
  for (let waits = false; ; waits = true) {
    // Open until the end of the turn: an inode in use is given to no other file.
    const handle = await open(path, "a").catch((error) => {
      throw unwritable(path, error);
    });
    const database = new DatabaseSync(path, { timeout: 0 });
    if (isLocked(database) && (await isThere(path, handle))) {
      const forget = beforeInterruption(() => rmSync(path, { force: true }));
      return async () => {
        forget();
        // Windows keeps a file that is open; an empty one does no harm.
        await rm(path, { force: true }).catch(() => undefined);
        database.close();
        await handle.close();
      };
    }
    database.close();
    await handle.close();
    if (!waits) onWait();
    await setTimeout(PAUSE);
  }
}

function isLocked(database: DatabaseSync): boolean {
  try {
    database.exec("PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE");
    return true;
  } catch (error) {
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) return false;
    throw error;
  }
}

/** Whether the file is still the one that was opened: who had the turn before removes it. */
async function isThere(path: string, handle: FileHandle): Promise<boolean> {
  const [opened, now] = await Promise.all([handle.stat(), stat(path).catch(() => undefined)]);
  return opened.ino === now?.ino && opened.dev === now.dev;
}
