/** A refusal of the desk, or `Unreachable` where no answer came. `code` is the API's exception name. */
export class DeskError extends Error {
  readonly code: string;
  /** The HTTP status; 0 where no answer came. */
  readonly status: number;

  constructor(code: string, message: string, status: number) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

/** The exception in an answer of the Support API: `{"__type": "…#CaseIdNotFound", "message": "…"}`. */
export function readError(status: number, body: unknown): DeskError {
  const fields = (typeof body === "object" && body !== null ? body : {}) as Record<string, unknown>;
  const text = (key: string): string | undefined =>
    typeof fields[key] === "string" ? (fields[key] as string) : undefined;
  const type = text("__type") ?? text("code") ?? `HTTP ${status}`;
  return new DeskError(
    type.slice(type.lastIndexOf("#") + 1),
    text("message") ?? text("Message") ?? "",
    status,
  );
}
