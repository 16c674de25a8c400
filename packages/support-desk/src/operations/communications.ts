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

/** Newest first. */
export function describeCommunications(input: Input<"DescribeCommunications">, call: Call) {
  caseRow(input.caseId, call);
  const limit = input.maxResults ?? 100;
  const rows = call.database.all(
    `SELECT * FROM communications WHERE case_id = ? AND seq < ? AND created_at BETWEEN ? AND ?
      ORDER BY seq DESC LIMIT ?`,
    input.caseId,
    input.nextToken === undefined
      ? Number.MAX_SAFE_INTEGER
      : readPageToken(input.nextToken, input.caseId).seq,
    parseTime(input.afterTime, "afterTime", 0),
    parseTime(input.beforeTime, "beforeTime", Number.MAX_SAFE_INTEGER),
    limit + 1,
  );
  return page(input.caseId, rows, limit, attachmentsOf(rows, call));
}

/** The newest communications of each case, by case: two queries, however many cases a page has. */
export function recentCommunications(caseIds: readonly string[], call: Call): Map<string, object> {
  const rows = call.database.all(
    `SELECT * FROM (
      SELECT *, row_number() OVER (PARTITION BY case_id ORDER BY seq DESC) AS place
      FROM communications WHERE case_id IN (SELECT value FROM json_each(?))
    ) WHERE place <= ? ORDER BY seq DESC`,
    JSON.stringify(caseIds),
    RECENT + 1,
  );
  const byCase = Map.groupBy(rows, (row) => row.case_id as string);
  const attachments = attachmentsOf(rows, call);
  return new Map(
    caseIds.map((caseId) => [caseId, page(caseId, byCase.get(caseId) ?? [], RECENT, attachments)]),
  );
}

type AttachmentsByCommunication = ReadonlyMap<number, readonly Row[]>;

function attachmentsOf(communications: readonly Row[], call: Call): AttachmentsByCommunication {
  const rows = call.database.all(
    `SELECT communication, attachment_id, file_name, size FROM attachments
      WHERE communication IN (SELECT value FROM json_each(?)) ORDER BY rowid`,
    JSON.stringify(communications.map(({ seq }) => seq)),
  );
  return Map.groupBy(rows, (row) => row.communication as number);
}

/** The first `limit` rows, which are newest first, and a token where there are more. */
function page(caseId: string, rows: readonly Row[], limit: number, attachments: AttachmentsByCommunication) {
  const shown = rows.slice(0, limit);
  const communications = shown.map((row) => communication(row, attachments.get(row.seq as number) ?? []));
  if (rows.length <= limit) return { communications };
  const last = shown.at(-1)!;
  return {
    communications,
    nextToken: pageToken({ time: last.created_at as number, seq: last.seq as number }, caseId),
  };
}

function communication(row: Row, attachments: readonly Row[]) {
  const details = (list: readonly Row[]) =>
    list.map((attachment) => ({ attachmentId: attachment.attachment_id, fileName: attachment.file_name }));
  return {
    caseId: row.case_id,
    body: row.body,
    submittedBy: row.submitted_by,
    timeCreated: isoTime(row.created_at as number),
    attachments: details(attachments),
    attachmentSet: details(attachments.filter(({ size }) => (size as number) <= SET_ATTACHMENT_BYTES)),
  };
}
