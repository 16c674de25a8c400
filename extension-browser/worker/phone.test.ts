import { expect, test } from "vitest";
import { phoneProblem } from "./phone.ts";

test.each([
  ["03-5550-0123", "81"],
  ["+81 3 5550 0123", undefined],
  ["０９０－１２３４－５６７８", "81"],
  ["(206) 555-0123", "1"],
  ["1-206-555-0123", "1"],
  ["3555 0123", undefined],
  ["", "81"],
])("%s can be dialled", (number, code) => {
  expect(phoneProblem(number, code)).toBeUndefined();
});

test.each([
  ["4711", "81", "unknown"],
  ["03-5550-0123 内線 4711", "81", "extension"],
  ["206 555 0123 ext. 12", "1", "extension"],
  ["206-555-0123 x12", "1", "extension"],
  ["03-5550-0123,,4711#", "81", "extension"],
  ["call me", "1", "unknown"],
  ["+99 12 345", undefined, "unknown"],
])("%s cannot be dialled directly", (number, code, problem) => {
  expect(phoneProblem(number, code)).toBe(problem);
});
