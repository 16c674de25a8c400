import type { Rect } from "@casewright/textarea-marks";
import fc from "fast-check";
import { expect, test } from "vitest";
import { freePlace, freePlaceAt, GAP, rightEdgeIsFree } from "./place.ts";

const VIEW = { width: 1200, height: 800 };

test("an empty window gives the whole right edge", () => {
  expect(freePlace(VIEW, [], 320, 200)).toEqual({ left: 868, top: GAP, height: 776 });
});

test("a field as wide as the window leaves the higher of the stretches above and below it", () => {
  const field = { left: 20, top: 500, width: 1160, height: 200 };
  expect(freePlace(VIEW, [field], 320, 200)).toEqual({ left: 868, top: GAP, height: 476 });
  expect(freePlace(VIEW, [field], 320, 500)).toBeUndefined();
});

test("the left edge serves where the right one is taken", () => {
  const field = { left: 500, top: 0, width: 680, height: 800 };
  expect(freePlace(VIEW, [field], 320, 200)?.left).toBe(GAP);
  expect(rightEdgeIsFree(VIEW, [field], 320)).toBe(false);
  expect(rightEdgeIsFree(VIEW, [{ ...field, width: 300 }], 320)).toBe(true);
});

test("no place that is found touches anything that is taken", () => {
  const rect = fc.record({
    left: fc.integer({ min: -50, max: 1200 }),
    top: fc.integer({ min: -300, max: 1000 }),
    width: fc.integer({ min: 1, max: 1200 }),
    height: fc.integer({ min: 1, max: 500 }),
  });
  fc.assert(
    fc.property(fc.array(rect, { maxLength: 6 }), (taken: readonly Rect[]) => {
      const place = freePlace(VIEW, taken, 320, 100);
      if (!place) return;
      for (const one of taken)
        expect(
          one.left >= place.left + 320 ||
            one.left + one.width <= place.left ||
            one.top >= place.top + place.height ||
            one.top + one.height <= place.top,
        ).toBe(true);
    }),
  );
});

test("a place that the user chose is kept where it is free, and else the nearest free one is taken", () => {
  const field = { left: 100, top: 300, width: 600, height: 200 };
  const at = (left: number, top: number) => freePlaceAt(VIEW, [field], 320, 240, { left, top });
  expect(at(760, 40)).toEqual({ left: 760, top: 40, height: 748 });
  // Over the field: below it.
  expect(at(200, 400)).toEqual({ left: 200, top: 512, height: 276 });
  // Out of the window.
  expect(at(5000, 5000)).toEqual({ left: 868, top: 548, height: 240 });
  // No room in that column: the nearest one beside the field.
  const tall = { left: 100, top: 0, width: 600, height: 800 };
  expect(freePlaceAt(VIEW, [tall], 320, 240, { left: 300, top: 60 })?.left).toBe(712);
  expect(
    freePlaceAt(VIEW, [{ ...tall, left: 0, width: 1200 }], 320, 240, { left: 300, top: 60 }),
  ).toBeUndefined();
});
