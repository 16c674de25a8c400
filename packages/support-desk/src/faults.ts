import { z } from "zod";
import { ApiError } from "./errors.ts";
import { isOperation, type OperationName } from "./schemas.ts";

/**
 * What a test makes go wrong with one call. `before` the desk has acted, or `after`: then the customer
 * does not learn of what has been done.
 * - `reset-…`: the connection is cut; `hang-…`: no answer ever comes; `error-…`: 500; `throttle`: refused.
 */
const FAULTS = [
  "reset-before",
  "reset-after",
  "hang-before",
  "hang-after",
  "error-before",
  "error-after",
  "throttle",
] as const;
export type Fault = (typeof FAULTS)[number];

const REQUEST = z.object({ fault: z.enum(FAULTS), operation: z.string().refine(isOperation).optional() });

/** The arguments of `inject` in a request's body. Throws a ValidationException. */
export function parseFault(body: unknown): [fault: Fault, operation: OperationName | undefined] {
  const parsed = REQUEST.safeParse(body);
  if (parsed.success) return [parsed.data.fault, parsed.data.operation as OperationName | undefined];
  throw new ApiError(
    "ValidationException",
    `fault must be one of ${FAULTS.join(", ")}; operation may be left out`,
  );
}

export interface Faults {
  /** The next call (of that operation) meets this fault; several are met in turn. */
  inject(fault: Fault, operation?: OperationName | undefined): void;
  /** Forgets the faults that no call has met. */
  clear(): void;
  /** The fault for a call that has come in, taken off the list. */
  take(operation: OperationName): Fault | undefined;
}

export function faultList(): Faults {
  const waiting: { fault: Fault; operation: OperationName | undefined }[] = [];
  return {
    inject: (fault, operation) => void waiting.push({ fault, operation }),
    clear: () => void waiting.splice(0),
    take(operation) {
      const index = waiting.findIndex(
        (entry) => entry.operation === undefined || entry.operation === operation,
      );
      return index < 0 ? undefined : waiting.splice(index, 1)[0]!.fault;
    },
  };
}
