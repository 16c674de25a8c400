import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/** Links that work until they expire and that only this desk can make; a restart ends them all. */
export interface SignedUrls {
  sign(path: string, expiresAt: number): string;
  /** Whether the link is one of ours and has not expired. */
  isValid(url: URL, now: number): boolean;
}

export function signedUrls(): SignedUrls {
  const key = randomBytes(32);
  const signature = (path: string, expires: string) =>
    createHmac("sha256", key).update(`${path} ${expires}`).digest("hex");
  return {
    sign: (path, expiresAt) => `${path}?expires=${expiresAt}&signature=${signature(path, String(expiresAt))}`,
    isValid(url, now) {
      const expires = url.searchParams.get("expires") ?? "";
      const given = Buffer.from(url.searchParams.get("signature") ?? "");
      const right = Buffer.from(signature(url.pathname, expires));
      return given.length === right.length && timingSafeEqual(given, right) && Number(expires) > now;
    },
  };
}
