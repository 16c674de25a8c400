/** One line of the secrets corpus. `secrets` and `keep` are exact substrings of `text`. */
export interface SecretCase {
  readonly id: string;
  /** Kind of the secret in this corpus' own words, or of the harmless thing. */
  readonly kind: string;
  readonly notation: string;
  readonly text: string;
  /** Every character of every occurrence must be masked. */
  readonly secrets: readonly string[];
  /** The secrets are the lines of one secret: one line masked without the others is a secret masked in part. */
  readonly pieces?: boolean;
  /** Must still be in the masked text. */
  readonly keep: readonly string[];
}
