import { createHash } from "node:crypto";
import { readFile, rename, writeFile } from "node:fs/promises";
import { homedir, userInfo } from "node:os";
import { dirname, join } from "node:path";
import { makeFolder } from "./make-folder.ts";
import type { SupportApi } from "./types.ts";

/** A day, in milliseconds: AWS changes its services and categories now and then. */
const MAX_AGE = 86_400_000;

/** An answer of AWS, and how old it is in milliseconds. */
export interface Aged<T> {
  readonly value: T;
  /** 0 where AWS has just been asked. */
  readonly age: number;
}

/** The lists that a case is filed with, each with its age. */
export type RememberedOptions = {
  readonly [Name in "services" | "severityLevels" | "supportedLanguages" | "caseOptions"]: (
    ...parameters: Parameters<SupportApi[Name]>
  ) => Promise<Aged<Awaited<ReturnType<SupportApi[Name]>>>>;
};

export interface RememberOptions {
  /** Names the account and endpoint, as for the journal: plans differ in their severities. */
  readonly account: string;
  /** Folder to remember in; `cacheDirectory()` is the user's. */
  readonly directory: string;
  /** Milliseconds for which AWS is not asked again; a day when left out. */
  readonly maxAge?: number;
  readonly now?: () => Date;
}

/** Where answers are remembered by default: the user's cache folder. */
export function cacheDirectory(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  const cache = process.platform === "win32" ? LOCALAPPDATA : XDG_CACHE_HOME;
  return join(cache || join(homedir() || userInfo().homedir, ".cache"), "casewright");
}

/**
 * Asks AWS for the lists that a case is filed with, at most once a day each; where AWS cannot be asked, an older
 * answer comes with its age. Throws a SupportError where there is none. Nothing of a case is remembered.
 */
export function rememberOptions(api: SupportApi, options: RememberOptions): RememberedOptions {
  const { account, directory, maxAge = MAX_AGE, now = () => new Date() } = options;

  async function aged<T>(
    name: string,
    parameters: readonly unknown[],
    ask: () => Promise<T>,
  ): Promise<Aged<T>> {
    const key = createHash("sha256")
      .update(JSON.stringify([account, name, parameters]))
      .digest("hex");
    const path = join(directory, `${key}.json`);
    const known = await recall<T>(path);
    const age = known === undefined ? Number.POSITIVE_INFINITY : now().getTime() - known.at;
    if (known && age >= 0 && age <= maxAge) return { value: known.value, age };
    try {
      const value = await ask();
      // A folder that cannot be written costs a call the next time, nothing else.
      await remember(path, { at: now().getTime(), value }).catch(() => undefined);
      return { value, age: 0 };
    } catch (error) {
      if (!known) throw error;
      return { value: known.value, age: Math.max(0, age) };
    }
  }

  return {
    services: (...given) => aged("services", given, () => api.services(...given)),
    severityLevels: (...given) => aged("severityLevels", given, () => api.severityLevels(...given)),
    supportedLanguages: (...given) =>
      aged("supportedLanguages", given, () => api.supportedLanguages(...given)),
    caseOptions: (...given) => aged("caseOptions", given, () => api.caseOptions(...given)),
  };
}

interface Known<T> {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly value: T;
}

/** What was written by this version of ours, or undefined. */
async function recall<T>(path: string): Promise<Known<T> | undefined> {
  try {
    const known = JSON.parse(await readFile(path, "utf8")) as Known<T>;
    return typeof known?.at === "number" && known.value !== undefined ? known : undefined;
  } catch {
    return undefined;
  }
}

async function remember(path: string, known: Known<unknown>): Promise<void> {
  await makeFolder(dirname(path));
  const temporary = `${path}.${process.pid}.tmp`;
  await writeFile(temporary, JSON.stringify(known), { mode: 0o600 });
  await rename(temporary, path);
}
