import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeWeights, MOST_STEPS, packSteps } from "./packed.ts";

const someSteps = fc
  .uniqueArray(
    fc.tuple(
      fc.integer({ min: 0, max: 2 ** 18 - 1 }),
      fc.integer({ min: -MOST_STEPS, max: MOST_STEPS }).filter((step) => step !== 0),
    ),
    { selector: ([feature]) => feature },
  )
  .map((all) => new Map(all));

test("what is packed is what is read", () => {
  fc.assert(
    fc.property(someSteps, (steps) => {
      const read = new Map(decodeWeights({ bias: 0, step: 0.5, ...packSteps(steps) }));
      expect(read).toEqual(new Map([...steps].map(([feature, step]) => [feature, step * 0.5])));
    }),
  );
});
