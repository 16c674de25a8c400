import { expect, it } from "vitest";
import { services } from "./detectors/services.ts";
import { SERVICE_LETTERS } from "./service-names.ts";

it("names the service of every token that is found by its letters, and no other", () => {
  const anchors = services.flatMap(({ forms }) => forms!.flatMap((form) => form.anchors));
  const letters = SERVICE_LETTERS.map(([each]) => each);
  expect(anchors.filter((anchor) => !letters.some((each) => anchor.startsWith(each)))).toEqual([]);
  expect(letters.filter((each) => !anchors.some((anchor) => anchor.startsWith(each)))).toEqual([]);
});
