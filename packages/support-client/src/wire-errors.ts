import type { Localized } from "@casewright/language";
import { displayable } from "./display.ts";
import type { ErrorDetail } from "./error-texts.ts";
import { type Outcome, SupportError } from "./support-error.ts";
import type { SupportErrorCode } from "./types.ts";

// Everything that knows how AWS and the SDK name their errors (API model 2013-04-15, SDK 3.1134, read 2026-11-23).

/** Answers of AWS: it has understood the request and has not done it. */
const REFUSALS: Readonly<Record<string, SupportErrorCode>> = {
  SubscriptionRequiredException: "no-api-in-plan",
  AccessDenied: "access-denied",
  AccessDeniedException: "access-denied",
  NotAuthorized: "access-denied",
  OptInRequired: "access-denied",
  UnauthorizedOperation: "access-denied",
  ExpiredToken: "expired-credentials",
  ExpiredTokenException: "expired-credentials",
  InvalidClientTokenId: "expired-credentials",
  UnrecognizedClientException: "expired-credentials",
  IncompleteSignature: "expired-credentials",
  IncompleteSignatureException: "expired-credentials",
  MissingAuthenticationToken: "no-credentials",
  MissingAuthenticationTokenException: "no-credentials",
  RequestExpired: "clock-skew",
  RequestTimeTooSkewed: "clock-skew",
  RequestInTheFuture: "clock-skew",
  Throttling: "throttled",
  ThrottlingException: "throttled",
  ThrottledException: "throttled",
  TooManyRequestsException: "throttled",
  RequestLimitExceeded: "throttled",
  CaseCreationLimitExceeded: "case-limit",
  CaseIdNotFound: "case-not-found",
  UnknownOperationException: "not-offered",
  AttachmentLimitExceeded: "throttled",
  DescribeAttachmentLimitExceeded: "throttled",
  AttachmentSetExpired: "attachment-expired",
  AttachmentSetIdNotFound: "attachment-expired",
  UploadIdNotFound: "attachment-expired",
  AttachmentIdNotFound: "attachment-not-found",
  AttachmentSetSizeLimitExceeded: "attachment-too-large",
  RequestEntityTooLargeException: "attachment-too-large",
};

/** Nothing has left this machine yet: the connection did not come about. */
const NOT_CONNECTED = ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH", "EACCES"];
const NOT_TRUSTED = /CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS|EPROTO/;
/** The request may have arrived. */
const BROKEN_OFF = ["ECONNRESET", "EPIPE", "ETIMEDOUT", "ECONNABORTED", "ERR_STREAM_PREMATURE_CLOSE"];

interface WireError {
  readonly name?: string;
  readonly message?: string;
  readonly code?: string;
  readonly address?: string;
  readonly port?: number;
  readonly hostname?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
}

/** The operation and profile that the error came from. */
export interface Origin {
  /** e.g. `CreateCase`. */
  readonly operation: string;
  readonly profile?: string | undefined;
}

/** A dry run's success comes as an error. */
export function isDryRunSuccess(error: unknown): boolean {
  return (error as WireError).name === "DryRunOperationException";
}

/** Any failure of the SDK as one of the closed set. */
export function fromWire(error: unknown, origin: Origin): SupportError {
  if (error instanceof SupportError) return error;
  const wire = (typeof error === "object" && error !== null ? error : {}) as WireError;
  const [code, outcome, detail] = classify(wire, origin);
  return new SupportError(code, outcome, detail, error);
}

type Classified = readonly [SupportErrorCode, Outcome, ErrorDetail];

function classify(wire: WireError, origin: Origin): Classified {
  const name = wire.name ?? "";
  const status = wire.$metadata?.httpStatusCode;
  const says = displayable(wire.message ?? "");
  const profile = origin.profile === undefined ? {} : { profile: origin.profile };
  // AWS itself names the action, which may be one of STS where a role is assumed first.
  const action = /\bperform: ([a-z0-9-]+:[A-Za-z]+)/.exec(says)?.[1] ?? `support:${origin.operation}`;
  const detail: ErrorDetail = {
    ...profile,
    action,
    // The SDK's own words are about JSON that it could not read, and for programmers.
    ...(name === "SyntaxError" ? { reason: foreign(status) } : says && { says }),
  };

  if (/multi-?factor ?authentication/i.test(says)) return ["mfa-required", "refused", detail];

  if (name === "InvalidSignatureException" || name === "SignatureDoesNotMatch") {
    const skewed = /expired|not yet current/i.test(wire.message ?? "");
    return [skewed ? "clock-skew" : "expired-credentials", "refused", detail];
  }
  const refusal = REFUSALS[name];
  if (refusal !== undefined && (status === undefined || status < 500)) return [refusal, "refused", detail];
  if (status !== undefined && status >= 500) return ["service", "unknown", detail];
  if (status === 429) return ["throttled", "refused", detail];
  if (status !== undefined && status >= 400) return ["invalid", "refused", detail];
  // An answer that could not be read says nothing about what was done.
  if (status !== undefined) return ["service", "unknown", detail];

  if (name === "CredentialsProviderError" || name === "TokenProviderError") return credentials(wire, detail);
  const code = wire.code ?? "";
  const address = wire.hostname ?? wire.address;
  const at = address ? { ...detail, address: wire.port ? `${address}:${wire.port}` : address } : detail;
  if (NOT_CONNECTED.includes(code) || NOT_TRUSTED.test(code)) return ["network", "not-sent", at];
  if (name === "TimeoutError" || BROKEN_OFF.includes(code)) return ["network", "unknown", at];
  return ["service", "unknown", detail];
}

function foreign(status: number | undefined): Localized {
  const code = status === undefined ? "" : ` (HTTP ${status})`;
  return {
    en: `what came back${code} is no answer of the Support API; a proxy on the way may have given it.`,
    ja: `Support API の形式ではない応答${code}が返されました。途中のプロキシが返した可能性があります。`,
  };
}

function credentials({ message = "" }: WireError, detail: ErrorDetail): Classified {
  if (/expired|SSO session|sso login|refresh|re-?authenticate/i.test(message))
    return ["expired-credentials", "not-sent", detail];
  return ["no-credentials", "not-sent", detail];
}
