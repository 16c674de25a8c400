import type { Language, Localized } from "@casewright/language";

export type PlanId =
  | "basic"
  | "developer"
  | "business"
  | "enterprise-on-ramp"
  | "business-plus"
  | "enterprise"
  | "unified-operations";

/** The Support API's severity codes. */
export type Severity = "low" | "normal" | "high" | "urgent" | "critical";

/** How a case can be handled, as DescribeCreateCaseOptions names it: in writing, by chat, by phone. */
export type Channel = "web" | "chat" | "call";

export interface Plan {
  readonly id: PlanId;
  readonly name: Localized;
  /** First response in minutes for each severity that the plan offers. */
  readonly firstResponse: Readonly<Partial<Record<Severity, number>>>;
  /** Whether the plan counts low and normal in business hours only. */
  readonly businessHoursOnly: boolean;
  /** Of technical cases; none where the plan has no technical support. */
  readonly channels: readonly Channel[];
  readonly supportApi: boolean;
  /** ISO date on which a legacy plan ends (outside GovCloud). */
  readonly endsOn?: string;
  /** Partitions in which a legacy plan goes on. */
  readonly keptIn?: readonly string[];
}

export interface DueOptions {
  readonly plan: PlanId;
  readonly severity: Severity;
  /** The case's language: Japanese cases have business hours of their own. Any code the API knows. */
  readonly language: Language | (string & {});
  /** ISO 8601 instant with an offset, e.g. `2018-06-22T16:00:00+09:00`. */
  readonly filedAt: string;
  /** ISO 3166 country of the customer, for business hours and holidays. Default: JP for Japanese, else US. */
  readonly country?: string;
  /** IANA zone of the customer. Default: the country's. */
  readonly timeZone?: string;
  /** Company holidays: ISO dates on which business hours don't count either. */
  readonly closed?: readonly string[];
}

/** One stretch of the clock that counted, or a day that did not and why. */
export interface DueStep {
  /** ISO date in the customer's zone. */
  readonly date: string;
  /** Minutes counted on that day; 0 for a day without business hours. */
  readonly minutes: number;
  /** Why nothing counted: `weekend`, or the holiday's name. */
  readonly skipped?: Localized;
}

export interface Due {
  /** ISO 8601 with the zone's offset, e.g. `2018-06-26T10:00:00+09:00`. */
  readonly due: string;
  readonly timeZone: string;
  /** The response time in minutes, as the plan states it. */
  readonly minutes: number;
  readonly businessHoursOnly: boolean;
  readonly steps: readonly DueStep[];
  /** The way there in one sentence. */
  readonly explanation: Localized;
}
