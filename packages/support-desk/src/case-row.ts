import type { Call } from "./call.ts";
import type { Row } from "./database.ts";
import { caseNotFound, invalidParameter } from "./errors.ts";

/** The case's row. Throws CaseIdNotFound for a case of nobody, of another account or older than 24 months. */
export function caseRow(caseId: string, call: Call): Row {
  const row = call.database.get(
    "SELECT * FROM cases WHERE case_id = ? AND account = ? AND created_at > ?",
    caseId,
    call.account,
    oldestReadable(call.now),
  );
  if (!row) throw caseNotFound(caseId);
  return row;
}

/** Cases can be read for 24 months. */
export function oldestReadable(now: number): number {
  const date = new Date(now);
  date.setUTCMonth(date.getUTCMonth() - 24);
  return date.getTime();
}

export function setStatus(caseId: string, status: string, call: Pick<Call, "database">): void {
  call.database.run("UPDATE cases SET status = ? WHERE case_id = ?", status, caseId);
}

export function checkCcAddresses(addresses: readonly string[] | undefined): void {
  for (const address of addresses ?? []) {
    if (!/^[^\s@]{1,64}@[^\s@]{1,255}$/.test(address))
      throw invalidParameter(`Invalid email address: ${address}`);
  }
}
