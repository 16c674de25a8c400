import type { CaseValues } from "./values.ts";

/**
 * The text that becomes the case's first communication. A quota request has no fields of its own in the API:
 * like the console, it goes in front of the description.
 */
export function caseBody(values: CaseValues): string {
  if (values.caseType !== "quota") return values.body;
  return [
    "Limit increase request 1",
    `Service: ${values.serviceCode}`,
    `Region: ${values.region.trim()}`,
    `Limit name: ${values.quota.trim()}`,
    `New limit value: ${values.newValue.trim()}`,
    "------------",
    `Use case description: ${values.body}`,
  ].join("\n");
}
