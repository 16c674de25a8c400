import type { Edit } from "@casewright/case-lint";
import { createMasker, type FindOptions, type Masker, type SecretSpan } from "@casewright/redact";
import type * as vscode from "vscode";

/** A secret in a text and the edit that masks it. */
export interface MaskEdit {
  readonly secret: SecretSpan;
  readonly edit: Edit;
}

/** By the case file's address, what its placeholders stand for: in memory only, and gone with the window. */
const originals = new Map<string, ReadonlyMap<string, string>>();

/**
 * Masks for a case: a secret that was masked before, in its text or in a file of it, is found and named as it was.
 * What has been allowed since is none.
 */
export function caseMasker(caseFile: vscode.Uri, options: FindOptions): Masker {
  const known = [...(originals.get(caseFile.toString()) ?? [])];
  return createMasker(
    options,
    known.filter(([, secret]) => !options.allow?.includes(secret)),
  );
}

/** Keeps what a masker of a case has named, once that stands in the case file or in a file of its own beside it. */
export function rememberMasks(caseFile: vscode.Uri, masker: Masker): void {
  const before = originals.get(caseFile.toString()) ?? [];
  originals.set(caseFile.toString(), new Map([...before, ...masker.originals]));
}

/**
 * The edits that mask every secret of a text. Placeholders that already stand in it keep their numbers: another
 * secret of the same kind gets the next one.
 */
export function maskEdits(text: string, masker: Masker): readonly MaskEdit[] {
  return masker.find(text).map((secret) => {
    const { kind, start, end } = secret;
    return { secret, edit: { start, end, text: masker.placeholderFor(text.slice(start, end), kind) } };
  });
}
