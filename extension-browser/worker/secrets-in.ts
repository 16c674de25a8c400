import type { Localized } from "@casewright/language";
import { createMasker, type FindOptions, kindName } from "@casewright/redact";

/** The fields that are sent as text. */
type FieldName = "subject" | "text";

/** A live secret in one of the form's fields, and the placeholder it gets. UTF-16 offsets; never its value. */
export interface FormSecret {
  readonly field: FieldName;
  readonly kind: Localized;
  readonly start: number;
  readonly end: number;
  readonly placeholder: string;
}

export type SentWords = Readonly<Record<FieldName, string>>;

const FIELDS: readonly FieldName[] = ["subject", "text"];

/** Every live secret in the form. One secret has one placeholder in all of its fields. */
export function secretsIn(words: SentWords, options: FindOptions = {}): readonly FormSecret[] {
  const masker = createMasker(options);
  // Both are read before either gets a placeholder: one that already stands in one of them is nobody else's.
  const found = FIELDS.map((field) => [field, masker.find(words[field])] as const);
  return found.flatMap(([field, spans]) =>
    spans.map(({ kind, start, end }) => {
      const placeholder = masker.placeholderFor(words[field].slice(start, end), kind);
      return { field, kind: kindName(kind), start, end, placeholder };
    }),
  );
}
