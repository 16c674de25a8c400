import { randomUUID } from "node:crypto";
import { open, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Refusal, unwritable } from "./shell.ts";

/**
 * Writes a file whole or not at all: a break-down in the middle leaves what was there. An existing file keeps its
 * permissions unless `mode` is given. Throws a Refusal that names the file.
 */
export async function writeAtomically(
  file: string,
  text: string,
  options: { readonly mode?: number } = {},
): Promise<void> {
  const temporary = join(dirname(file), `.${basename(file)}.${randomUUID()}`);
  try {
    const mode = options.mode ?? (await stat(file).catch(() => undefined))?.mode ?? 0o666;
    const handle = await open(temporary, "wx", mode & 0o777);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw unwritable(file, error);
  }
}

/** Writes a new file; one that is there already is somebody's work and stays. */
export async function writeNew(file: string, text: string): Promise<void> {
  try {
    const handle = await open(file, "wx");
    await handle.writeFile(text);
    await handle.close();
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
