import type { SupportError } from "@casewright/support-client";

/** Recognised by its shape: its class lives in the chunk that is loaded on demand. */
export function isSupportError(error: unknown): error is SupportError {
  return error instanceof Error && error.name === "SupportError" && "code" in error && "text" in error;
}
