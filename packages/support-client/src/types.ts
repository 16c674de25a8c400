import type { Localized } from "@casewright/language";
import type { Severity } from "@casewright/support-plans";
import type { Transfer } from "./transfer.ts";

/** Which account and endpoint to talk to. */
export interface Connection {
  /** Profile of ~/.aws; the SDK's default chain when left out. */
  readonly profile?: string;
  /** e.g. the desk's `http://127.0.0.1:PORT`; AWS's own endpoint of the partition when left out. */
  readonly endpointUrl?: string;
  /** Region that names the partition; AWS_REGION or the profile's when left out, and else us-east-1. */
  readonly region?: string;
  /** Fixed credentials, for the desk and tests. */
  readonly credentials?: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken?: string;
  };
  /** Asks for the code of this MFA device, for profiles that assume a role with one. */
  readonly mfaCode?: (serial: string) => Promise<string>;
  /** Milliseconds until an answer is given up; 30,000 when left out. */
  readonly answerTimeout?: number;
}

/** Every way in which talking to AWS Support ends badly: a closed set to switch on. */
export type SupportErrorCode =
  | "no-api-in-plan"
  | "access-denied"
  | "no-credentials"
  | "mfa-required"
  | "expired-credentials"
  | "unknown-profile"
  | "throttled"
  | "case-limit"
  | "wrong-code"
  | "attachment-expired"
  | "attachment-not-found"
  | "body-too-long"
  | "empty-draft"
  | "attachment-empty"
  | "attachment-too-large"
  | "case-not-found"
  | "cancelled"
  | "network"
  | "clock-skew"
  | "outcome-unknown"
  | "already-filing"
  | "journal"
  | "filed-by-dry-run"
  | "not-offered"
  | "service"
  | "invalid";

/** What a filing sends. Text is sent as it stands: the caller has masked and linted it. */
export interface FilingRequest extends Enclosures {
  readonly subject: string;
  /** 1–8,000 characters (Support API 2013-04-15). */
  readonly body: string;
  readonly service?: string;
  readonly category?: string;
  readonly severity?: Severity;
  readonly issueType?: "technical" | "customer-service";
  readonly language?: string;
}

/** A file to send; a Blob (`fs.openAsBlob`) is read only as it is sent. */
export interface Attachment {
  readonly fileName: string;
  readonly data: Uint8Array | Blob;
}

/** What is sent with a text: three files of up to 5 MB, and ten more or larger ones of up to 150 MB each. */
export interface Enclosures {
  readonly cc?: readonly string[];
  readonly attachments?: readonly Attachment[];
  /** From `uploadFile`; at most 10, the attachments that are uploaded counted in. */
  readonly uploadIds?: readonly string[];
}

/** A communication to an existing case. */
export interface Reply extends Enclosures {
  readonly caseId: string;
  /** 1–8,000 characters. */
  readonly body: string;
}

export interface Filed {
  readonly caseId: string;
  /** The number people quote; absent where the endpoint cannot tell. */
  readonly displayId?: string;
  /** ISO instant of the filing. */
  readonly filedAt: string;
  /** True where an earlier attempt had already filed it and it was found again instead of sent twice. */
  readonly recovered: boolean;
}

export interface Resolved {
  readonly caseId: string;
  /** The status before; absent where it was not this call that resolved the case. */
  readonly initial?: string;
  /** True where the case was found resolved instead of being resolved a second time. */
  readonly recovered: boolean;
}

export interface CaseSummary {
  readonly caseId: string;
  readonly displayId?: string;
  readonly subject: string;
  readonly status: string;
  readonly service?: string;
  readonly category?: string;
  readonly severity?: string;
  readonly submittedBy?: string;
  /** ISO instant. */
  readonly timeCreated?: string;
  readonly language?: string;
  readonly communications: readonly Communication[];
}

export interface Communication {
  readonly body: string;
  readonly submittedBy?: string;
  /** ISO instant. */
  readonly timeCreated?: string;
  readonly attachments?: readonly { readonly attachmentId: string; readonly fileName: string }[];
}

export interface ServiceCode {
  readonly code: string;
  readonly name: string;
  readonly categories: readonly { readonly code: string; readonly name: string }[];
}

/** The operations the product uses, typed for it; every failure is a SupportError. */
export interface SupportApi {
  /** Sends once, with SDK retries off. Prefer `fileCase`, which keeps a journal. */
  createCase(request: FilingRequest, transfer?: Transfer): Promise<{ readonly caseId: string }>;
  /**
   * Preflight: `accepted` where the endpoint would take the case; rejects with the reason where not. An endpoint
   * that has not shown on a harmless call that it knows dryRun is not sent the case: `not-asked` means that only
   * the codes were looked up, as far as it could tell.
   */
  dryRun(request: FilingRequest): Promise<"accepted" | "not-asked">;
  /** The 12 digits of the account; undefined for an endpoint that is not AWS's. */
  accountId(): Promise<string | undefined>;
  describeCase(caseId: string): Promise<CaseSummary | undefined>;
  listCases(options?: {
    readonly afterTime?: string;
    readonly includeResolved?: boolean;
    readonly communications?: boolean;
    /** The number that people quote. */
    readonly displayId?: string;
  }): Promise<readonly CaseSummary[]>;
  listCommunications(caseId: string): Promise<readonly Communication[]>;
  /** Sends once. Prefer `sendReply`, which keeps a journal. */
  reply(caseId: string, body: string, enclosures?: Enclosures, transfer?: Transfer): Promise<void>;
  /** Sends once. Prefer `resolveOnce`, which keeps a journal. */
  resolveCase(caseId: string): Promise<{ readonly initial: string; readonly final: string }>;
  services(language?: string): Promise<readonly ServiceCode[]>;
  severityLevels(language?: string): Promise<readonly { readonly code: string; readonly name: string }[]>;
  /** Languages in which such a case is handled. */
  supportedLanguages(codes: CaseCodes): Promise<readonly { readonly code: string; readonly name: string }[]>;
  /** How such a case can be handled, by which channels and when. */
  caseOptions(codes: CaseCodes & { readonly language: string }): Promise<CaseOptions>;
  /** The attachment itself, of up to 5 MB; a larger one has a link only. */
  attachment(attachmentId: string): Promise<{ readonly fileName: string; readonly data: Uint8Array }>;
  /** An attachment's file name and a link that works for some minutes. */
  attachmentLink(attachmentId: string): Promise<{ readonly fileName: string; readonly url: string }>;
  uploadLinks(file: UploadRequest): Promise<UploadLinks>;
  completeUpload(uploadId: string, parts: readonly UploadedPart[]): Promise<UploadStatus>;
  uploadStatus(uploadId: string): Promise<UploadStatus>;
  advisorChecks(language: string): Promise<readonly AdvisorCheck[]>;
  advisorResult(checkId: string, language?: string): Promise<AdvisorResult>;
  advisorSummaries(checkIds: readonly string[]): Promise<readonly AdvisorSummary[]>;
  advisorRefresh(checkId: string): Promise<AdvisorRefresh>;
  advisorRefreshes(checkIds: readonly string[]): Promise<readonly AdvisorRefresh[]>;
}

export interface CaseCodes {
  readonly issueType: "technical" | "customer-service";
  readonly service: string;
  readonly category: string;
}

export interface CaseOptions {
  /** `available`, `best_effort` or `unavailable`. */
  readonly languageAvailability: string;
  readonly channels: readonly {
    /** `web`, `chat` or `call`. */
    readonly type: string;
    /** Hours of the day in UTC, e.g. `00:00:00.000`. */
    readonly hours: readonly { readonly from: string; readonly to: string }[];
    /** ISO instants. */
    readonly closed: readonly { readonly from: string; readonly to: string }[];
  }[];
}

/** A new upload, or more links for one that was begun. */
export interface UploadRequest {
  readonly fileName: string;
  /** Bytes, at most 157,286,400; for a new upload. */
  readonly size?: number;
  readonly uploadId?: string;
  /** First part to get links for, from 1. */
  readonly from?: number;
}

export interface UploadLinks {
  readonly uploadId: string;
  /** Bytes of every part but the last. */
  readonly partSize: number;
  readonly totalParts: number;
  /** At most ten; more by `from`. */
  readonly links: readonly { readonly part: number; readonly url: string }[];
}

export interface UploadedPart {
  readonly part: number;
  readonly eTag: string;
}

export type UploadStatus = "attachment-ready" | "attachment-not-ready" | "failed";

export interface AdvisorCheck {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly category: string;
  /** Headings of a flagged resource's `metadata`. */
  readonly columns: readonly string[];
}

export interface AdvisorSummary {
  readonly checkId: string;
  /** ISO instant of the last refresh. */
  readonly refreshedAt: string;
  /** `ok`, `warning`, `error` or `not_available`. */
  readonly status: string;
  readonly processed: number;
  readonly flagged: number;
  /** US dollars, for checks on costs. */
  readonly monthlySavings?: number;
}

export interface AdvisorResult extends AdvisorSummary {
  readonly resources: readonly {
    readonly status: string;
    readonly region?: string;
    readonly id: string;
    readonly metadata: readonly string[];
  }[];
}

export interface AdvisorRefresh {
  readonly checkId: string;
  /** `none`, `enqueued`, `processing`, `success` or `abandoned`. */
  readonly status: string;
  /** Milliseconds until it can be refreshed again. */
  readonly refreshableIn: number;
}

/** A sentence and a next step, for people. */
export interface SupportErrorText {
  readonly message: Localized;
  readonly nextStep: Localized;
}
