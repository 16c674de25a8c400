import { createHash, randomUUID } from "node:crypto";
import { type FileHandle, link, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { homedir, hostname, userInfo } from "node:os";
import { join } from "node:path";
import * as z from "zod/mini";
import { makeFolder } from "./make-folder.ts";
import { SupportError } from "./support-error.ts";

/**
 * What an attempt to file has come to:
 * - `intended`: written down, nothing sent yet;
 * - `sending`: CreateCase is about to be called, or has been and the process died;
 * - `unknown`: no clear answer came;
 * - `not-filed`: AWS refused it, or it never left;
 * - `filed`: AWS has the case.
 */
const STATES = ["intended", "sending", "unknown", "not-filed", "filed"] as const;

const ATTEMPT = z.object({
  version: z.literal(1),
  fingerprint: z.string(),
  number: z.int(),
  account: z.string(),
  state: z.enum(STATES),
  /** ISO instant. */
  startedAt: z.string(),
  owner: z.object({ host: z.string(), pid: z.int() }),
  caseId: z.optional(z.string()),
  displayId: z.optional(z.string()),
  filedAt: z.optional(z.string()),
});

/** One attempt to file one text: what its file in the journal says. */
export type Attempt = z.infer<typeof ATTEMPT>;
export type AttemptChange = Pick<Attempt, "state"> &
  Partial<Pick<Attempt, "caseId" | "displayId" | "filedAt">>;

export interface Journal {
  /** All attempts to file this text, oldest first. */
  attempts(fingerprint: string): Promise<readonly Attempt[]>;
  /** Writes down attempt `number`; undefined where somebody else has begun it. */
  begin(fingerprint: string, number: number, account: string, startedAt: Date): Promise<Attempt | undefined>;
  /** Writes down what became of an attempt of one's own. */
  change(attempt: Attempt, change: AttemptChange): Promise<Attempt>;
  /** Whether the process that began it can still be at work on it. */
  isRunning(attempt: Attempt, now: Date): boolean;
}

export interface JournalOptions {
  /** This process; tests pass others to play several. */
  readonly pid?: number;
  readonly isAlive?: (pid: number) => boolean;
}

/** No attempt lasts longer, in milliseconds: an older one has no right to send any more. */
export const LONGEST_ATTEMPT = 5 * 60_000;

/** Where the journal lies by default: the user's state folder. */
export function journalDirectory(): string {
  const { XDG_STATE_HOME, LOCALAPPDATA } = process.env;
  const state = process.platform === "win32" ? LOCALAPPDATA : XDG_STATE_HOME;
  // An empty HOME must not put the journal into whichever folder is the current one.
  return join(state || join(homedir() || userInfo().homedir, ".local", "state"), "casewright", "journal");
}

/** Names a text in the journal: account, subject and body; the text itself is not written down. */
export function fingerprint(
  account: string,
  text: { readonly subject: string; readonly body: string },
): string {
  return createHash("sha256")
    .update(JSON.stringify([account, text.subject, text.body]))
    .digest("hex");
}

/**
 * A journal of filings in a folder. Each attempt is one file, which appears whole or not at all and belongs to
 * the process that made it, so that a kill at any byte leaves a readable journal and only one of two processes
 * begins an attempt. Files are readable by their user only (mode 0600). Throws a SupportError `journal` where the
 * folder cannot be read or written.
 */
export function openJournal(directory: string, options: JournalOptions = {}): Journal {
  const { pid = process.pid, isAlive = processIsAlive } = options;
  const host = hostname();
  const pathOf = (print: string, number: number) =>
    join(directory, `${print}.${String(number).padStart(4, "0")}.json`);

  /** A folder that cannot be read or written is told apart from a failure of AWS. */
  async function inFolder<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw new SupportError("journal", "not-sent", { value: directory }, error);
    }
  }

  const journal: Journal = {
    async attempts(print) {
      const names = await readdir(directory).catch(noFolder);
      const mine = names.flatMap((name) => {
        const number = name.startsWith(`${print}.`) ? /\.(\d{4,9})\.json$/.exec(name)?.[1] : undefined;
        return number === undefined ? [] : [{ path: join(directory, name), number: Number(number) }];
      });
      mine.sort((a, b) => a.number - b.number);
      return Promise.all(mine.map(({ path, number }) => readAttempt(path, print, number)));
    },

    async begin(print, number, account, startedAt) {
      const attempt: Attempt = {
        version: 1,
        fingerprint: print,
        number,
        account,
        state: "intended",
        startedAt: startedAt.toISOString(),
        owner: { host, pid },
      };
      await makeFolder(directory);
      const temporary = await writeTemporary(directory, attempt);
      try {
        // Unlike a rename, a link never replaces a file: the first one wins.
        await link(temporary, pathOf(print, number));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "EEXIST") return undefined;
        throw error;
      } finally {
        await rm(temporary, { force: true });
      }
      await syncFolder(directory);
      return attempt;
    },

    async change(attempt, change) {
      const changed: Attempt = { ...attempt, ...change };
      await rename(await writeTemporary(directory, changed), pathOf(attempt.fingerprint, attempt.number));
      await syncFolder(directory);
      return changed;
    },

    isRunning({ owner, startedAt }, now) {
      if (now.getTime() - Date.parse(startedAt) > LONGEST_ATTEMPT) return false;
      return owner.host !== host || isAlive(owner.pid);
    },
  };
  return {
    ...journal,
    attempts: (print) => inFolder(() => journal.attempts(print)),
    begin: (...attempt) => inFolder(() => journal.begin(...attempt)),
    change: (...change) => inFolder(() => journal.change(...change)),
  };
}

/**
 * A file that somebody else has damaged tells only that an attempt was made: what became of it is unknown. The number
 * is that of its name, whatever the file says: another one would be begun again and again.
 */
async function readAttempt(path: string, print: string, number: number): Promise<Attempt> {
  const text = await readFile(path, "utf8");
  try {
    return { ...ATTEMPT.parse(JSON.parse(text)), number };
  } catch {
    const { mtime } = await stat(path);
    const owner = { host: "", pid: 0 };
    return {
      version: 1,
      fingerprint: print,
      number,
      account: "",
      state: "unknown",
      startedAt: mtime.toISOString(),
      owner,
    };
  }
}

async function writeTemporary(directory: string, attempt: Attempt): Promise<string> {
  const path = join(directory, `${randomUUID()}.tmp`);
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(`${JSON.stringify(attempt)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  return path;
}

/** Makes the new name last through a power cut, where the system can. */
async function syncFolder(directory: string): Promise<void> {
  let folder: FileHandle | undefined;
  try {
    folder = await open(directory, "r");
    await folder.sync();
  } catch {
    // Windows cannot sync a folder; the name is written with the file there.
  } finally {
    await folder?.close();
  }
}

function noFolder(error: NodeJS.ErrnoException): string[] {
  if (error.code === "ENOENT") return [];
  throw error;
}

function processIsAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user is alive, too.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
