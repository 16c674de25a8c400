import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findFiled, isSameText } from "./reconcile.ts";
import type { CaseSummary, SupportApi } from "./types.ts";

describe("the same text", () => {
  test("line ends and outer white space do not count", () => {
    expect(isSameText("a\r\nb\n", "a\nb")).toBe(true);
    expect(isSameText("a\nb", "a\nb\nc")).toBe(false);
  });

  test("AWS's redactions stand for anything", () => {
    expect(isSameText("key [REDACTED_BY_AWS] end", "key abc/def+ghi end")).toBe(true);
    expect(isSameText("card [REDACTED_BY_AWS]-7016", "card 4111 1111 1111 7016")).toBe(false);
    expect(isSameText("[REDACTED_BY_AWS]", "-----BEGIN")).toBe(true);
    expect(isSameText("a [REDACTED_BY_AWS] b [REDACTED_BY_AWS] c", "a 1 b 2 c")).toBe(true);
    expect(isSameText("a [REDACTED_BY_AWS] b [REDACTED_BY_AWS] c", "a 1 c")).toBe(false);
    expect(isSameText("aa[REDACTED_BY_AWS]aa", "aaa")).toBe(false);
  });

  test("property: a text is itself, and itself with any piece redacted", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (before, secret, after) => {
        const text = `${before}${secret}${after}`;
        expect(isSameText(text, text)).toBe(true);
        expect(isSameText(`x${before}[REDACTED_BY_AWS]${after}x`, `x${text}x`)).toBe(true);
      }),
    );
  });
});

describe("looking a case up", () => {
  const request = { subject: "件名", body: "本文" };
  const since = new Date("2026-11-23T01:00:00Z");
  const found = (caseId: string, change: Partial<CaseSummary> = {}): CaseSummary => ({
    caseId,
    subject: "件名",
    status: "unassigned",
    communications: [{ body: "本文" }],
    ...change,
  });
  const api = (cases: CaseSummary[], communications: string[] = []) => {
    const asked: unknown[] = [];
    const listCases = async (options: unknown) => {
      asked.push(options);
      return cases;
    };
    const listCommunications = async () => communications.map((body) => ({ body }));
    return { asked, api: { listCases, listCommunications } as unknown as SupportApi };
  };

  test("by subject and body, since a little before the intent, resolved ones included", async () => {
    const { api: support, asked } = api([
      found("case-1", { subject: "別件" }),
      found("case-2", { communications: [{ body: "別の本文" }] }),
      found("case-3"),
    ]);
    expect((await findFiled(support, request, since, new Set()))?.caseId).toBe("case-3");
    expect(asked).toEqual([{ afterTime: "2026-11-23T00:55:00.000Z", includeResolved: true }]);
  });

  test("cases that are known to be another filing are passed over", async () => {
    const { api: support } = api([found("case-1")]);
    expect(await findFiled(support, request, since, new Set(["case-1"]))).toBeUndefined();
  });

  test("in a long dialogue the first words are read", async () => {
    const later = [{ body: "5" }, { body: "4" }, { body: "3" }, { body: "2" }, { body: "1" }];
    const { api: support } = api([found("case-1", { communications: later })], ["2", "1", "本文"]);
    expect((await findFiled(support, request, since, new Set()))?.caseId).toBe("case-1");
  });
});
