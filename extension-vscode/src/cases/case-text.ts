import type { CaseSummary, Communication } from "@casewright/support-client";
import { isSeverity, SEVERITY_NAMES, type Severity } from "@casewright/support-plans";
import { language, t } from "../l10n/index.ts";
import { messages } from "../l10n/messages.ts";

/** How AWS signs what it writes into a case; everybody else is the customer. */
const AWS = "Amazon Web Services";

export function isAws({ submittedBy }: Communication): boolean {
  return submittedBy === AWS;
}

/** Whether AWS has spoken last: then it is the customer's turn. */
export function isAnswered({ communications }: CaseSummary): boolean {
  const last = lastOf(communications);
  return last !== undefined && isAws(last);
}

/** When a case was last written to; ISO instant. */
export function lastWritten(summary: CaseSummary): string {
  return lastOf(summary.communications)?.timeCreated ?? summary.timeCreated ?? "";
}

/** The last thing said in a case, on one line of so many characters; empty where it is not known. */
export function lastWord({ communications }: CaseSummary, length: number): string {
  const body = lastOf(communications)?.body.replace(/\s+/g, " ").trim() ?? "";
  return body.length > length ? `${body.slice(0, length - 1).trimEnd()}…` : body;
}

function lastOf(communications: readonly Communication[]): Communication | undefined {
  return [...communications].sort(byTime).at(-1);
}

function byTime(a: Communication, b: Communication): number {
  return (a.timeCreated ?? "").localeCompare(b.timeCreated ?? "");
}

/** Where in a case's text an attachment is named. Lines from 0, columns in UTF-16 units. */
export interface CaseAttachment {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly attachmentId: string;
  readonly fileName: string;
}

/**
 * A case as a document for reading: what it is, then who said what, oldest first.
 * @param service its service in words
 */
export function caseText(
  summary: CaseSummary,
  communications: readonly Communication[],
  service: string | undefined,
): { readonly text: string; readonly attachments: readonly CaseAttachment[] } {
  const severity = isSeverity(summary.severity ?? "")
    ? SEVERITY_NAMES[summary.severity as "low"][language]
    : "";
  const facts = [
    `${t(messages.labelCase)}: ${summary.displayId ?? summary.caseId}`,
    `${t(messages.labelStatus)}: ${statusName(summary.status)}`,
    severity && `${t(messages.labelSeverity)}: ${severity}`,
    service && `${t(messages.labelService)}: ${service}`,
  ].filter(Boolean);
  const lines = [`# ${summary.subject}`, "", ...facts.map((fact) => `- ${fact}`)];
  const attachments: CaseAttachment[] = [];
  for (const communication of [...communications].sort(byTime)) {
    const who = isAws(communication) ? "AWS Support" : (communication.submittedBy ?? t(messages.you));
    const when = communication.timeCreated ? formatTime(communication.timeCreated) : "";
    lines.push("", `## ${[who, when].filter(Boolean).join(" · ")}`, "");
    lines.push(...communication.body.trim().split(/\r\n?|\n/));
    const files = communication.attachments ?? [];
    if (files.length > 0) lines.push("");
    for (const { attachmentId, fileName } of files) {
      const name = fileName.replace(/\s+/g, " ");
      const start = `- ${t(messages.labelAttachment)}: `.length;
      attachments.push({ line: lines.length, start, end: start + name.length, attachmentId, fileName });
      lines.push(`- ${t(messages.labelAttachment)}: ${name}`);
    }
  }
  return { text: `${lines.join("\n")}\n`, attachments };
}

/** A severity as the API and as people name it: `normal – System impaired`. */
export function severityName(severity: Severity): string {
  return `${severity} – ${SEVERITY_NAMES[severity][language]}`;
}

/** A status in words; one that is new to us as AWS writes it. */
export function statusName(status: string): string {
  return t(messages.statuses[status as keyof typeof messages.statuses] ?? { en: status, ja: status });
}

export function formatTime(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(language, {
    year: "numeric",
    month: "short",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZoneName: "short",
  }).format(date);
}
