import { describe, expect, it } from "vitest";
import { headsOf } from "./form.ts";

describe("what the matches of a pattern begin with", () => {
  it.each<[RegExp, string[]]>([
    [/abc_[0-9a-f]{40}/, ["abc_"]],
    [/v1\.0-\d{4}/, ["v1.0-"]],
    [/gh[po]_\w{36}/, ["ghp_", "gho_"]],
    [/(?:hf|api_org)_x{3}/, ["hf_", "api_org_"]],
    [/sk_(?:l[iy]ve|test)-\w/, ["sk_live-", "sk_lyve-", "sk_test-"]],
    [/(?:a\.b|c)\$d/, ["a.b$d", "c$d"]],
    // What may be there more than once, or not at all, ends it.
    [/rtr?-\w/, ["rt"]],
    [/ab(?:cd)?-/, ["ab"]],
    [/ab[cd]{2}/, ["ab"]],
    // And so do groups that hold the secret, ranges, and choices with more than letters in them.
    [/code=(4\w+)/, ["code="]],
    [/x[a-c]y/, ["x"]],
    [/k(?:a\d|b)/, ["k"]],
  ])("%s", (pattern, heads) => {
    expect(headsOf(pattern.source)).toEqual(heads);
  });
});
