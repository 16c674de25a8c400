import type { PlanId } from "@casewright/support-plans";

/** Shapes of the Support API 2013-04-15 that the page reads and sends, and the desk's own additions. */
export interface DeskState {
  readonly plan: PlanId;
  readonly account: string;
  /** Every account that has a case. */
  readonly accounts: readonly string[];
  readonly language: string;
}

export interface NamedCode {
  readonly code: string;
  readonly name: string;
}

export interface Service extends NamedCode {
  readonly categories: readonly NamedCode[];
}

export interface AttachmentDetails {
  readonly attachmentId: string;
  readonly fileName: string;
}

export interface Communication {
  readonly caseId: string;
  readonly body: string;
  readonly submittedBy: string;
  /** ISO instant. */
  readonly timeCreated: string;
  /** Of any size; `attachmentSet` has only those of up to 5 MB. */
  readonly attachments?: readonly AttachmentDetails[];
}

export interface CaseDetails {
  readonly caseId: string;
  readonly displayId: string;
  readonly subject: string;
  readonly status: string;
  readonly serviceCode: string;
  readonly categoryCode: string;
  readonly severityCode: string;
  readonly submittedBy: string;
  /** ISO instant. */
  readonly timeCreated: string;
  readonly ccEmailAddresses?: readonly string[];
  readonly language?: string;
}

export interface CreateCaseRequest {
  readonly subject: string;
  readonly communicationBody: string;
  readonly serviceCode: string;
  readonly categoryCode: string;
  readonly severityCode?: string;
  readonly issueType: "technical" | "customer-service";
  readonly language: string;
  readonly ccEmailAddresses?: readonly string[];
  readonly attachmentSetId?: string;
}

export interface ReplyRequest {
  readonly caseId: string;
  readonly communicationBody: string;
  readonly attachmentSetId?: string;
}

/** How to find a case: the number that people quote, or the API's id. */
export type CaseAddress = { readonly displayId: string } | { readonly caseId: string };
