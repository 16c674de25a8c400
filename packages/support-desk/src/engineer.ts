import { isSeverity } from "@casewright/support-plans";
import { z } from "zod";
import { ENGINEER } from "./call.ts";
import type { Database } from "./database.ts";
import { ApiError, caseNotFound, invalidParameter } from "./errors.ts";

export const ENGINEER_ACTS = ["reply", "ask", "resolve", "severity"] as const;
export type EngineerAct = (typeof ENGINEER_ACTS)[number];

const REQUEST = z.object({ caseId: z.string(), body: z.string().max(8000).default("") });

/** The status that a case takes when AWS's engineer writes. */
const STATUS_AFTER = {
  reply: "work-in-progress",
  ask: "pending-customer-action",
  resolve: "resolved",
} as const;

/**
 * The other side of the desk: an engineer answers, asks the customer, resolves, or changes the severity
 * (`body` is its code then). Works on cases of every account.
 */
export function engineer(act: EngineerAct, request: unknown, database: Database, now: number): object {
  const parsed = REQUEST.safeParse(request);
  if (!parsed.success)
    throw new ApiError("ValidationException", "caseId and body must be strings; body ≤ 8000.");
  const { caseId, body } = parsed.data;
  return database.transaction(() => {
    const row = database.get("SELECT status, severity FROM cases WHERE case_id = ?", caseId);
    if (!row) throw caseNotFound(caseId);
    if (act === "severity") {
      if (!isSeverity(body)) throw invalidParameter(`Invalid severity code: ${body}`);
      database.run("UPDATE cases SET severity = ? WHERE case_id = ?", body, caseId);
      return { status: row.status, severity: body };
    }
    if (body.trim() === "" && act !== "resolve") throw invalidParameter("body must not be empty");
    if (body.trim() !== "") {
      database.run(
        "INSERT INTO communications (case_id, body, submitted_by, created_at) VALUES (?, ?, ?, ?)",
        caseId,
        body,
        ENGINEER,
        now,
      );
    }
    database.run("UPDATE cases SET status = ? WHERE case_id = ?", STATUS_AFTER[act], caseId);
    return { status: STATUS_AFTER[act], severity: row.severity };
  });
}
