import type { Edit } from "@casewright/case-lint";
import { createMasker, type FindOptions, findSecrets } from "@casewright/redact";

/** The fields that are sent as text. */
type FieldName = "subject" | "text";

/** A live secret in one of the form's fields, and the placeholder it gets. UTF-16 offsets; never its value. */
export interface FormSecret {
  readonly field: FieldName;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly placeholder: string;
}

type Words = Readonly<Record<FieldName, string>>;

const FIELDS: readonly FieldName[] = ["subject", "text"];
const PLACEHOLDER = /\[[A-Z][A-Z0-9_]*_\d{1,9}\]/g;

/** Every live secret in the form. One secret has one placeholder in all of its fields. */
export function secretsIn(words: Words, options: FindOptions = {}): readonly FormSecret[] {
  const found = FIELDS.map((field) => [field, findSecrets(words[field], options)] as const);
  if (found.every(([, spans]) => spans.length === 0)) return [];
  const masker = createMasker(options);
  // A placeholder that already stands in either field is nobody else's.
  masker.mask(FIELDS.flatMap((field) => words[field].match(PLACEHOLDER) ?? []).join(" "));
  return found.flatMap(([field, spans]) => {
    const { secrets } = masker.mask(words[field]);
    return spans.map((span, index) => ({ field, ...span, placeholder: secrets[index]!.placeholder }));
  });
}

/** One edit that masks all of a field's secrets, so that one undo takes it back. Undefined where it has none. */
export function maskField(words: Words, secrets: readonly FormSecret[], field: FieldName): Edit | undefined {
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
