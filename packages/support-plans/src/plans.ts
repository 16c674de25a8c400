import type { Localized } from "@casewright/language";
import type { Plan, PlanId, Severity } from "./types.ts";

// Figures: AWS Support plan comparison and API model 2013-04-15, as read on 2026-11-23.
// The legacy plans end on 2027-01-01 everywhere but in GovCloud; On-Ramp accounts move to Enterprise during 2026.
// Channels: AWS Support features (Developer in writing, Business and above also by phone and chat), read on 2026-11-26.

/** The Support API's severity codes, mildest first. */
export const SEVERITIES: readonly Severity[] = ["low", "normal", "high", "urgent", "critical"];

/** The console's names; the Japanese ones as AWS's Black Belt seminar of 2018-06-20 shows them. */
export const SEVERITY_NAMES: Readonly<Record<Severity, Localized>> = {
  low: { en: "General guidance", ja: "通常の問い合わせ・機能要望" },
  normal: { en: "System impaired", ja: "障害・開発中の急ぎの問い合わせ" },
  high: { en: "Production system impaired", ja: "発生中の障害" },
  urgent: { en: "Production system down", ja: "発生中の障害(ビジネスへの影響大)" },
  critical: { en: "Business-critical system down", ja: "非常事態" },
};

const HOUR = 60;
const LOW_TO_URGENT = { low: 24 * HOUR, normal: 12 * HOUR, high: 4 * HOUR, urgent: HOUR };
const EVERY_CHANNEL = ["web", "chat", "call"] as const;
const LEGACY = { endsOn: "2027-01-01", keptIn: ["aws-us-gov"] };

/** Every plan, smallest first. */
export const PLANS: readonly Plan[] = [
  {
    id: "basic",
    name: { en: "Basic Support", ja: "ベーシックサポート" },
    firstResponse: {},
    businessHoursOnly: false,
    channels: [],
    supportApi: false,
  },
  {
    id: "developer",
    name: { en: "Developer Support", ja: "デベロッパーサポート" },
    firstResponse: { low: 24 * HOUR, normal: 12 * HOUR },
    businessHoursOnly: true,
    channels: ["web"],
    supportApi: false,
    ...LEGACY,
  },
  {
    id: "business",
    name: { en: "Business Support", ja: "ビジネスサポート" },
    firstResponse: LOW_TO_URGENT,
    businessHoursOnly: false,
    channels: EVERY_CHANNEL,
    supportApi: true,
    ...LEGACY,
  },
  {
    id: "enterprise-on-ramp",
    name: { en: "Enterprise On-Ramp Support", ja: "エンタープライズ On-Ramp サポート" },
    firstResponse: { ...LOW_TO_URGENT, critical: 30 },
    businessHoursOnly: false,
    channels: EVERY_CHANNEL,
    supportApi: true,
    ...LEGACY,
  },
  {
    id: "business-plus",
    name: { en: "Business Support+", ja: "ビジネスサポート+" },
    firstResponse: { ...LOW_TO_URGENT, critical: 30 },
    businessHoursOnly: false,
    channels: EVERY_CHANNEL,
    supportApi: true,
  },
  {
    id: "enterprise",
    name: { en: "Enterprise Support", ja: "エンタープライズサポート" },
    firstResponse: { ...LOW_TO_URGENT, critical: 15 },
    businessHoursOnly: false,
    channels: EVERY_CHANNEL,
    supportApi: true,
  },
  {
    id: "unified-operations",
    name: { en: "Unified Operations", ja: "Unified Operations" },
    firstResponse: { ...LOW_TO_URGENT, critical: 5 },
    businessHoursOnly: false,
    channels: EVERY_CHANNEL,
    supportApi: true,
  },
];

const BY_ID: ReadonlyMap<string, Plan> = new Map(PLANS.map((plan) => [plan.id, plan]));

export function planById(id: PlanId): Plan {
  return BY_ID.get(id)!;
}

export function isPlanId(value: unknown): value is PlanId {
  return typeof value === "string" && BY_ID.has(value);
}

export function isSeverity(value: unknown): value is Severity {
  return (SEVERITIES as readonly unknown[]).includes(value);
}
