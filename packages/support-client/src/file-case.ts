import { checkRequest } from "./check-request.ts";
import { type Attempt, fingerprint, type Journal, LONGEST_ATTEMPT } from "./journal.ts";
import { findFiled } from "./reconcile.ts";
import { SupportError } from "./support-error.ts";
import type { CaseSummary, Filed, FilingRequest, SupportApi } from "./types.ts";

export interface FilingOptions {
  readonly api: SupportApi;
  readonly journal: Journal;
  /** Names the account and endpoint that is filed with, e.g. profile and endpoint: part of the intent. */
  readonly account: string;
  readonly now?: () => Date;
  /** Waits so many milliseconds. */
  readonly wait?: (ms: number) => Promise<void>;
}

/** A case that was just made may not be listed at once: waits between the look-ups, in milliseconds. */
const LOOK_UPS = [0, 1000, 3000];
/** An endpoint that was given up after so long may still be at it, and is given as long again. */
const SLOW_MS = 10_000;
const SLOW_LOOK_UPS = [0, 3000, 10_000, 20_000];
/** Waits before a throttled CreateCase is sent again: AWS has said that it did not take it. */
const THROTTLE_WAITS = [1000, 2000, 4000];

type Context = Required<FilingOptions> & { readonly request: FilingRequest };

/**
 * Files a case once: the intent is written down first, nothing is sent while an earlier attempt's outcome is
 * unknown, and a lost answer is looked up. Filing the same text again gives the case that it already became
 * (`recovered`), unless that has been resolved. Throws a SupportError, after which no case has been filed, or,
 * with `outcome-unknown`, nobody knows; then the next attempt looks first.
 */
export async function fileCase(request: FilingRequest, options: FilingOptions): Promise<Filed> {
  checkRequest(request);
  const context = { now: () => new Date(), wait: sleep, ...options, request };
  const { journal, account, now } = context;
  const print = fingerprint(account, request);
  for (;;) {
    const earlier = await journal.attempts(print);
    const last = earlier.at(-1);
    const filed = last?.state === "filed" ? await stillOpen(last, context) : undefined;
    if (filed) return filed;
    const busy =
      last && (last.state === "intended" || last.state === "sending") && journal.isRunning(last, now());
    if (busy) throw new SupportError("already-filing", "not-sent");
    const attempt = await journal.begin(print, (last?.number ?? 0) + 1, account, now());
    // Somebody else was faster: see what became of it.
    if (attempt) return runAttempt(attempt, earlier, context);
  }
}

/** The case of an earlier filing, where it is still open or cannot be looked up; undefined where it is done with. */
async function stillOpen(
  { caseId, displayId, filedAt }: Attempt,
  { api }: Context,
): Promise<Filed | undefined> {
  if (caseId === undefined || filedAt === undefined) return undefined;
  const filed = { caseId, filedAt, recovered: true, ...(displayId !== undefined && { displayId }) };
  try {
    const found = await api.describeCase(caseId);
    if (found === undefined || found.status === "resolved") return undefined;
    return { ...filed, ...(found.displayId !== undefined && { displayId: found.displayId }) };
  } catch (error) {
    return error instanceof SupportError && error.code === "case-not-found" ? undefined : filed;
  }
}

async function runAttempt(begun: Attempt, earlier: readonly Attempt[], context: Context): Promise<Filed> {
  const { journal, now } = context;
  const known = new Set(earlier.flatMap(({ caseId }) => caseId ?? []));
  const doubtful = earlier.filter(({ state }) => state === "sending" || state === "unknown");
  const since = doubtful[0] && new Date(doubtful[0].startedAt);
  if (since) {
    const found = await lookUp(since, known, LOOK_UPS, context).catch(async (error) => {
      await journal.change(begun, { state: "not-filed" });
      throw new SupportError("outcome-unknown", "unknown", {}, error);
    });
    if (found) return recordFound(begun, found, context);
  }
  const sending = await journal.change(begun, { state: "sending" });
  const sentAt = now().getTime();
  // A process that was stopped for minutes may have been overtaken.
  if (sentAt - Date.parse(begun.startedAt) > LONGEST_ATTEMPT) {
    await journal.change(sending, { state: "not-filed" });
    throw new SupportError("already-filing", "not-sent");
  }
  let caseId: string;
  try {
    ({ caseId } = await send(context));
  } catch (error) {
    const waits = now().getTime() - sentAt > SLOW_MS ? SLOW_LOOK_UPS : LOOK_UPS;
    return afterFailure(sending, error, known, waits, context);
  }
  const filedAt = now().toISOString();
  const recorded = await journal.change(sending, { state: "filed", caseId, filedAt });
  const displayId = await displayIdOf(caseId, context);
  if (displayId === undefined) return { caseId, filedAt, recovered: false };
  await journal.change(recorded, { state: "filed", displayId });
  return { caseId, displayId, filedAt, recovered: false };
}

async function send({ api, request, wait }: Context): Promise<{ readonly caseId: string }> {
  for (const ms of THROTTLE_WAITS) {
    try {
      return await api.createCase(request);
    } catch (error) {
      if (!(error instanceof SupportError) || error.code !== "throttled") throw error;
      await wait(ms);
    }
  }
  return api.createCase(request);
}

/** A refusal is final; where nobody knows, AWS is asked. */
async function afterFailure(
  sending: Attempt,
  error: unknown,
  known: ReadonlySet<string>,
  waits: readonly number[],
  context: Context,
): Promise<Filed> {
  const { journal } = context;
  if (error instanceof SupportError && error.outcome !== "unknown") {
    await journal.change(sending, { state: "not-filed" });
    throw error;
  }
  // Also where the look-up finds nothing: AWS may still be at it, and the next attempt looks again.
  const doubtful = await journal.change(sending, { state: "unknown" });
  const found = await lookUp(new Date(sending.startedAt), known, waits, context).catch((failure) => {
    throw new SupportError("outcome-unknown", "unknown", {}, failure);
  });
  if (found) return recordFound(doubtful, found, context);
  throw error instanceof SupportError ? error.withOutcome("not-sent") : error;
}

async function lookUp(
  since: Date,
  known: ReadonlySet<string>,
  waits: readonly number[],
  { api, request, wait }: Context,
): Promise<CaseSummary | undefined> {
  for (const ms of waits) {
    if (ms > 0) await wait(ms);
    const found = await findFiled(api, request, since, known);
    if (found) return found;
  }
  return undefined;
}

async function recordFound(attempt: Attempt, found: CaseSummary, { journal, now }: Context): Promise<Filed> {
  const { caseId, displayId } = found;
  const filedAt = found.timeCreated ?? now().toISOString();
  const ids = { caseId, filedAt, ...(displayId !== undefined && { displayId }) };
  await journal.change(attempt, { state: "filed", ...ids });
  return { ...ids, recovered: true };
}

/** For people only: an endpoint that cannot tell it does not undo a filing. */
async function displayIdOf(caseId: string, { api }: Context): Promise<string | undefined> {
  return api.describeCase(caseId).then(
    (found) => found?.displayId,
    () => undefined,
  );
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
