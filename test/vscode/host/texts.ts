/** A secret of the right form that is nobody's: built here so that no scanner takes this file for a leak. */
export const SECRET = ["wJ4rT9xQ2mZ7", "kLp0VbN6sYc3", "HdF8gUe1RaWo", "5iKq"].join("");

/** A case that somebody filed without masking: it is on the desk when the tests begin. */
export const LEAKY_SUBJECT = `Uploads to kakunin-orders fail, AWS_SECRET_ACCESS_KEY=${SECRET}`;

export const LOG = `2026-11-20T10:15:02Z INFO  worker-3 start batch 881
2026-11-20T10:15:03Z ERROR worker-3 put failed: AccessDenied (403) request id 7Z4K1M2N3P4Q5R6S
2026-11-20T10:15:03Z DEBUG env AWS_SECRET_ACCESS_KEY=${SECRET}
2026-11-20T10:15:04Z ERROR worker-3 gave up on bucket kakunin-orders in ap-northeast-1
2026-11-20T10:15:05Z INFO  worker-4 start batch 882
`;

/** A case file that names its codes; the body as given. */
export function caseFile(body: string, fields = ""): string {
  return `---
service: amazon-simple-storage-service
category: general-guidance
severity: normal
issueType: technical
language: en
${fields}---
# PutObject to kakunin-orders fails with AccessDenied

${body}`;
}
