import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { isAbsolute, join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fingerprint, journalDirectory, openJournal } from "./journal.ts";

let directory: string;
beforeEach(() => {
  directory = join(mkdtempSync(join(tmpdir(), "casewright-journal-")), "journal");
});
afterEach(() => rmSync(join(directory, ".."), { recursive: true, force: true }));

const print = fingerprint("prod", { subject: "件名", body: "秘密ではない本文" });
const now = new Date("2026-11-23T01:00:00Z");

test.skipIf(process.platform === "win32")("without a HOME, the journal is the same from every folder", () => {
  vi.stubEnv("HOME", "");
  vi.stubEnv("XDG_STATE_HOME", "");
  expect(isAbsolute(journalDirectory())).toBe(true);
  vi.unstubAllEnvs();
});

test.runIf(process.platform === "linux")("a folder that the system denies ends at once", async () => {
  const journal = openJournal("/proc/nope/journal");
  await expect(journal.begin(print, 1, "prod", now)).rejects.toMatchObject({ code: "journal" });
});

test("an attempt is written down and read again", async () => {
  const journal = openJournal(directory);
  expect(await journal.attempts(print)).toEqual([]);
  const begun = await journal.begin(print, 1, "prod", now);
  expect(begun).toMatchObject({ state: "intended", number: 1, startedAt: "2026-11-23T01:00:00.000Z" });
  await journal.change(begun!, { state: "filed", caseId: "case-1", filedAt: now.toISOString() });
  expect(await openJournal(directory).attempts(print)).toMatchObject([{ state: "filed", caseId: "case-1" }]);
});

test("only one of many begins an attempt", async () => {
  const journals = Array.from({ length: 20 }, () => openJournal(directory));
  const begun = await Promise.all(journals.map((journal) => journal.begin(print, 1, "prod", now)));
  expect(begun.filter((attempt) => attempt !== undefined)).toHaveLength(1);
  expect(readdirSync(directory)).toHaveLength(1);
});

test("its files are the user's alone and hold nothing of the text", async () => {
  const journal = openJournal(directory);
  await journal.change((await journal.begin(print, 1, "prod", now))!, { state: "sending" });
  expect(statSync(directory).mode & 0o777).toBe(0o700);
  const file = join(directory, readdirSync(directory)[0]!);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readFileSync(file, "utf8")).not.toMatch(/件名|本文/);
});

test("a kill at any byte of a write leaves a readable journal", async () => {
  const journal = openJournal(directory);
  const begun = await journal.begin(print, 1, "prod", now);
  const whole = readFileSync(join(directory, readdirSync(directory)[0]!));
  for (let length = 0; length <= whole.length; length++) {
    writeFileSync(join(directory, `left-${length}.tmp`), whole.subarray(0, length));
  }
  expect(await journal.attempts(print)).toEqual([begun]);
  expect(await journal.begin(print, 2, "prod", now)).toMatchObject({ number: 2 });
});

test("a damaged file is an attempt of unknown outcome", async () => {
  const journal = openJournal(directory);
  await journal.begin(print, 1, "prod", now);
  writeFileSync(join(directory, readdirSync(directory)[0]!), '{"version":1,');
  expect(await journal.attempts(print)).toMatchObject([{ number: 1, state: "unknown" }]);
});

test("an attempt has the number of its file, also where an earlier one is gone or it is damaged", async () => {
  const journal = openJournal(directory);
  for (let number = 1; number <= 3; number++) await journal.begin(print, number, "prod", now);
  const [first, second, third] = readdirSync(directory).sort();
  rmSync(join(directory, first!));
  writeFileSync(join(directory, second!), readFileSync(join(directory, third!)));
  writeFileSync(join(directory, third!), "{");
  expect((await journal.attempts(print)).map(({ number }) => number)).toEqual([2, 3]);
});

test("attempts come oldest first, beyond ten", async () => {
  const journal = openJournal(directory);
  for (let number = 1; number <= 11; number++) await journal.begin(print, number, "prod", now);
  expect((await journal.attempts(print)).map(({ number }) => number)).toEqual(
    Array.from({ length: 11 }, (_, index) => index + 1),
  );
});

test("an attempt runs while its process lives, five minutes at most", async () => {
  const alive = new Set([41]);
  const journal = openJournal(directory, { pid: 41, isAlive: (pid) => alive.has(pid) });
  const attempt = (await journal.begin(print, 1, "prod", now))!;
  const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
  expect(journal.isRunning(attempt, later(4))).toBe(true);
  expect(journal.isRunning(attempt, later(6))).toBe(false);
  alive.clear();
  expect(journal.isRunning(attempt, later(0))).toBe(false);
  const elsewhere = { ...attempt, owner: { host: "another-machine.example", pid: 41 } };
  expect(journal.isRunning(elsewhere, later(4))).toBe(true);
});

test("this process is alive, a process that never was is not", async () => {
  const journal = openJournal(directory);
  const attempt = (await journal.begin(print, 1, "prod", now))!;
  expect(journal.isRunning(attempt, now)).toBe(true);
  expect(journal.isRunning({ ...attempt, owner: { ...attempt.owner, pid: 2 ** 30 } }, now)).toBe(false);
});

test("account, subject and body make the fingerprint", () => {
  const text = { subject: "a", body: "b" };
  expect(fingerprint("prod", text)).toBe(fingerprint("prod", { ...text }));
  const others = [
    fingerprint("dev", text),
    fingerprint("prod", { subject: "ab", body: "" }),
    fingerprint("prod", { subject: "a", body: "b\n" }),
  ];
  for (const other of others) expect(other).not.toBe(fingerprint("prod", text));
});

test("a folder that cannot be written is named, and nothing is sent", async () => {
  writeFileSync(directory, "a file where the folder should be");
  const journal = openJournal(directory);
  for (const work of [() => journal.attempts(print), () => journal.begin(print, 1, "prod", now)]) {
    await expect(work()).rejects.toMatchObject({
      name: "SupportError",
      code: "journal",
      outcome: "not-sent",
    });
  }
});
