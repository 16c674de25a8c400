import { createHash } from "node:crypto";

/** Credentials of the practice account, which the Support Center's page shows. They open nothing at AWS. */
export const PRACTICE_CREDENTIALS = {
  accessKeyId: "AKIADESKPRACTICE0000",
  secretAccessKey: "practice-desk-only",
} as const;

export const PRACTICE_ACCOUNT = "111122223333";

/** Keys by convention of local AWS stand-ins, which are the practice user's as well. */
const PRACTICE_KEYS: readonly string[] = [PRACTICE_CREDENTIALS.accessKeyId, "test", "testing"];

/** Every other access key is an account of its own: 12 digits derived from the key. */
export function accountOf(accessKeyId: string): string {
  if (PRACTICE_KEYS.includes(accessKeyId)) return PRACTICE_ACCOUNT;
  const digest = createHash("sha256").update(accessKeyId).digest();
  return String(100_000_000_000 + Number(digest.readBigUInt64BE() % 900_000_000_000n));
}

const SCOPE = /^AWS4-HMAC-SHA256 +Credential=([^/,\s]{1,128})\/\d{8}\/[\w-]+\/support\/aws4_request(?:,|$)/;

/** The access key id in a Signature Version 4 header; undefined where there is none. The signature is not checked. */
export function accessKeyOf(authorization: string | undefined): string | undefined {
  return SCOPE.exec(authorization ?? "")?.[1];
}
