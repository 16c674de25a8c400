import { z } from "zod";
import { ApiError, internal, throttled } from "./errors.ts";
import { isOperation, type OperationName } from "./schemas.ts";

const FAULTS = [
  "reset-before",
  "reset-after",
  "hang-before",
  "hang-after",
  "error-before",
  "error-after",
  "throttle",
] as const;

/**
 * What is made to go wrong with one call, `before` the desk has acted or `after`: then the customer does not learn of
 * what has been done.
 * - `reset-…`: the connection is cut; `hang-…`: no answer ever comes; `error-…`: 500; `throttle`: refused;
 * - `error:NAME`: refused with AWS's error of that name, e.g. `error:ExpiredTokenException`.
 */
export type Fault = (typeof FAULTS)[number] | `error:${string}`;

/** A fault by its name, from a header or a request's body. Throws a ValidationException. */
export function parseFaultName(name: string): Fault {
  if ((FAULTS as readonly string[]).includes(name) || /^error:[A-Z][A-Za-z]{2,80}$/.test(name))
    return name as Fault;
  throw new ApiError("ValidationException", `fault must be one of ${FAULTS.join(", ")} or error:NAME`);
}

const REQUEST = z.object({ fault: z.string(), operation: z.string().refine(isOperation).optional() });

/** The arguments of `inject` in a request's body. Throws a ValidationException. */
export function parseFault(body: unknown): [fault: Fault, operation: OperationName | undefined] {
  const parsed = REQUEST.safeParse(body);
  if (!parsed.success) {
    throw new ApiError(
      "ValidationException",
      "Send fault, and operation where only one operation is to meet it",
    );
  }
  return [parseFaultName(parsed.data.fault), parsed.data.operation as OperationName | undefined];
}

/** The error with which a fault answers instead of acting, if it does. */
export function errorBefore(fault: Fault | undefined): ApiError | undefined {
  if (fault === "error-before") return internal();
  if (fault === "throttle") return throttled();
  if (!fault?.startsWith("error:")) return undefined;
  const name = fault.slice("error:".length);
  return name === "InternalServerError" ? internal() : new ApiError(name, "Injected for practice.");
}

export interface Faults {
  /** The next call (of that operation) meets this fault; several are met in turn. */
  inject(fault: Fault, operation?: OperationName | undefined): void;
  /** Forgets the faults that no call has met. */
  clear(): void;
  /** How many faults no call has met yet. */
  count(): number;
  /** The fault for a call that has come in, taken off the list. */
  take(operation: OperationName): Fault | undefined;
}

export function faultList(): Faults {
  const waiting: { fault: Fault; operation: OperationName | undefined }[] = [];
  return {
    inject: (fault, operation) => void waiting.push({ fault, operation }),
    clear: () => void waiting.splice(0),
    count: () => waiting.length,
    take(operation) {
      const index = waiting.findIndex(
        (entry) => entry.operation === undefined || entry.operation === operation,
      );
      return index < 0 ? undefined : waiting.splice(index, 1)[0]!.fault;
    },
  };
}
