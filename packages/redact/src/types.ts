import type { Localized } from "@casewright/language";
import type { UserPattern } from "./patterns.ts";

/** A secret found in a text: UTF-16 offsets `[start, end)` of every character that must be masked. */
export interface SecretSpan {
  /** Id of the kind, e.g. `aws-secret-access-key`; `kindName` gives its name for people. */
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** What docs and messages say of a kind. */
export interface SecretKind {
  /** Kebab case, e.g. `aws-secret-access-key`. */
  readonly id: string;
  /** The word inside the placeholder: `AWS_SECRET_KEY` gives `[AWS_SECRET_KEY_1]`. */
  readonly word: string;
  readonly name: Localized;
  /** The services whose secrets are of this kind, where it is a collection. */
  readonly services?: readonly string[];
}

export interface FindOptions {
  /** Also mask access key ids (AKIA…, ASIA…). Default false: support traces calls by them. */
  readonly accessKeyIds?: boolean;
  /** Also mask e-mail addresses, phone numbers and the like. Default false; card numbers are always found. */
  readonly personal?: boolean;
  /** Values that are always secret, e.g. customer or host names. */
  readonly literals?: readonly string[];
  /** The user's own patterns; one that is not linear throws a RangeError (`refusePattern` tells before). */
  readonly patterns?: readonly UserPattern[];
  /** Values that are never secret. */
  readonly allow?: readonly string[];
}

/** One masked secret: where its placeholder stands in the masked text. Never holds the value. */
export interface MaskedSecret extends SecretSpan {
  readonly placeholder: string;
}

export interface MaskResult {
  readonly text: string;
  /** In order of appearance; offsets are in the masked `text`. */
  readonly secrets: readonly MaskedSecret[];
}

/** Of a text that comes bit by bit, what is to be read now. UTF-16 offsets. */
export interface TextPart {
  /** What announces a secret is looked for in `[from, to)`; the text on either side is only what it stands in. */
  readonly from: number;
  readonly to: number;
  /** What was found before, in order. */
  readonly found: readonly SecretSpan[];
}

/**
 * Masks texts of one case: the same secret gets the same placeholder in each of them.
 * The map from placeholder to original is the user's: it is never sent or logged.
 */
export interface Masker {
  mask(text: string): MaskResult;
  /** What `mask` replaces, in UTF-16 offsets of the text as it is given; no placeholder is given away yet. */
  find(text: string, part?: TextPart): SecretSpan[];
  /** The placeholder of a secret of this case: the one that it has, or a new one. */
  placeholderFor(secret: string, kind: string): string;
  /** Placeholder → kind, of those that this masker gave out. */
  readonly kinds: ReadonlyMap<string, string>;
  /** Placeholder → original, also of an earlier masker. */
  readonly originals: ReadonlyMap<string, string>;
}
