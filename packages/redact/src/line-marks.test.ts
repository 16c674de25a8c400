import { describe, expect, it } from "vitest";
import { behindMarks, behindSameMarks, blankMarks } from "./line-marks.ts";

describe("the marks before a line", () => {
  it.each([
    ["> ", "a quotation"],
    ["+", "a diff"],
    ["12: ", "a listing with numbers"],
    ["conf/app.env:3:", "grep -n"],
    ["web-1  | ", "docker compose"],
    ["2026-11-26T01:02:03.123456789Z stdout F ", "a node of Kubernetes"],
    ["Nov 26 01:02:03 ip-10-0-1-5 app[1234]: ", "syslog"],
  ])("are seen: %s (%s)", (marks) => {
    expect(behindMarks(`${marks}password`, 0)).toBe(marks.length);
  });

  it("are none where a line begins with its own words", () => {
    for (const line of ["password=x", "--flag", "-----BEGIN", "key: value"])
      expect(behindMarks(line, 0)).toBe(0);
  });

  it("are the same although numbers grow, and a plus of the line's own is no mark", () => {
    const numbers = "9: a\n10: b";
    expect(behindSameMarks(numbers, 3, 5)).toBe(9);
    const quoted = "> a\n> +b";
    expect(behindSameMarks(quoted, 2, 4)).toBe(6);
    const plain = "a\n> b";
    expect(behindSameMarks(plain, 0, 2)).toBe(2);
  });

  it("become spaces, so that offsets stay", () => {
    expect(blankMarks("> a:\n>   b │")).toBe("  a:\n    b  ");
  });
});
