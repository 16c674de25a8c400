import type { Localized } from "@casewright/language";
import type { Severity } from "@casewright/support-plans";

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
  /** Milliseconds until an answer is given up; 30,000 when left out. */
  readonly answerTimeout?: number;
}

/** Every way in which talking to AWS Support ends badly: a closed set to switch on. */
export type SupportErrorCode =
  | "no-api-in-plan"
  | "access-denied"
  | "no-credentials"
  | "expired-credentials"
  | "unknown-profile"
  | "throttled"
  | "case-limit"
  | "wrong-code"
  | "body-too-long"
  | "empty-draft"
  | "attachment-too-large"
  | "case-not-found"
  | "network"
  | "clock-skew"
  | "outcome-unknown"
  | "already-filing"
  | "service"
  | "invalid";

/** What a filing sends. Text is sent as it stands: the caller has masked and linted it. */
export interface FilingRequest {
  readonly subject: string;
  /** 1–8,000 characters (Support API 2013-04-15). */
  readonly body: string;
  readonly service?: string;
  readonly category?: string;
  readonly severity?: Severity;
  readonly issueType?: "technical" | "customer-service";
  readonly language?: string;
  readonly cc?: readonly string[];
  /** Files of at most 5 MB each, at most 3 (one attachment set). Bytes are sent as they are. */
  readonly attachments?: readonly { readonly fileName: string; readonly data: Uint8Array }[];
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
}

export interface ServiceCode {
  readonly code: string;
  readonly name: string;
  readonly categories: readonly { readonly code: string; readonly name: string }[];
}

/** The operations the product uses, typed for it; every failure is a SupportError. */
export interface SupportApi {
  /** Sends once, with SDK retries off. Prefer `fileCase`, which keeps a journal. */
  createCase(request: FilingRequest): Promise<{ readonly caseId: string }>;
  /** Preflight: resolves when AWS would accept the case, rejects with the reason. */
  dryRun(request: FilingRequest): Promise<void>;
  describeCase(caseId: string): Promise<CaseSummary | undefined>;
  listCases(options?: {
    readonly afterTime?: string;
    readonly includeResolved?: boolean;
    readonly communications?: boolean;
  }): Promise<readonly CaseSummary[]>;
  listCommunications(caseId: string): Promise<readonly Communication[]>;
  reply(caseId: string, body: string): Promise<void>;
  resolveCase(caseId: string): Promise<{ readonly initial: string; readonly final: string }>;
  services(language?: string): Promise<readonly ServiceCode[]>;
  severityLevels(language?: string): Promise<readonly { readonly code: string; readonly name: string }[]>;
}

/** A sentence and a next step, for people. */
export interface SupportErrorText {
  readonly message: Localized;
  readonly nextStep: Localized;
}
