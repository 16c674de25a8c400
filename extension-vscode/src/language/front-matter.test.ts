import { describe, expect, it } from "vitest";
import { frontMatterPlace, isInBody } from "./front-matter.ts";

const lines = [
  "---",
  "service: ",
  "cc: [a@example.com, ]",
  "attachments:",
  "  - ./app.log",
  "sev",
  "---",
  "# s: x",
];

describe("frontMatterPlace", () => {
  it("finds a value", () => {
    expect(frontMatterPlace(lines, 1, 9)).toEqual({ at: "value", key: "service", start: 9, end: 9 });
  });
  it("finds a key that is being written", () => {
    expect(frontMatterPlace(lines, 5, 3)).toEqual({ at: "key", start: 0, end: 3 });
    expect(frontMatterPlace(lines, 1, 3)).toMatchObject({ at: "key" });
  });
  it("finds the item of a list", () => {
    expect(frontMatterPlace(lines, 2, 20)).toEqual({ at: "value", key: "cc", start: 20, end: 20 });
    expect(frontMatterPlace(lines, 2, 6)).toEqual({ at: "value", key: "cc", start: 5, end: 18 });
    expect(frontMatterPlace(lines, 4, 8)).toEqual({ at: "value", key: "attachments", start: 4, end: 13 });
  });
  it("knows nothing outside the front matter", () => {
    expect(frontMatterPlace(lines, 0, 0)).toBeUndefined();
    expect(frontMatterPlace(lines, 7, 4)).toBeUndefined();
    expect(frontMatterPlace(["# service: x"], 0, 5)).toBeUndefined();
  });
  it("works while the front matter is still open", () => {
    expect(frontMatterPlace(["---", "severity: u"], 1, 11)).toEqual({
      at: "value",
      key: "severity",
      start: 10,
      end: 11,
    });
  });
});

describe("isInBody", () => {
  it("is true behind the front matter only", () => {
    expect(lines.map((_, line) => isInBody(lines, line)).lastIndexOf(false)).toBe(6);
    expect(isInBody(lines, 7)).toBe(true);
  });
  it("is true everywhere in a case without front matter", () => {
    expect(isInBody(["# s", "---", "x"], 0)).toBe(true);
  });
});
