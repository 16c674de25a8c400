export { accountName } from "./account-name.ts";
export { attachmentText, isGzip } from "./attachment-text.ts";
export { checkBody, checkEnclosures, checkRequest } from "./check-request.ts";
export { withConfiguredEndpoint } from "./configured-endpoint.ts";
export { connect } from "./connect.ts";
export { fileCase } from "./file-case.ts";
export {
  type Attempt,
  fingerprint,
  type Journal,
  type JournalOptions,
  journalDirectory,
  openJournal,
} from "./journal.ts";
export { doubtfulAttempts, type FilingOptions } from "./once.ts";
export { profileNames, signInArguments } from "./profiles.ts";
export {
  type Aged,
  cacheDirectory,
  type RememberedOptions,
  type RememberOptions,
  rememberOptions,
} from "./remember-options.ts";
export { resolveOnce } from "./resolve-once.ts";
export { sendReply } from "./send-reply.ts";
export { type Outcome, SupportError } from "./support-error.ts";
export type { Transfer, TransferProgress } from "./transfer.ts";
export type {
  AdvisorCheck,
  AdvisorRefresh,
  AdvisorResult,
  AdvisorSummary,
  Attachment,
  CaseCodes,
  CaseOptions,
  CaseSummary,
  Communication,
  Connection,
  Enclosures,
  Filed,
  FilingRequest,
  Reply,
  Resolved,
  ServiceCode,
  SupportApi,
  SupportErrorCode,
  SupportErrorText,
  UploadedPart,
  UploadLinks,
  UploadRequest,
  UploadStatus,
} from "./types.ts";
export { type UploadOptions, type UploadState, uploadFile } from "./upload-file.ts";
