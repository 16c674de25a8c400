import { expect, test } from "vitest";
import { isPlanAvailable, planEndAdvice, severityAdvice } from "./advice.ts";

test("production down on Developer is said to be out of its reach", () => {
  expect(severityAdvice("developer", "urgent")).toEqual({
    en: "Developer Support does not offer “Production system down”; its quickest is “System impaired”. Business Support+, Enterprise Support, Unified Operations do.",
    ja: "デベロッパーサポートでは「発生中の障害(ビジネスへの影響大)」を選択できません(選択できる最も高い重要度は「障害・開発中の急ぎの問い合わせ」です)。選択できるプラン: ビジネスサポート+、エンタープライズサポート、Unified Operations",
  });
});

test("Basic has no severity at all", () => {
  expect(severityAdvice("basic", "low")!.en).toMatch(/^Basic Support does not offer “General guidance”\. /);
});

test("where the severity is offered there is nothing to say", () => {
  expect(severityAdvice("developer", "normal")).toBeUndefined();
  expect(severityAdvice("business-plus", "critical")).toBeUndefined();
});

test("legacy plans end in 2027, except in GovCloud", () => {
  expect(isPlanAvailable("business", "2026-12-31")).toBe(true);
  expect(isPlanAvailable("business", "2027-01-01")).toBe(false);
  expect(isPlanAvailable("business", "2027-01-01", "aws-us-gov")).toBe(true);
  expect(isPlanAvailable("enterprise", "2030-01-01")).toBe(true);
});

test("a plan that has ended by then is said to end", () => {
  expect(planEndAdvice("developer", "2026-12-31")).toBeUndefined();
  expect(planEndAdvice("developer", "2027-01-05")).toEqual({
    en: "Developer Support ends on 2027-01-01 (except in GovCloud); from then on the account's new plan decides.",
    ja: "デベロッパーサポートは 2027-01-01 に終了します(GovCloud を除く)。以降は移行後のプランの応答時間が適用されます。",
  });
  expect(planEndAdvice("developer", "2027-01-05", "aws-us-gov")).toBeUndefined();
  expect(planEndAdvice("business-plus", "2030-01-01")).toBeUndefined();
});
