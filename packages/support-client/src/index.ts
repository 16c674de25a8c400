export { checkRequest } from "./check-request.ts";
export { connect } from "./connect.ts";
export { type FilingOptions, fileCase } from "./file-case.ts";
export {
  type Attempt,
  type AttemptState,
  fingerprint,
  type Journal,
  type JournalOptions,
  journalDirectory,
  openJournal,
} from "./journal.ts";
export { type Outcome, SupportError } from "./support-error.ts";
export type {
  CaseSummary,
  Communication,
  Connection,
  Filed,
  FilingRequest,
  ServiceCode,
  SupportApi,
  SupportErrorCode,
  SupportErrorText,
} from "./types.ts";
