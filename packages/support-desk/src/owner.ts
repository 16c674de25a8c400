import type { Database } from "./database.ts";

/** The account of the case or attachment that a request of the page names; undefined where it names none. */
export function ownerOf(body: unknown, database: Database): string | undefined {
  const { caseId, caseIdList, displayId, attachmentId } = body as Record<string, unknown>;
  const named = caseId ?? (Array.isArray(caseIdList) ? caseIdList[0] : undefined);
  const row =
    typeof named === "string"
      ? database.get("SELECT account FROM cases WHERE case_id = ?", named)
      : typeof displayId === "string"
        ? database.get("SELECT account FROM cases WHERE display_id = ?", displayId)
        : typeof attachmentId === "string"
          ? database.get("SELECT account FROM attachments WHERE attachment_id = ?", attachmentId)
          : undefined;
  return row?.account as string | undefined;
}

/** Every account that has a case, by index: one look-up for each. */
export function accountsOf(database: Database): readonly string[] {
  const accounts: string[] = [];
  for (let last = ""; ; ) {
    const row = database.get("SELECT min(account) AS account FROM cases WHERE account > ?", last);
    if (typeof row?.account !== "string") return accounts;
    accounts.push(row.account);
    last = row.account;
  }
}
