import { expect, test } from "vitest";
import { createStop } from "./stop.ts";

const SECRET = { where: "Subject", kind: "password", becomes: "[PASSWORD_1]" };
const QUESTION = { about: "text", secrets: [SECRET], pictures: [], unchecked: [] } as const;

test("going on anyway takes two answers, masking and going back one", async () => {
  let changes = 0;
  const stop = createStop(() => changes++);
  const first = stop.ask(QUESTION);
  stop.answer("anyway");
  expect(stop.state?.sure).toBe(true);
  stop.answer("anyway");
  expect(await first).toBe("anyway");
  expect(stop.state).toBeUndefined();
  const second = stop.ask(QUESTION);
  expect(stop.state?.sure).toBe(false);
  stop.answer("mask");
  expect(await second).toBe("mask");
  expect(changes).toBe(5);
});

test("a new question takes the place of an open one, which is answered by going back", async () => {
  const stop = createStop(() => {});
  const first = stop.ask(QUESTION);
  const second = stop.ask({ ...QUESTION, about: "files" });
  expect(await first).toBe("back");
  expect(stop.state?.about).toBe("files");
  stop.answer("back");
  expect(await second).toBe("back");
});

test("a picture, or a file that cannot be checked, goes at the first word", async () => {
  const stop = createStop(() => {});
  const asked = stop.ask({ about: "files", secrets: [], pictures: [], unchecked: ["core.dump"] });
  stop.answer("anyway");
  expect(await asked).toBe("anyway");
});
