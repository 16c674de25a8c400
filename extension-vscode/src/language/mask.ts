import type { Edit } from "@casewright/case-lint";
import { type FindOptions, findSecrets, maskText, type SecretSpan } from "@casewright/redact";

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
  const masked = maskText(text, options).secrets;
  return findSecrets(text, options).flatMap((secret, index) => {
    const placeholder = masked[index]?.placeholder;
    return placeholder ? [{ secret, edit: { start: secret.start, end: secret.end, text: placeholder } }] : [];
  });
}
