import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect, openJournal, type SupportApi, SupportError } from "@casewright/support-client";
import { type Desk, type Fault, PRACTICE_CREDENTIALS, startDesk } from "@casewright/support-desk";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type CrashPoint, crashing } from "./crashing.ts";
import { type Deed, FILING, REPLY, RESOLVE } from "./deeds.ts";

/** Schedules of a deed to play instead of its own number; the seed is printed by fast-check when one fails. */
const GIVEN = process.env.CASEWRIGHT_SCHEDULES;
/** Worlds that play their share side by side: most of the time passes in waiting for answers that never come. */
const WORLDS = 8;
/** Ten minutes pass between schedules, so that no look-up meets the cases of another one. */
const BETWEEN = 10 * 60_000;

/** One process that does the deed, and what goes wrong with it. */
interface Doing {
  readonly down: boolean;
  /** What the calls that act meet, in turn. */
  readonly acts: readonly Fault[];
  readonly files: readonly Fault[];
  /** The look-up fails, the SDK's own retries included. */
  readonly lookUpFails: boolean;
  readonly crash: CrashPoint | undefined;
}

const QUICK: readonly Fault[] = ["reset-before", "reset-after", "error-before", "error-after", "throttle"];
/** These take as long as the client is willing to wait: long enough for a desk on a busy machine. */
const HANGING: readonly Fault[] = ["hang-before", "hang-after"];
const FILE_FAULTS: readonly Fault[] = ["reset-before", "reset-after", "error-after"];
const CRASHES: readonly CrashPoint[] = Array.from({ length: 10 }, (_, call) => call).flatMap((call) =>
  (["before", "after"] as const).map((when) => ({ call, when })),
);

const fault = fc.oneof(
  { weight: 60, arbitrary: fc.constantFrom(...QUICK) },
  { weight: 1, arbitrary: fc.constantFrom(...HANGING) },
);
const doing: fc.Arbitrary<Doing> = fc.record({
  down: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  acts: fc.array(fault, { maxLength: 2 }),
  files: fc.array(fc.constantFrom(...FILE_FAULTS), { maxLength: 1 }),
  lookUpFails: fc.integer({ min: 0, max: 19 }).map((n) => n === 0),
  crash: fc.option(fc.constantFrom(...CRASHES), { nil: undefined }),
});
/** Each round's doings run at once, as in two windows. */
const schedule = fc.array(fc.array(doing, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 });

type End = { readonly recovered: boolean } | SupportError | "crashed";
const UNDISTURBED: Doing = { down: false, acts: [], files: [], lookUpFails: false, crash: undefined };

/** What every run plays, whatever else it draws: each fault in each place, each crash with each fault, in one process. */
const EVERY: readonly Doing[] = [
  { down: true },
  ...[...QUICK, ...HANGING].map((first) => ({ acts: [first] })),
  ...QUICK.flatMap((first) => QUICK.map((second) => ({ acts: [first, second] }))),
  ...QUICK.map((first) => ({ acts: [first], lookUpFails: true })),
  ...FILE_FAULTS.flatMap((file) =>
    [[], ...QUICK.map((one) => [one])].map((acts) => ({ acts, files: [file] })),
  ),
  ...CRASHES.flatMap((crash) => [[], ...QUICK.map((one) => [one])].map((acts) => ({ acts, crash }))),
].map((disturbed) => ({ ...UNDISTURBED, ...disturbed }));

interface World {
  readonly desk: Desk;
  readonly reachable: SupportApi;
  readonly unreachable: SupportApi;
  readonly directory: string;
  clock: number;
  nextProcess: number;
  readonly dead: Set<number>;
}

async function openWorld(): Promise<World> {
  const world = { clock: Date.parse("2026-11-23T00:00:00Z"), nextProcess: 1, dead: new Set<number>() };
  const most = 1_000_000;
  const quotas = { casesPerHour: most, callsPerSecond: most, setsPerHour: most };
  const desk = await startDesk({ port: 0, dataDir: ":memory:", quotas, now: () => world.clock });
  const to = (endpointUrl: string) =>
    connect({ endpointUrl, credentials: PRACTICE_CREDENTIALS, answerTimeout: 1000 });
  return Object.assign(world, {
    desk,
    reachable: await to(desk.url),
    // Port 1 is never given to anybody who asks for a free one.
    unreachable: await to("http://127.0.0.1:1"),
    directory: mkdtempSync(join(tmpdir(), "casewright-journal-")),
  });
}

function play<C>(world: World, deed: Deed<C>, context: C, doing: Doing): Promise<End> {
  const { desk, dead, directory } = world;
  const pid = world.nextProcess++;
  for (const one of doing.acts) desk.inject(one, deed.acts);
  for (const one of doing.files) desk.inject(one, "AddAttachmentsToSet");
  if (doing.lookUpFails) for (let i = 0; i < 6; i++) desk.inject("error-before", deed.looksUp);
  return new Promise((resolve, reject) => {
    const die = () => {
      dead.add(pid);
      resolve("crashed");
      return new Promise<never>(() => undefined);
    };
    const journal = openJournal(directory, { pid, isAlive: (other) => !dead.has(other) });
    const parts = crashing(journal, doing.down ? world.unreachable : world.reachable, doing.crash, die);
    const now = () => new Date(world.clock);
    deed
      .run(context, { ...parts, account: "practice", now, wait: async () => undefined })
      .then(resolve, (error) => {
        dead.add(pid);
        if (error instanceof SupportError) resolve(error);
        else reject(error);
      });
  });
}

const isUnclear = (end: End) =>
  end === "crashed" ||
  (end instanceof SupportError && (end.code === "outcome-unknown" || end.code === "already-filing"));

async function playAll<C>(world: World, deed: Deed<C>, every: readonly Doing[], schedules: number) {
  const seen = { done: 0, recovered: 0, crashed: 0, refused: 0 };
  let count = 0;
  const one = async (rounds: readonly (readonly Doing[])[]) => {
    world.clock += BETWEEN;
    const context = await deed.prepare(world.reachable, count++);
    const effects = () => deed.effects(world.reachable, context, new Date(world.clock - BETWEEN / 2));
    let before = await effects();
    for (const round of rounds) {
      const ends = await Promise.all(round.map((doing) => play(world, deed, context, doing)));
      world.desk.clearFaults();
      const after = await effects();
      expect(after.length).toBeLessThanOrEqual(1);
      for (const end of ends) {
        if (end === "crashed") seen.crashed++;
        else if (end instanceof SupportError) seen.refused++;
        else seen[end.recovered ? "recovered" : "done"]++;
        if (isUnclear(end)) continue;
        // Said to be not done: so it is, unless the other one of this round has done it.
        if (!(end instanceof SupportError)) expect(after).toHaveLength(1);
        else if (round.length === 1) expect(after).toEqual(before);
      }
      before = after;
    }
    const last = await play(world, deed, context, UNDISTURBED);
    if (last instanceof SupportError) throw last;
    expect(await effects()).toHaveLength(1);
    await deed.nothingLost(world.reachable, context);
  };
  for (const doing of every) await one([[doing]]);
  await fc.assert(fc.asyncProperty(schedule, one), { numRuns: schedules });
  expect(count).toBeGreaterThanOrEqual(every.length + schedules);
  return seen;
}

test.each<[deed: string, schedules: number, deed: Deed<never>]>([
  ["filing is one case", Number(GIVEN ?? 600), FILING as Deed<never>],
  ["reply is said once", Number(GIVEN ?? 300), REPLY as Deed<never>],
  ["resolve resolves once", Number(GIVEN ?? 300), RESOLVE as Deed<never>],
])(
  'one %s or a clear "not done", over each fault, each crash and %i schedules of them',
  {
    timeout: 3_600_000,
  },
  async (_, schedules, deed) => {
    const worlds = await Promise.all(Array.from({ length: WORLDS }, openWorld));
    try {
      const share = Math.ceil(schedules / WORLDS);
      const seen = await Promise.all(
        worlds.map((world, index) =>
          playAll(
            world,
            deed,
            EVERY.filter((_, place) => place % WORLDS === index),
            share,
          ),
        ),
      );
      // The schedules have met every kind of end.
      for (const end of ["done", "recovered", "crashed", "refused"] as const) {
        expect(seen.reduce((sum, counts) => sum + counts[end], 0)).toBeGreaterThan(schedules / 20);
      }
    } finally {
      for (const { desk, directory } of worlds) {
        await desk.close();
        rmSync(directory, { recursive: true, force: true });
      }
    }
  },
);
