import type { Edit } from "@casewright/case-lint";
import { createMasker, type FindOptions } from "@casewright/redact";

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

/** Every live secret in the form. One secret has one placeholder in all of its fields. */
export function secretsIn(words: Words, options: FindOptions = {}): readonly FormSecret[] {
  const masker = createMasker(options);
  // Both are read before either gets a placeholder: one that already stands in one of them is nobody else's.
  const found = FIELDS.map((field) => [field, masker.find(words[field])] as const);
  return found.flatMap(([field, spans]) =>
    spans.map(({ kind, start, end }) => {
      const placeholder = masker.placeholderFor(words[field].slice(start, end), kind);
      return { field, kind, start, end, placeholder };
    }),
  );
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
