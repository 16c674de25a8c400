import { type Call, CUSTOMER, isoTime } from "../call.ts";
import { caseRow, checkCcAddresses, setStatus } from "../case-row.ts";
import type { Row } from "../database.ts";
import { invalidParameter } from "../errors.ts";
import { pageToken, readPageToken } from "../page-token.ts";
import { type Input, SET_ATTACHMENT_BYTES } from "../schemas.ts";
import { parseTime } from "../time.ts";
import { attachAll } from "./attachments.ts";

/** Communications that DescribeCases carries with a case. */
const RECENT = 5;

/** Appends one communication and gives its number. */
export function addCommunication(caseId: string, body: string, submittedBy: string, call: Call): number {
  return call.database.run(
    "INSERT INTO communications (case_id, body, submitted_by, created_at) VALUES (?, ?, ?, ?)",
    caseId,
    body,
    submittedBy,
    call.now,
  ).lastInsertRowid;
}

export function addCommunicationToCase(input: Input<"AddCommunicationToCase">, call: Call) {
  if (input.caseId === undefined) throw invalidParameter("caseId is required");
  const { status } = caseRow(input.caseId, call);
  checkCcAddresses(input.ccEmailAddresses);
  attachAll(addCommunication(input.caseId, input.communicationBody, CUSTOMER, call), input, call);
  if (status === "resolved") setStatus(input.caseId, "reopened", call);
  if (status === "pending-customer-action") setStatus(input.caseId, "customer-action-completed", call);
  return { result: true };
}

export function describeCommunications(input: Input<"DescribeCommunications">, call: Call) {
  caseRow(input.caseId, call);
  return page(input.caseId, call, {
    limit: input.maxResults ?? 100,
    before: input.nextToken === undefined ? Number.MAX_SAFE_INTEGER : readPageToken(input.nextToken).seq,
    from: parseTime(input.afterTime, "afterTime", 0),
    to: parseTime(input.beforeTime, "beforeTime", Number.MAX_SAFE_INTEGER),
  });
}

export function recentCommunications(caseId: string, call: Call) {
  const everything = { before: Number.MAX_SAFE_INTEGER, from: 0, to: Number.MAX_SAFE_INTEGER };
  return page(caseId, call, { limit: RECENT, ...everything });
}

interface Range {
  readonly limit: number;
  readonly before: number;
  readonly from: number;
  readonly to: number;
}

/** Newest first. */
function page(caseId: string, call: Call, { limit, before, from, to }: Range) {
  const rows = call.database.all(
    `SELECT * FROM communications WHERE case_id = ? AND seq < ? AND created_at BETWEEN ? AND ?
      ORDER BY seq DESC LIMIT ?`,
    caseId,
    before,
    from,
    to,
    limit + 1,
  );
  const shown = rows.slice(0, limit);
  const communications = shown.map((row) => communication(row, call));
  if (rows.length <= limit) return { communications };
  const last = shown.at(-1)!;
  return {
    communications,
    nextToken: pageToken({ time: last.created_at as number, seq: last.seq as number }),
  };
}

function communication(row: Row, call: Call) {
  const attachments = call.database.all(
    "SELECT attachment_id, file_name, size FROM attachments WHERE communication = ? ORDER BY rowid",
    row.seq as number,
  );
  const details = (rows: readonly Row[]) =>
    rows.map((attachment) => ({ attachmentId: attachment.attachment_id, fileName: attachment.file_name }));
  return {
    caseId: row.case_id,
    body: row.body,
    submittedBy: row.submitted_by,
    timeCreated: isoTime(row.created_at as number),
    attachments: details(attachments),
    attachmentSet: details(attachments.filter(({ size }) => (size as number) <= SET_ATTACHMENT_BYTES)),
  };
}
