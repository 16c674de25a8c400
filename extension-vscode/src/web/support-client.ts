import { Refusal } from "../failures.ts";
import { messages } from "../l10n/messages.ts";

// Stands in for @casewright/support-client in the browser: there are no profiles there, and AWS answers no page.

export async function connect(): Promise<never> {
  throw new Refusal(messages.notInWeb);
}

export async function profileNames(): Promise<readonly string[]> {
  return [];
}
