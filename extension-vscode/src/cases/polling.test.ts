import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { pauseAfter, poll } from "./polling.ts";

const MINUTE = 60_000;

describe("polling", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("pauses longer after each failure, within a limit", () => {
    expect([0, 1, 2, 3].map((failures) => pauseAfter(failures, MINUTE))).toEqual(
      [1, 2, 4, 8].map((minutes) => minutes * MINUTE),
    );
    expect(pauseAfter(1000, MINUTE)).toBe(240 * MINUTE);
  });

  it("looks at its interval, less often while it fails, and again often when it works", async () => {
    const times: number[] = [];
    const begin = Date.now();
    const look = vi.fn(async () => {
      times.push((Date.now() - begin) / MINUTE);
      if (times.length === 2) throw new Error("network");
      return times.length !== 3;
    });
    const polling = poll(() => MINUTE, look);
    polling.restart();
    await vi.advanceTimersByTimeAsync(10 * MINUTE);
    expect(times).toEqual([1, 2, 4, 8, 9, 10]);
    polling.stop();
    await vi.advanceTimersByTimeAsync(10 * MINUTE);
    expect(look).toHaveBeenCalledTimes(6);
  });

  it("looks never where the interval is 0", async () => {
    const look = vi.fn(async () => true);
    poll(() => 0, look).restart();
    await vi.advanceTimersByTimeAsync(100 * MINUTE);
    expect(look).not.toHaveBeenCalled();
  });
});
