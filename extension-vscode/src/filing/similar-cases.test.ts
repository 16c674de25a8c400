import type { CaseSummary, SupportApi } from "@casewright/support-client";
import { describe, expect, it } from "vitest";
import { likeness, similarCases } from "./similar-cases.ts";

describe("likeness", () => {
  it("sees one problem through other ids and figures, in both languages", () => {
    expect(
      likeness("SSH to i-0a1b2c3d times out since 10:00", "SSH to i-0ffeeddc times out since 9:30"),
    ).toBe(1);
    expect(likeness("S3 への PutObject が 403 で失敗する", "S3 への PutObject が失敗します")).toBeGreaterThan(
      0.7,
    );
  });

  it("tells different problems apart", () => {
    expect(likeness("SSH to the bastion times out", "Lambda cold starts are slow")).toBeLessThan(0.3);
    expect(likeness("RDS のフェイルオーバーに時間がかかる", "請求書の宛名を変更したい")).toBeLessThan(0.2);
    expect(likeness("", "403")).toBe(0);
  });
});

describe("similarCases", () => {
  const summary = (caseId: string, subject: string): CaseSummary => ({
    caseId,
    subject,
    status: "resolved",
    communications: [],
  });
  const api = (listCases: SupportApi["listCases"]) => ({ listCases }) as SupportApi;

  it("gives the most alike first", async () => {
    const cases = [
      summary("a", "SSH times out again"),
      summary("b", "Billing"),
      summary("c", "SSH times out"),
    ];
    const found = await similarCases(
      api(async () => cases),
      "SSH times out",
      new Date(),
    );
    expect(found.map(({ caseId }) => caseId)).toEqual(["c", "a"]);
  });

  it("finds nothing where cases cannot be listed", async () => {
    const failing = api(async () => Promise.reject(new Error("no such operation")));
    expect(await similarCases(failing, "SSH times out", new Date())).toEqual([]);
  });
});
