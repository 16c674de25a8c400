import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  connect,
  type Filed,
  fileCase,
  openJournal,
  type SupportApi,
  SupportError,
} from "@casewright/support-client";
import { type Desk, type Fault, PRACTICE_CREDENTIALS, startDesk } from "@casewright/support-desk";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type CrashPoint, crashing } from "./crashing.ts";

/** How many schedules are played; the seed is printed by fast-check when one fails. */
const SCHEDULES = Number(process.env.CASEWRIGHT_SCHEDULES ?? 200);

/** Ten minutes pass between schedules, so that no look-up meets the cases of another one. */
const BETWEEN = 10 * 60_000;

let clock = Date.parse("2026-11-23T00:00:00Z");
let desk: Desk;
let reachable: SupportApi;
let unreachable: SupportApi;
let directory: string;

beforeAll(async () => {
  const quotas = { casesPerHour: 1_000_000, callsPerSecond: 1_000_000 };
  desk = await startDesk({ port: 0, dataDir: ":memory:", quotas, now: () => clock });
  const to = (endpointUrl: string) =>
    connect({ endpointUrl, credentials: PRACTICE_CREDENTIALS, answerTimeout: 1000 });
  reachable = await to(desk.url);
  // Port 1 is never given to anybody who asks for a free one.
  unreachable = await to("http://127.0.0.1:1");
  directory = mkdtempSync(join(tmpdir(), "casewright-journal-"));
});
afterAll(async () => {
  await desk.close();
  rmSync(directory, { recursive: true, force: true });
});

/** One process that files the draft, and what goes wrong with it. */
interface Filing {
  readonly down: boolean;
  readonly create: readonly Fault[];
  /** DescribeCases fails, the SDK's own retries included. */
  readonly lookUpFails: boolean;
  readonly crash: CrashPoint | undefined;
}

const fault = fc.oneof(
  {
    weight: 40,
    arbitrary: fc.constantFrom<Fault[]>(
      "reset-before",
      "reset-after",
      "error-before",
      "error-after",
      "throttle",
    ),
  },
  // These take as long as the client is willing to wait: long enough for a desk on a busy machine.
  { weight: 1, arbitrary: fc.constantFrom<Fault[]>("hang-before", "hang-after") },
);
const filing: fc.Arbitrary<Filing> = fc.record({
  down: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  create: fc.array(fault, { maxLength: 2 }),
  lookUpFails: fc.integer({ min: 0, max: 19 }).map((n) => n === 0),
  crash: fc.option(
    fc.record({
      call: fc.integer({ min: 0, max: 9 }),
      when: fc.constantFrom("before" as const, "after" as const),
    }),
    { nil: undefined },
  ),
});
/** Each round's filings run at once. */
const schedule = fc.array(fc.array(filing, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 });

type End = Filed | SupportError | "crashed";
const UNDISTURBED: Filing = { down: false, create: [], lookUpFails: false, crash: undefined };

let nextProcess = 1;
const dead = new Set<number>();

function play(subject: string, { down, create, lookUpFails, crash }: Filing): Promise<End> {
  const pid = nextProcess++;
  for (const one of create) desk.inject(one, "CreateCase");
  if (lookUpFails) for (let i = 0; i < 4; i++) desk.inject("error-before", "DescribeCases");
  return new Promise((resolve, reject) => {
    const die = () => {
      dead.add(pid);
      resolve("crashed");
      return new Promise<never>(() => undefined);
    };
    const journal = openJournal(directory, { pid, isAlive: (other) => !dead.has(other) });
    const parts = crashing(journal, down ? unreachable : reachable, crash, die);
    const ended = fileCase(
      { subject, body: "インスタンスに接続できません。\n" },
      { ...parts, account: "practice", now: () => new Date(clock), wait: async () => undefined },
    );
    ended.then(resolve, (error) => {
      dead.add(pid);
      if (error instanceof SupportError) resolve(error);
      else reject(error);
    });
  });
}

async function casesOf(subject: string): Promise<readonly string[]> {
  const response = await fetch(`${desk.url}/desk/DescribeCases`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      afterTime: new Date(clock - BETWEEN / 2).toISOString(),
      includeResolvedCases: true,
    }),
  });
  const { cases } = (await response.json()) as { cases: { subject: string; caseId: string }[] };
  return cases.filter((found) => found.subject === subject).map(({ caseId }) => caseId);
}

const isUnclear = (end: End) =>
  end === "crashed" ||
  (end instanceof SupportError && (end.code === "outcome-unknown" || end.code === "already-filing"));

test(`one intent is one case or a clear "not filed", over ${SCHEDULES} schedules of faults`, {
  timeout: 3_600_000,
}, async () => {
  let count = 0;
  const seen = { filed: 0, recovered: 0, crashed: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(schedule, async (rounds) => {
      const subject = `schedule ${count++}`;
      clock += BETWEEN;
      for (const round of rounds) {
        const ends = await Promise.all(round.map((one) => play(subject, one)));
        desk.clearFaults();
        const cases = await casesOf(subject);
        expect(cases.length).toBeLessThanOrEqual(1);
        for (const end of ends) {
          if (end === "crashed") seen.crashed++;
          else if (end instanceof SupportError) seen.refused++;
          else seen[end.recovered ? "recovered" : "filed"]++;
          if (isUnclear(end)) continue;
          if (end instanceof SupportError) {
            // Said to be not filed: so it is, unless the other filer of this round has filed it.
            if (round.length === 1) expect(cases).toEqual([]);
          } else expect([(end as Filed).caseId]).toEqual(cases);
        }
      }
      const last = await play(subject, UNDISTURBED);
      if (last instanceof SupportError) throw last;
      expect(await casesOf(subject)).toEqual([(last as Filed).caseId]);
    }),
    { numRuns: SCHEDULES },
  );
  expect(count).toBeGreaterThanOrEqual(SCHEDULES);
  for (const times of Object.values(seen)) expect(times).toBeGreaterThan(SCHEDULES / 20);
});
