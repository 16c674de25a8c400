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
// To come:
// connect(connection: Connection): Promise<SupportApi>  (SDK loaded by import())
// class SupportError extends Error { code: SupportErrorCode; text: SupportErrorText; suggestions?: readonly string[] }
// openJournal(directory: string): Journal               (atomic files, mode 0600; default directory: journalDirectory())
// fileCase(request: FilingRequest, { api, journal, account, now }): Promise<Filed>
// checkRequest(request): throws SupportError "empty-draft" | "body-too-long" | "invalid"
