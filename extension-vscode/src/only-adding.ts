import type { LintOptions } from "@casewright/case-lint";

/** Of a workspace that is not trusted: it may ask for more to be masked or remarked on, never for less. */
export function onlyAdding({ off: _, levels: __, redact, ...options }: LintOptions): LintOptions {
  if (!redact) return options;
  const { allow: ___, ...secret } = redact;
  return { ...options, redact: secret };
}
