import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { rememberOptions } from "./remember-options.ts";
import { SupportError } from "./support-error.ts";
import type { SupportApi } from "./types.ts";

const HOUR = 3_600_000;
let directory: string;
let now: number;
let calls: string[];
let down: boolean;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "casewright-cache-"));
  now = Date.parse("2026-11-23T00:00:00Z");
  calls = [];
  down = false;
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const LEVELS = [{ code: "low", name: "General guidance" }];
const api = {
  severityLevels: async (language?: string) => {
    calls.push(language ?? "");
    if (down) throw new SupportError("network", "not-sent");
    return LEVELS;
  },
} as Partial<SupportApi> as SupportApi;
const remembered = (account = "a") => rememberOptions(api, { account, directory, now: () => new Date(now) });

test("AWS is asked once a day, over all processes; each answer carries its age", async () => {
  expect(await remembered().severityLevels("ja")).toEqual({ value: LEVELS, age: 0 });
  now += 2 * HOUR;
  expect(await remembered().severityLevels("ja")).toEqual({ value: LEVELS, age: 2 * HOUR });
  now += 23 * HOUR;
  expect(await remembered().severityLevels("ja")).toEqual({ value: LEVELS, age: 0 });
  expect(calls).toEqual(["ja", "ja"]);
});

test("another account and another language are other answers", async () => {
  await remembered("a").severityLevels("ja");
  await remembered("b").severityLevels("ja");
  await remembered("a").severityLevels("en");
  expect(calls).toHaveLength(3);
});

test("where AWS cannot be asked, the old answer comes with its age; where there is none, the reason", async () => {
  down = true;
  await expect(remembered().severityLevels()).rejects.toMatchObject({ code: "network" });
  down = false;
  await remembered().severityLevels();
  down = true;
  now += 100 * HOUR;
  expect(await remembered().severityLevels()).toEqual({ value: LEVELS, age: 100 * HOUR });
});

test("a damaged file, a clock that was set back and a folder that cannot be written cost a call", async () => {
  await remembered().severityLevels();
  for (const name of readdirSync(directory)) writeFileSync(join(directory, name), '{"at":');
  expect((await remembered().severityLevels()).age).toBe(0);
  now -= HOUR;
  expect((await remembered().severityLevels()).age).toBe(0);
  expect(calls).toHaveLength(3);
  const nowhere = rememberOptions(api, { account: "a", directory: "/proc/nope", now: () => new Date(now) });
  expect(await nowhere.severityLevels()).toEqual({ value: LEVELS, age: 0 });
});
