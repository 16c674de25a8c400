import { readFile, realpath } from "node:fs/promises";
import { resolve } from "node:path";
import { writeAtomically } from "./files.ts";
import { Refusal, type Shell, USAGE, unreadable } from "./shell.ts";
import { takeTurns } from "./take-turns.ts";

const PLACEHOLDER = /^\[[A-Z][A-Z0-9_]*_\d{1,9}\]$/;

/**
 * What each placeholder stands for: one JSON object, as `mask --map` writes it. Refuses a file that is something else,
 * and one that is not there unless it is `optional`.
 */
export async function readMap(file: string, optional = false): Promise<ReadonlyMap<string, string>> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    if (optional && (error as NodeJS.ErrnoException).code === "ENOENT") return new Map();
    throw unreadable(file, error);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw noMap(file);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw noMap(file);
  const entries = Object.entries(value);
  if (entries.some(([key, secret]) => !PLACEHOLDER.test(key) || typeof secret !== "string"))
    throw noMap(file);
  return new Map(entries);
}

/**
 * Keeps the map to this command until what comes back is called: two at once would give one placeholder two meanings.
 * Waits for another one that has it.
 */
export async function lockMap(file: string, shell: Shell): Promise<() => Promise<void>> {
  // A map that is not there yet has no real path.
  const target = await realpath(file).catch(() => file);
  return await takeTurns(`${target}.lock`, () =>
    shell.note(
      shell.t({
        en: `Waiting for another casewright mask that uses ${file} …`,
        ja: `${file} を使用中の別の casewright mask の終了を待っています…`,
      }),
    ),
  );
}

/** Refuses to write a result into the map itself: the originals would be gone. */
export function refuseSameFile(map: string | undefined, output: string | undefined): void {
  if (map === undefined || output === undefined || resolve(map) !== resolve(output)) return;
  throw new Refusal(
    "same-file",
    {
      message: {
        en: `--output and --map name the same file, ${output}; it stays as it is.`,
        ja: `--output と --map に同じファイル ${output} が指定されています(変更していません)。`,
      },
      nextStep: {
        en: "Choose another file for the result.",
        ja: "出力先には別のファイルを指定してください。",
      },
    },
    { exitCode: USAGE },
  );
}

/** Only the user may read it. */
export async function writeMap(file: string, originals: ReadonlyMap<string, string>): Promise<void> {
  await writeAtomically(file, `${JSON.stringify(Object.fromEntries(originals), undefined, 2)}\n`, {
    mode: 0o600,
  });
}

function noMap(file: string): Refusal {
  return new Refusal(
    "no-map",
    {
      message: {
        en: `${file} is no map of placeholders; it stays as it is.`,
        ja: `${file} はプレースホルダーの対応表ではありません(変更していません)。`,
      },
      nextStep: {
        en: "Give the file that casewright mask --map wrote, or one that does not exist yet.",
        ja: "casewright mask --map で作成したファイルか、まだ存在しないファイルを指定してください。",
      },
    },
    { exitCode: USAGE },
  );
}
