export type { CaseFields, CaseFile, CaseProblem, Draft, DraftOptions, Evidence } from "./types.ts";
// To come: readCaseFile(text): CaseFile; writeFields(text, patch: CaseFields): string (keeps unknown keys, comments and
// the body byte for byte); newCaseFile({fields, subject, body}): string; draftFrom(evidence, options): Draft;
// assertText(bytes: Uint8Array): string (throws EvidenceError with a Localized message for binary files)
