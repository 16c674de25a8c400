import { newCaseFile } from "@casewright/case-draft";
import type { Fix, Moved } from "@casewright/case-lint";
import type { Language } from "@casewright/language";
import type { FormSecret } from "./secrets-in.ts";

/**
 * What a fix takes out of the form's text, as it is kept: masked with the form's placeholders, and what becomes another
 * case as a case file, which fills the form that it is pasted into.
 */
export function keptOf(
  { edit, moved }: Fix,
  text: string,
  secrets: readonly FormSecret[],
  language: Language,
): Moved | undefined {
  if (!moved) return undefined;
  let masked = "";
  let at = edit.start;
  for (const { field, start, end, placeholder } of secrets) {
    if (field !== "text" || end <= edit.start || start >= edit.end) continue;
    masked += text.slice(at, Math.max(at, start)) + placeholder;
    at = Math.min(end, edit.end);
  }
  masked += text.slice(at, edit.end);
  if (moved.to === "attachment") return { ...moved, text: `${masked}\n` };
  // Cut from what is masked: half of a secret is not recognised any more.
  const name = masked.replace(/\s+/g, " ").slice(0, moved.name.length);
  return { ...moved, name, text: newCaseFile({ fields: { language }, subject: name, body: masked }) };
}
