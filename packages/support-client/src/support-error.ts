import { type ErrorDetail, errorText } from "./error-texts.ts";
import type { SupportErrorCode, SupportErrorText } from "./types.ts";

/** What is known about the request that failed: it never left, AWS refused it, or nobody knows. */
export type Outcome = "not-sent" | "refused" | "unknown";

/** The one error of this package: switch on `code`, show `text`. Its message holds no text of the case. */
export class SupportError extends Error {
  readonly code: SupportErrorCode;
  readonly outcome: Outcome;
  readonly text: SupportErrorText;
  /** Valid codes near the wrong one, nearest first. */
  readonly suggestions?: readonly string[];

  private readonly detail: ErrorDetail;

  constructor(code: SupportErrorCode, outcome: Outcome, detail: ErrorDetail = {}, cause?: unknown) {
    const text = errorText(code, detail);
    super(`${text.message.en} ${text.nextStep.en}`, { cause });
    this.name = "SupportError";
    this.code = code;
    this.outcome = outcome;
    this.detail = detail;
    this.text = text;
    if (detail.suggestions) this.suggestions = detail.suggestions;
  }

  /** The same error where more is known about the request than the error itself could tell. */
  withOutcome(outcome: Outcome): SupportError {
    return new SupportError(this.code, outcome, this.detail, this.cause);
  }
}
