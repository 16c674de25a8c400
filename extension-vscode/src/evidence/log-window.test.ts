import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findTime, type LogTime } from "@casewright/case-draft";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { logSpan, readWindow } from "./log-window.ts";

const SECONDS = 400_000;
const START = Date.parse("2026-11-20T00:00:00Z");
const line = (second: number) => {
  const time = new Date(START + second * 1000).toISOString().replace("Z", "+00:00");
  // A stack trace has lines without a time.
  return `${time} INFO request ${second} ${"x".repeat(80)}\n${second % 7 === 0 ? "\tat com.acme.A(A.java:1)\n" : ""}`;
};
let directory = "";
let path = "";
const at = (text: string): LogTime => findTime(text)!;
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString();

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "window-"));
  path = join(directory, "app.log");
  const file = await open(path, "w");
  for (let second = 0; second < SECONDS; second += 10_000) {
    await file.write(Array.from({ length: 10_000 }, (_, index) => line(second + index)).join(""));
  }
  await file.close();
});
afterAll(() => rm(directory, { recursive: true }));

describe("a large log", () => {
  it("tells its span from its ends", async () => {
    const span = await logSpan(path);
    expect(span?.from.iso).toBe("2026-11-20T00:00:00.000+00:00");
    expect(span?.to.ms).toBe(START + (SECONDS - 1) * 1000);
  });

  it("gives exactly the lines around a time, at each place in the log", async () => {
    for (const second of [0, 61, 99_999, 123_456, 250_000, SECONDS - 1]) {
      const time = new Date(START + second * 1000).toISOString();
      const { bytes, inside } = await readWindow(path, at(time), 1, 4_000_000);
      expect(inside).toBe(true);
      const from = Math.max(0, second - 60);
      const to = Math.min(SECONDS - 1, second + 60);
      expect(text(bytes)).toBe(
        Array.from({ length: to - from + 1 }, (_, index) => line(from + index)).join(""),
      );
    }
  });

  it("takes a time without a zone in the log's own, one with another zone as the instant it is", async () => {
    for (const time of ["2026-11-20 10:00:00", "2026-11-20T19:00:00+09:00"]) {
      const { bytes } = await readWindow(path, at(time), 1, 4_000_000);
      expect(text(bytes).split("\n")[0]).toMatch(/^2026-11-20T09:59:00/);
    }
  });

  it("stays within its bytes, around the time", async () => {
    const { bytes } = await readWindow(path, at("2026-11-21T10:00:00Z"), 600, 200_000);
    expect(bytes.length).toBeLessThanOrEqual(200_000);
    expect(bytes.length).toBeGreaterThan(150_000);
    expect(text(bytes)).toContain("2026-11-21T10:00:00.000+00:00");
    expect(text(bytes)).toMatch(/^2026/);
  });

  it("says when a time is not in the log", async () => {
    const { bytes, inside } = await readWindow(path, at("2026-12-31T10:00:00Z"), 1, 200_000);
    expect([bytes.length, inside]).toEqual([0, false]);
  });
});
