export { caseLanguage } from "./case-language.ts";
export { EvidenceError, readEvidence } from "./decode.ts";
export { draftFrom } from "./draft.ts";
export { KNOWN_SERVICES, type KnownService } from "./evidence/services.ts";
export { findTime, type LogTime, withOffset } from "./evidence/times.ts";
export { lintCaseFile } from "./lint-case-file.ts";
export { readCaseFile } from "./read.ts";
export type { CaseFields, CaseFile, CaseProblem, Draft, DraftOptions, Evidence } from "./types.ts";
export { newCaseFile, writeFields } from "./write.ts";
