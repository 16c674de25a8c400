import type { Edit } from "@casewright/case-lint";
import { createMasker, type FindOptions, type SecretSpan } from "@casewright/redact";

/** A secret in a text and the edit that masks it. */
export interface MaskEdit {
  readonly secret: SecretSpan;
  readonly edit: Edit;
}

/**
 * The edits that mask every secret of a text. Placeholders that already stand in it keep their numbers: another
 * secret of the same kind gets the next one.
 */
export function maskEdits(text: string, options: FindOptions): readonly MaskEdit[] {
  const masker = createMasker(options);
  return masker.find(text).map((secret) => {
    const { kind, start, end } = secret;
    return { secret, edit: { start, end, text: masker.placeholderFor(text.slice(start, end), kind) } };
  });
}
