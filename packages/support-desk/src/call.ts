import type { PlanId } from "@casewright/support-plans";
import type { Database } from "./database.ts";

/** What an operation knows about the call it answers. */
export interface Call {
  readonly database: Database;
  /** 12 digits. */
  readonly account: string;
  readonly plan: PlanId;
  /** The Support API, or the Support Center's page, which works on every plan. */
  readonly source: "api" | "page";
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Folder of the uploaded parts. */
  readonly uploadsDir: string;
  readonly casesPerHour: number;
  /** Attachment sets that an account may make in an hour. */
  readonly setsPerHour: number;
  /** Makes a URL of this desk that works until `expiresAt` (ms) and cannot be made up. */
  signUrl(path: string, expiresAt: number): string;
}

/** How the customer and AWS sign what they write in a case. */
export const CUSTOMER = "practice-user@example.com";
export const ENGINEER = "Amazon Web Services";

export function isoTime(ms: number): string {
  return new Date(ms).toISOString();
}

/** How long a presigned link works, in milliseconds. */
export const LINK_MS = 15 * 60_000;
