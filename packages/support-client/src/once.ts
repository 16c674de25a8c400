import { type Attempt, type AttemptChange, type Journal, LONGEST_ATTEMPT } from "./journal.ts";
import { SupportError } from "./support-error.ts";
import type { Transfer } from "./transfer.ts";
import type { Filed, SupportApi, SupportErrorCode } from "./types.ts";

export interface FilingOptions {
  readonly api: SupportApi;
  readonly journal: Journal;
  /** Names the account and endpoint that is filed with, e.g. profile and endpoint: part of the intent. */
  readonly account: string;
  /** How files that go along are followed and stopped. */
  readonly transfer?: Transfer;
  readonly now?: () => Date;
  /** Waits so many milliseconds. */
  readonly wait?: (ms: number) => Promise<void>;
}

/** What `once` needs to know about the thing that must not happen twice. */
export interface Deed {
  /** Sends it, without any retry. Throws a SupportError. */
  send(): Promise<{ readonly caseId: string }>;
  /** Finds what earlier attempts since then have done, those that are known to have succeeded aside. */
  find(since: Date, succeeded: readonly Attempt[]): Promise<Omit<Filed, "recovered"> | undefined>;
  /** The result of an earlier success that still stands for this intent; undefined where it is a new one. */
  standing(success: Filed): Promise<Filed | undefined>;
}

/** What was just made may not be listed at once: waits between the look-ups, in milliseconds. */
const LOOK_UPS = [0, 1000, 3000];
/** An endpoint that was given up after so long may still be at it, and is given as long again. */
const SLOW_MS = 10_000;
const SLOW_LOOK_UPS = [0, 3000, 10_000, 20_000];
/** A request of a process that has died, or that was given up, may be on its way for so long. */
const ON_ITS_WAY_MS = 10_000;
/** Refusals that pass: AWS has more room in a second, and the SDK has learned AWS's time from the answer. */
const PASSING: readonly SupportErrorCode[] = ["throttled", "clock-skew"];
/** Waits before such a call is sent again: AWS has said that it did not take it. */
const PASSING_WAITS = [1000, 2000, 4000];

interface Context {
  readonly deed: Deed;
  readonly journal: Journal;
  readonly now: () => Date;
  readonly wait: (ms: number) => Promise<void>;
}

/**
 * Does a deed once: the intent is written down first, nothing is sent while an earlier attempt's outcome is
 * unknown, and a lost answer is looked up. Throws a SupportError, after which nothing has been done, or, with
 * `outcome-unknown`, nobody knows; then the next attempt looks first.
 */
export async function once(print: string, deed: Deed, options: FilingOptions): Promise<Filed> {
  const { journal, account, now = () => new Date(), wait = sleep } = options;
  for (;;) {
    const earlier = await journal.attempts(print);
    const last = earlier.at(-1);
    // Not the last attempt alone: a later one may have been begun by mistake, and died.
    const success = earlier.findLast(({ state }) => state === "filed");
    const standing = success && (await deed.standing(filedBy(success)));
    if (standing) return standing;
    const busy =
      last && (last.state === "intended" || last.state === "sending") && journal.isRunning(last, now());
    if (busy) throw new SupportError("already-filing", "not-sent");
    const attempt = await journal.begin(print, (last?.number ?? 0) + 1, account, now());
    // Somebody else was faster: see what became of it.
    if (attempt) return runAttempt(attempt, earlier, { deed, journal, now, wait });
  }
}

function filedBy({ caseId = "", displayId, filedAt = "" }: Attempt): Filed {
  return { caseId, filedAt, recovered: true, ...(displayId !== undefined && { displayId }) };
}

/** The attempts, of all at one text, of which nobody knows what became; the next one looks that up first. */
export function doubtfulAttempts(all: readonly Attempt[]): readonly Attempt[] {
  // What was doubtful before a success belonged to that one.
  const since = all.findLastIndex(({ state }) => state === "filed") + 1;
  return all.slice(since).filter(({ state }) => state === "sending" || state === "unknown");
}

async function runAttempt(begun: Attempt, earlier: readonly Attempt[], context: Context): Promise<Filed> {
  const { journal, now } = context;
  const succeeded = earlier.filter(({ state }) => state === "filed");
  const doubtful = doubtfulAttempts(earlier);
  if (doubtful.length > 0) {
    const first = new Date(doubtful[0]!.startedAt);
    const left = Date.parse(doubtful.at(-1)!.startedAt) + ON_ITS_WAY_MS - now().getTime();
    const waits = left > 0 ? [...LOOK_UPS, Math.min(left, ON_ITS_WAY_MS)] : LOOK_UPS;
    const found = await lookUp(first, succeeded, waits, context).catch(async (error) => {
      await note(begun, { state: "not-filed" }, context);
      throw new SupportError("outcome-unknown", "unknown", {}, error);
    });
    if (found) return recordFound(begun, found, context);
  }
  const sending = await journal.change(begun, { state: "sending" });
  const sentAt = now();
  // A process that was stopped for minutes may have been overtaken.
  if (sentAt.getTime() - Date.parse(begun.startedAt) > LONGEST_ATTEMPT) {
    await note(sending, { state: "not-filed" }, context);
    throw new SupportError("already-filing", "not-sent");
  }
  let caseId: string;
  try {
    ({ caseId } = await send(context));
  } catch (error) {
    const waits = now().getTime() - sentAt.getTime() > SLOW_MS ? SLOW_LOOK_UPS : LOOK_UPS;
    return afterFailure(sending, error, succeeded, waits, context);
  }
  const filedAt = now().toISOString();
  await note(sending, { state: "filed", caseId, filedAt }, context);
  return { caseId, filedAt, recovered: false };
}

async function send({ deed, wait }: Context): Promise<{ readonly caseId: string }> {
  for (const ms of PASSING_WAITS) {
    try {
      return await deed.send();
    } catch (error) {
      if (!(error instanceof SupportError) || !PASSING.includes(error.code)) throw error;
      await wait(ms);
    }
  }
  return deed.send();
}

/** A refusal is final; where nobody knows, AWS is asked. */
async function afterFailure(
  sending: Attempt,
  error: unknown,
  succeeded: readonly Attempt[],
  waits: readonly number[],
  context: Context,
): Promise<Filed> {
  if (error instanceof SupportError && error.outcome !== "unknown") {
    await note(sending, { state: "not-filed" }, context);
    throw error;
  }
  // Also where the look-up finds nothing: AWS may still be at it, and the next attempt looks again.
  const doubtful = await note(sending, { state: "unknown" }, context);
  const found = await lookUp(new Date(sending.startedAt), succeeded, waits, context).catch((failure) => {
    throw new SupportError("outcome-unknown", "unknown", {}, failure);
  });
  if (found) return recordFound(doubtful, found, context);
  throw error instanceof SupportError ? error.withOutcome("not-sent") : error;
}

async function lookUp(
  since: Date,
  succeeded: readonly Attempt[],
  waits: readonly number[],
  { deed, wait }: Context,
): Promise<Omit<Filed, "recovered"> | undefined> {
  for (const ms of waits) {
    if (ms > 0) await wait(ms);
    const found = await deed.find(since, succeeded);
    if (found) return found;
  }
  return undefined;
}

async function recordFound(
  attempt: Attempt,
  found: Omit<Filed, "recovered">,
  context: Context,
): Promise<Filed> {
  await note(attempt, { state: "filed", ...found }, context);
  return { ...found, recovered: true };
}

/**
 * Writes down what an attempt has come to. A full disk must hide neither a case's number nor AWS's refusal:
 * without the entry the attempt counts as doubtful, and the next one looks first.
 */
function note(attempt: Attempt, change: AttemptChange, { journal }: Context): Promise<Attempt> {
  return journal.change(attempt, change).catch(() => attempt);
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
