import { randomBytes, randomInt } from "node:crypto";
import { isSeverity, planById, type Severity } from "@casewright/support-plans";
import { type Call, CUSTOMER, isoTime } from "../call.ts";
import { caseRow, checkCcAddresses, oldestReadable, setStatus } from "../case-row.ts";
import { caseLanguage } from "../catalogue/languages.ts";
import { QUOTA_SERVICE, serviceByCode } from "../catalogue/services.ts";
import type { Row } from "../database.ts";
import { caseLimit, invalidParameter } from "../errors.ts";
import { type Position, pageToken, readPageToken } from "../page-token.ts";
import type { Input } from "../schemas.ts";
import { parseTime } from "../time.ts";
import { attachAll } from "./attachments.ts";
import { addCommunication, recentCommunications } from "./communications.ts";

const HOUR_MS = 3_600_000;

export function createCase(input: Input<"CreateCase">, call: Call) {
  const codes = caseCodes(input, call);
  const language = caseLanguage(input.language ?? "en");
  checkCcAddresses(input.ccEmailAddresses);
  if (call.source === "api") checkCaseQuota(call);
  const year = new Date(call.now).getUTCFullYear();
  const caseId = `case-${call.account}-ex${language}-${year}-${randomBytes(8).toString("hex")}`;
  call.database.run(
    `INSERT INTO cases (account, case_id, display_id, subject, status, service, category, severity, issue_type,
      language, cc, submitted_by, source, created_at) VALUES (?, ?, ?, ?, 'unassigned', ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    call.account,
    caseId,
    // Fifteen digits, as the numbers in the Support Center.
    String(100_000_000_000_000 + randomInt(2 ** 47)),
    input.subject,
    codes.service,
    codes.category,
    codes.severity,
    codes.issueType,
    language,
    JSON.stringify(input.ccEmailAddresses ?? []),
    CUSTOMER,
    call.source,
    call.now,
  );
  const communication = addCommunication(caseId, input.communicationBody, CUSTOMER, call);
  attachAll(communication, input, call);
  return { caseId };
}

function caseCodes(input: Input<"CreateCase">, call: Call) {
  const issueType = input.issueType ?? "technical";
  if (issueType !== "technical" && issueType !== "customer-service") {
    throw invalidParameter(`Invalid issue type: ${issueType}`);
  }
  const serviceCode =
    input.serviceCode ?? (issueType === "technical" ? "general-info" : "account-management");
  const service = serviceByCode(serviceCode);
  if (!service) throw invalidParameter(`Invalid service code: ${serviceCode}`);
  if (serviceCode === QUOTA_SERVICE && call.source === "api") {
    throw invalidParameter("The AWS Support API doesn't support requesting service limit increases.");
  }
  const category = input.categoryCode ?? "other";
  if (!service.categories.some(({ code }) => code === category)) {
    throw invalidParameter(`Invalid category code for service ${serviceCode}: ${category}`);
  }
  return {
    issueType,
    service: serviceCode,
    category,
    severity: severityOf(input.severityCode ?? "low", call),
  };
}

/** Basic has no choice of severity: account and billing questions there are general guidance. */
export function allowedSeverities(call: Call): readonly Severity[] {
  const { firstResponse } = planById(call.plan);
  const offered = (["low", "normal", "high", "urgent", "critical"] as const).filter(
    (code) => firstResponse[code],
  );
  return offered.length > 0 ? offered : ["low"];
}

function severityOf(code: string, call: Call): Severity {
  if (!isSeverity(code) || !allowedSeverities(call).includes(code)) {
    throw invalidParameter(`Invalid severity code: ${code}`);
  }
  return code;
}

function checkCaseQuota(call: Call): void {
  const { count } = call.database.get(
    "SELECT count(*) AS count FROM cases WHERE account = ? AND created_at > ? AND source = 'api'",
    call.account,
    call.now - HOUR_MS,
  ) as { count: number };
  if (count >= call.casesPerHour) throw caseLimit();
}

export function describeCases(input: Input<"DescribeCases">, call: Call) {
  // A case that the account does not have fails the call, whatever else is asked.
  for (const caseId of input.caseIdList ?? []) caseRow(caseId, call);
  const limit = input.maxResults ?? 100;
  const { where, values } = conditions(input, call);
  const rows = call.database.all(
    `SELECT * FROM cases WHERE ${where.join(" AND ")} ORDER BY created_at DESC, seq DESC LIMIT ?`,
    ...values,
    limit + 1,
  );
  const shown = rows.slice(0, limit);
  const cases = caseList(shown, input, call);
  if (rows.length <= limit) return { cases };
  return { cases, nextToken: pageToken(positionOf(shown.at(-1)!), call.account) };
}

function conditions(input: Input<"DescribeCases">, call: Call) {
  const named = input.caseIdList !== undefined && input.caseIdList.length > 0;
  // The plus keeps SQLite from walking through all of the account's cases to find a few that are named.
  const where = [named ? "+account = ?" : "account = ?", "created_at BETWEEN ? AND ?"];
  const values: (string | number)[] = [
    call.account,
    Math.max(oldestReadable(call.now), parseTime(input.afterTime, "afterTime", 0)),
    parseTime(input.beforeTime, "beforeTime", Number.MAX_SAFE_INTEGER),
  ];
  const add = (condition: string, ...more: (string | number)[]) => {
    where.push(condition);
    values.push(...more);
  };
  if (!input.includeResolvedCases) add("status <> 'resolved'");
  if (named) add("case_id IN (SELECT value FROM json_each(?))", JSON.stringify(input.caseIdList));
  if (input.displayId !== undefined) add("display_id = ?", input.displayId);
  if (input.language !== undefined) add("language = ?", caseLanguage(input.language));
  if (input.nextToken !== undefined) {
    const after = readPageToken(input.nextToken, call.account);
    add("(created_at, seq) < (?, ?)", after.time, after.seq);
  }
  return { where, values };
}

function positionOf(row: Row): Position {
  return { time: row.created_at as number, seq: row.seq as number };
}

function caseList(rows: readonly Row[], input: Input<"DescribeCases">, call: Call) {
  const caseIds = rows.map((row) => row.case_id as string);
  const recent = input.includeCommunications === false ? undefined : recentCommunications(caseIds, call);
  return rows.map((row) => ({
    caseId: row.case_id,
    displayId: row.display_id,
    subject: row.subject,
    status: row.status,
    serviceCode: row.service,
    categoryCode: row.category,
    severityCode: row.severity,
    submittedBy: row.submitted_by,
    timeCreated: isoTime(row.created_at as number),
    ccEmailAddresses: JSON.parse(row.cc as string) as string[],
    language: row.language,
    ...(recent && { recentCommunications: recent.get(row.case_id as string) }),
  }));
}

export function resolveCase(input: Input<"ResolveCase">, call: Call) {
  if (input.caseId === undefined) throw invalidParameter("caseId is required");
  const row = caseRow(input.caseId, call);
  setStatus(input.caseId, "resolved", call);
  return { initialCaseStatus: row.status, finalCaseStatus: "resolved" };
}
