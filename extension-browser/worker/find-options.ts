import { type FindOptions, refusePattern } from "@casewright/redact";
import type { Settings } from "../settings.ts";

/**
 * What redact is to look for beside what it always finds. A pattern that is refused, which only another version or a
 * hand in the browser's storage can have left, is skipped: the rest is looked for all the same.
 */
export function findOptions({
  literals,
  patterns,
  allow,
  accessKeyIds,
  personal,
}: Pick<Settings, "literals" | "patterns" | "allow" | "accessKeyIds" | "personal">): FindOptions {
  const fine = patterns.filter((own) => refusePattern(own) === undefined);
  return { literals, patterns: fine, allow, accessKeyIds, personal };
}
