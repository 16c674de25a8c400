import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Attempt, type Journal, openJournal } from "./journal.ts";
import { type Deed, doubtfulAttempts, once } from "./once.ts";
import { SupportError } from "./support-error.ts";

let directory: string;
let journal: Journal;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "casewright-journal-"));
  journal = openJournal(directory);
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const FILED = { caseId: "case-1", filedAt: "2026-11-23T00:00:00.000Z" };

function play(deed: Partial<Deed>, clock: () => Date = () => new Date("2026-11-23T00:00:00Z")) {
  const waits: number[] = [];
  const whole: Deed = {
    send: async () => ({ caseId: "case-1" }),
    find: async () => undefined,
    standing: async () => undefined,
    ...deed,
  };
  const wait = async (ms: number) => void waits.push(ms);
  return {
    waits,
    result: once("print", whole, { api: {} as never, journal, account: "a", now: clock, wait }),
  };
}

const failing = (...errors: SupportError[]) => {
  const calls = { count: 0 };
  const send = async () => {
    const error = errors[calls.count++];
    if (error) throw error;
    return { caseId: "case-1" };
  };
  return { calls, send };
};

test("throttled calls are sent again, up to three times", async () => {
  const throttled = new SupportError("throttled", "refused");
  const twice = failing(throttled, throttled);
  const { waits, result } = play({ send: twice.send });
  expect(await result).toMatchObject({ caseId: "case-1", recovered: false });
  expect([twice.calls.count, waits]).toEqual([3, [1000, 2000]]);
  const always = failing(throttled, throttled, throttled, throttled);
  await expect(play({ send: always.send }).result).rejects.toMatchObject({ code: "throttled" });
  expect((await journal.attempts("print")).map(({ state }) => state)).toEqual(["filed", "not-filed"]);
});

test("an answer that never came is looked for longer when the endpoint was slow", async () => {
  const lost = new SupportError("network", "unknown");
  const quick = play({ send: failing(lost).send });
  await expect(quick.result).rejects.toMatchObject({ code: "network", outcome: "not-sent" });
  expect(quick.waits.reduce((sum, ms) => sum + ms, 0)).toBe(4000);

  let now = Date.parse("2026-11-23T00:00:00Z");
  const slowSend = async () => {
    now += 30_000;
    throw lost;
  };
  let looks = 0;
  // Not there at the first looks, as where AWS is still at it.
  const find = async () => (++looks > 6 ? FILED : undefined);
  const slow = play({ send: slowSend, find }, () => new Date(now));
  expect(await slow.result).toEqual({ ...FILED, recovered: true });
});

test("nothing is sent while an earlier outcome is unknown and cannot be looked up", async () => {
  const down = async () => {
    throw new SupportError("network", "not-sent");
  };
  const lost = failing(new SupportError("service", "unknown"));
  await expect(play({ send: lost.send, find: down }).result).rejects.toMatchObject({
    code: "outcome-unknown",
  });
  const never = failing();
  await expect(play({ send: never.send, find: down }).result).rejects.toMatchObject({
    code: "outcome-unknown",
  });
  expect(never.calls.count).toBe(0);
});

test("a process that slept through its time does not send any more", async () => {
  let now = Date.parse("2026-11-23T00:00:00Z");
  const sleepy: Journal = {
    ...journal,
    async begin(...attempt) {
      const begun = await journal.begin(...attempt);
      now += 6 * 60_000;
      return begun;
    },
  };
  const never = failing();
  const deed: Deed = { send: never.send, find: async () => undefined, standing: async () => undefined };
  const options = { api: {} as never, journal: sleepy, account: "a", now: () => new Date(now) };
  await expect(once("print", deed, options)).rejects.toMatchObject({ code: "already-filing" });
  expect(never.calls.count).toBe(0);
});

test("a success stands, though an attempt after it has died", async () => {
  await play({}).result;
  const processOf = (pid: number) => openJournal(directory, { pid, isAlive: () => false });
  await processOf(41).begin("print", 2, "a", new Date("2026-11-23T00:00:00Z"));
  const never = failing();
  const standing: Deed["standing"] = async (success) => success;
  const deed: Deed = { send: never.send, find: async () => undefined, standing };
  const options = { api: {} as never, journal: processOf(42), account: "a" };
  expect(await once("print", deed, options)).toMatchObject({ caseId: "case-1", recovered: true });
  expect(never.calls.count).toBe(0);
});

test("a disk that fills up after the case is filed does not hide it", async () => {
  const full: Journal = {
    ...journal,
    change: async (attempt, change) => {
      if (change.state === "sending") return journal.change(attempt, change);
      throw new SupportError("journal", "not-sent");
    },
  };
  const deed: Deed = {
    send: async () => ({ caseId: "case-1" }),
    find: async () => undefined,
    standing: async () => undefined,
  };
  const filed = await once("print", deed, { api: {} as never, journal: full, account: "a" });
  expect(filed).toMatchObject({ caseId: "case-1", recovered: false });
});

test("what a process that has just died sent may still arrive: it is looked for a while longer", async () => {
  const dead = openJournal(directory, { pid: 41, isAlive: () => false });
  const START = Date.parse("2026-11-23T00:00:00Z");
  await dead.change((await dead.begin("print", 1, "a", new Date(START)))!, { state: "sending" });
  let now = START + 1000;
  const never = failing();
  const deed: Deed = {
    send: never.send,
    // It arrives eight seconds after it was sent.
    find: async () => (now >= START + 8000 ? FILED : undefined),
    standing: async () => undefined,
  };
  const wait = async (ms: number) => {
    now += ms;
  };
  const journal = openJournal(directory, { pid: 42, isAlive: () => false });
  const options = { api: {} as never, journal, account: "a", now: () => new Date(now), wait };
  expect(await once("print", deed, options)).toEqual({ ...FILED, recovered: true });
  expect(never.calls.count).toBe(0);
});

test("what was sent long ago has arrived by now", async () => {
  const dead = openJournal(directory, { pid: 41, isAlive: () => false });
  const START = Date.parse("2026-11-23T00:00:00Z");
  await dead.change((await dead.begin("print", 1, "a", new Date(START)))!, { state: "sending" });
  journal = openJournal(directory, { pid: 42, isAlive: () => false });
  const { waits, result } = play({}, () => new Date(START + 60_000));
  expect(await result).toMatchObject({ recovered: false });
  expect(waits).toEqual([1000, 3000]);
});

test("what nobody knows of an attempt is told until a later one has succeeded", async () => {
  const attempt = (number: number, state: Attempt["state"]): Attempt => ({
    version: 1,
    fingerprint: "print",
    number,
    account: "a",
    state,
    startedAt: FILED.filedAt,
    owner: { host: "h", pid: 1 },
  });
  const tried = [attempt(1, "unknown"), attempt(2, "not-filed"), attempt(3, "sending")];
  expect(doubtfulAttempts(tried).map(({ number }) => number)).toEqual([1, 3]);
  expect(doubtfulAttempts([...tried, attempt(4, "filed")])).toEqual([]);
  expect(doubtfulAttempts([attempt(1, "intended")])).toEqual([]);
});
