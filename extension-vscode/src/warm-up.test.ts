import { prepareLint } from "@casewright/case-lint";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { inPauses, prepareDraft } from "./warm-up.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function* three(seen: number[]): Generator<void> {
  for (const number of [1, 2, 3]) {
    seen.push(number);
    yield;
  }
}

test("takes one step in each pause", () => {
  const seen: number[] = [];
  inPauses(three(seen));
  expect(seen).toEqual([]);
  vi.advanceTimersToNextTimer();
  expect(seen).toEqual([1]);
  vi.runAllTimers();
  expect(seen).toEqual([1, 2, 3]);
  expect(vi.getTimerCount()).toBe(0);
});

test("takes no further step once it is disposed of", () => {
  const seen: number[] = [];
  const running = inPauses(three(seen));
  vi.advanceTimersToNextTimer();
  running.dispose();
  vi.runAllTimers();
  expect(seen).toEqual([1]);
});

test.each(["en", "ja"] as const)("afterwards nothing is left to prepare (%s)", (language) => {
  inPauses(prepareDraft(language));
  vi.runAllTimers();
  expect(prepareLint()).toBe(false);
});
