import { expect, test } from "vitest";
import { forget, type Kept, kept, keptByText } from "./kept.ts";

test("a text is asked about once as long as each draft has it", () => {
  const asked: string[] = [];
  const about = keptByText((text) => ({ length: asked.push(text) }));
  about("alpha");
  about("beta");
  forget();
  about("alpha");
  forget();
  about("alpha");
  about("beta");
  expect(asked).toEqual(["alpha", "beta", "beta"]);
});

test("a line is asked again where what stands beside it or the state has changed", () => {
  const line = { asked: [], kept: [] };
  const asked: unknown[] = [];
  const tell = kept((_line: Kept, beside: string, state: boolean) => {
    asked.push([beside, state]);
    return state;
  });
  const other = kept((_line: Kept) => "other");
  expect([tell(line, "a", true), tell(line, "a", true), other(line)]).toEqual([true, true, "other"]);
  expect([tell(line, "a", false), tell(line, "b", false)]).toEqual([false, false]);
  expect(asked).toEqual([
    ["a", true],
    ["a", false],
    ["b", false],
  ]);
});

test("undefined is an answer too", () => {
  const line = { asked: [], kept: [] };
  let times = 0;
  const tell = kept((_line: Kept): string | undefined => {
    times++;
    return undefined;
  });
  expect([tell(line), tell(line), times]).toEqual([undefined, undefined, 1]);
});
