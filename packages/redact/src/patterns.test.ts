import { describe, expect, it } from "vitest";
import { maskText, refusePattern } from "./index.ts";

describe("patterns of the user's own", () => {
  it("are masked under their own name", () => {
    const patterns = [{ name: "ticket", pattern: "INC-\\d{5,8}" }];
    expect(maskText("see INC-471100 and INC-815", { patterns }).text).toBe("see [TICKET_1] and INC-815");
  });

  it.each(["INC-\\d{5}", "(?:a|b){2}c", "host-[a-z+*]{1,8}\\.corp", "colou?r"])("%s is fine", (pattern) => {
    expect(refusePattern({ name: "x", pattern })).toBeUndefined();
  });

  it.each([
    "(a",
    "(a{1,9}){1,9}",
    "(?:ab?){2}",
    "a+",
    ".*x",
    "a{2,}",
    "(a)\\1",
    "a{0,3}",
    "a{1,999}b{1,999}c",
  ])("%s is refused with a reason in both languages", (pattern) => {
    const reason = refusePattern({ name: "x", pattern });
    expect(reason?.en && reason.ja).toBeTruthy();
    expect(() => maskText("text", { patterns: [{ name: "x", pattern }] })).toThrow(RangeError);
  });
});
