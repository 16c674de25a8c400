import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { open, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Refusal, unwritable } from "./shell.ts";

/**
 * Writes a file whole or not at all: a break-down in the middle leaves what was there. An existing file keeps its
 * permissions unless `mode` is given. Throws a Refusal that names the file, or what the content throws.
 */
export async function writeAtomically(
  file: string,
  content: string | AsyncIterable<Uint8Array>,
  options: { readonly mode?: number } = {},
): Promise<void> {
  // A link stays a link: what it points to is written.
  const target = await realpath(file).catch(() => file);
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}`);
  // Who interrupts the command finds no half of a file.
  const forget = beforeInterruption(() => rmSync(temporary, { force: true }));
  try {
    const before = await stat(target).catch(() => undefined);
    // A device or a pipe (`-o /dev/null`) is written to, not replaced.
    if (before && !before.isFile()) return await writeFile(target, content);
    const handle = await open(temporary, "wx", (options.mode ?? before?.mode ?? 0o666) & 0o777);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    // What went wrong where the content comes from is not about this file.
    const { syscall } = error as NodeJS.ErrnoException;
    throw syscall === undefined || syscall === "read" ? error : unwritable(file, error);
  } finally {
    forget();
  }
}

/** Does something before the process is ended by a signal; what comes back takes it off again. */
export function beforeInterruption(work: () => void): () => void {
  const listener = (signal: NodeJS.Signals) => {
    work();
    // Nobody listens any more: now it ends.
    process.kill(process.pid, signal);
  };
  for (const signal of INTERRUPTIONS) process.once(signal, listener);
  return () => {
    for (const signal of INTERRUPTIONS) process.removeListener(signal, listener);
  };
}
const INTERRUPTIONS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Writes a new file; one that is there already is somebody's work and stays. */
export async function writeNew(file: string, text: string): Promise<void> {
  try {
    const handle = await open(file, "wx");
    try {
      await handle.writeFile(text);
    } catch (error) {
      // Half a file would stand in the way of the next attempt.
      await rm(file, { force: true });
      throw error;
    } finally {
      await handle.close();
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw unwritable(file, error);
    throw new Refusal("file-exists", {
      message: {
        en: `${file} exists already and stays as it is.`,
        ja: `${file} は既に存在するため、上書きしません。`,
      },
      nextStep: { en: "Choose another name for the draft.", ja: "別のファイル名を指定してください。" },
    });
  }
}
