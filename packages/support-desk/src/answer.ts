import { planById } from "@casewright/support-plans";
import type { Call } from "./call.ts";
import { dryRunSucceeded, subscriptionRequired } from "./errors.ts";
import { OPERATIONS } from "./operations/index.ts";
import type { OperationName } from "./schemas.ts";
import { parseInput } from "./validate.ts";

/**
 * Answers one call of the Support API, whole or not at all. A dry run does everything and takes it back,
 * so that it accepts exactly what the real call would. Throws an ApiError.
 */
export function answer(name: OperationName, body: unknown, call: Call): object {
  if (call.source === "api" && !planById(call.plan).supportApi) throw subscriptionRequired();
  const input = parseInput(name, body);
  const run = OPERATIONS[name] as (input: object, call: Call) => object;
  return call.database.transaction(() => {
    const output = run(input, call);
    if ("dryRun" in input && input.dryRun) throw dryRunSucceeded();
    return output;
  });
}
