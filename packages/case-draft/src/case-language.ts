import { detectLanguage } from "@casewright/language";
import type { CaseFile } from "./types.ts";

/**
 * The language in which a case is filed: the one that its front matter names, else the one that it is written in.
 * AWS takes a case without a language for an English one.
 */
export function caseLanguage({ fields, subject, bodyToSend }: CaseFile): string {
  return fields.language ?? detectLanguage(`${subject}\n${bodyToSend}`);
}
