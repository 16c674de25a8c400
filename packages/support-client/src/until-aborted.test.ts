import { expect, test } from "vitest";
import { untilAborted } from "./until-aborted.ts";

test("work that never ends is left as soon as it is cancelled", async () => {
  const stop = new AbortController();
  const left = untilAborted(new Promise(() => {}), stop.signal);
  const reason = new Error("cancelled");
  stop.abort(reason);
  await expect(left).rejects.toBe(reason);
  await expect(untilAborted(new Promise(() => {}), stop.signal)).rejects.toBe(reason);
});

test("work that ends first settles as it does", async () => {
  const { signal } = new AbortController();
  expect(await untilAborted(Promise.resolve(1), signal)).toBe(1);
  const failure = new Error("failed");
  await expect(untilAborted(Promise.reject(failure), signal)).rejects.toBe(failure);
});
