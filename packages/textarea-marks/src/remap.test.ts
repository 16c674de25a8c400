import fc from "fast-check";
import { expect, test } from "vitest";
import { changeBetween, remapSpan } from "./remap.ts";

test("a word typed before a span moves it, one typed inside drops it", () => {
  const before = "see i-0abc now";
  const span = { start: 4, end: 10 };
  expect(remapSpan(span, changeBetween(before, "please see i-0abc now"))).toEqual({ start: 11, end: 17 });
  expect(remapSpan(span, changeBetween(before, "see i-0xabc now"))).toBeUndefined();
  expect(remapSpan(span, changeBetween(before, "see i-0abc, now"))).toEqual(span);
  expect(remapSpan(span, undefined)).toBe(span);
});

test("applying the change gives the new text, and it is no longer than the edit that was made", () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(), fc.nat(), fc.string(), (before, at, length, inserted) => {
      const start = at % (before.length + 1);
      const end = Math.min(before.length, start + (length % 10));
      const after = before.slice(0, start) + inserted + before.slice(end);
      const change = changeBetween(before, after);
      if (!change) {
        expect(after).toBe(before);
        return;
      }
      expect(
        before.slice(0, change.start) +
          after.slice(change.start, change.endAfter) +
          before.slice(change.endBefore),
      ).toBe(after);
      expect(change.endBefore - change.start).toBeLessThanOrEqual(end - start);
    }),
  );
});

test("a change is found in long texts too", () => {
  const long = fc.string({ unit: fc.constantFrom("a", "b"), minLength: 150, maxLength: 400 });
  fc.assert(
    fc.property(
      long,
      fc.nat(),
      fc.nat({ max: 9 }),
      fc.string({ maxLength: 3 }),
      (before, at, length, inserted) => {
        const start = at % (before.length + 1);
        const end = Math.min(before.length, start + length);
        const after = before.slice(0, start) + inserted + before.slice(end);
        const change = changeBetween(before, after);
        const { start: from, endBefore, endAfter } = change ?? { start: 0, endBefore: 0, endAfter: 0 };
        expect(before.slice(0, from) + after.slice(from, endAfter) + before.slice(endBefore)).toBe(after);
        expect(endBefore - from).toBeLessThanOrEqual(end - start);
      },
    ),
  );
});

test("a span that survives holds the same words", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", "b", "語") }),
      fc.string({ unit: fc.constantFrom("a", "b", "語") }),
      fc.nat(),
      fc.nat(),
      (before, after, a, b) => {
        const start = a % (before.length + 1);
        const end = start + (b % (before.length - start + 1));
        const moved = remapSpan({ start, end }, changeBetween(before, after));
        if (moved) expect(after.slice(moved.start, moved.end)).toBe(before.slice(start, end));
      },
    ),
  );
});
