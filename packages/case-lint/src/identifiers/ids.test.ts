import { expect, test } from "vitest";
import { HEX_ID, LONG_PREFIXES, OLDER_PREFIXES } from "./ids.ts";

const whole = new RegExp(`^${HEX_ID}$`);

test.each(["i-0c5a8e21b7f3d9460", "vol-1a2b3c4d", "tgw-attach-0c5a8e21b7f3d9460", "fsap-0c5a8e21b7f3d9460"])(
  "%s is an id",
  (id) => expect(whole.test(id)).toBe(true),
);

test.each(["i-0c5a8e21b7f3d946", "vol-1a2b3c4", "i-abcdefab", "front-1a2b3c4d", "i-0c5a8e21b7f3d946g"])(
  "%s is none",
  (id) => expect(whole.test(id)).toBe(false),
);

test("older ids have prefixes that long ones have too", () => {
  const long = LONG_PREFIXES.split("|");
  expect(long).toEqual(expect.arrayContaining(["i", "nat", "vpc", "sgr", "pb"]));
  expect(long).toEqual(expect.arrayContaining(OLDER_PREFIXES.split("|")));
  expect(OLDER_PREFIXES.split("|")).not.toContain("sgr");
});
