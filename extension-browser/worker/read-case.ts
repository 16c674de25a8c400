import { type CaseFields, readCaseFile } from "@casewright/case-draft";

/** A case file as it goes into the form. */
export interface PastedCase {
  readonly subject: string;
  readonly body: string;
  readonly fields: CaseFields;
}

/**
 * Reads a text as a case file (`*.case.md`). Null where it is none: it must begin with front matter that has one of
 * the case file's keys, or it is somebody's Markdown.
 */
export function readCase(text: string): PastedCase | null {
  if (!/^\ufeff?---\r?\n/.test(text)) return null;
  const { fields, subject, bodyToSend } = readCaseFile(text);
  if (Object.keys(fields).length === 0) return null;
  return { subject, body: bodyToSend, fields };
}
