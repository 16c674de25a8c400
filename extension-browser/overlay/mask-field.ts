import type { Edit } from "@casewright/case-lint";
import type { FormSecret, SentWords } from "../worker/secrets-in.ts";

/** One edit that masks all of a field's secrets, so that one undo takes it back. Undefined where it has none. */
export function maskField(
  words: SentWords,
  secrets: readonly FormSecret[],
  field: FormSecret["field"],
): Edit | undefined {
  const own = secrets.filter((secret) => secret.field === field);
  const first = own[0];
  if (!first) return undefined;
  let text = "";
  let from = first.start;
  for (const { start, end, placeholder } of own) {
    text += words[field].slice(from, start) + placeholder;
    from = end;
  }
  return { start: first.start, end: from, text };
}
