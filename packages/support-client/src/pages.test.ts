import { expect, test } from "vitest";
import { collectPages } from "./pages.ts";

test("all items in order, up to the page without a token", async () => {
  const pages = new Map([
    [undefined, { items: [1, 2], nextToken: "a" }],
    ["a", { items: [], nextToken: "b" }],
    ["b", { items: [3], nextToken: undefined }],
  ]);
  expect(await collectPages(async (token) => pages.get(token)!)).toEqual([1, 2, 3]);
});

test.each([
  ["the same token again", () => "a"],
  ["tokens in a circle", (token: string | undefined) => (token === "a" ? "b" : "a")],
])("an endpoint that answers with %s is left after a few pages", async (_, next) => {
  let asked = 0;
  const list = collectPages(async (token) => ({ items: [++asked], nextToken: next(token) }));
  await expect(list).rejects.toMatchObject({ name: "SupportError", code: "service" });
  expect(asked).toBeLessThan(5);
});
