import type { z } from "zod";
import { ApiError } from "./errors.ts";
import { type Input, type OperationName, SCHEMAS } from "./schemas.ts";

/** The request's members, checked against the model. Throws a ValidationException or SerializationException. */
export function parseInput<Name extends OperationName>(name: Name, body: unknown): Input<Name> {
  const result = SCHEMAS[name].safeParse(withoutNulls(body));
  if (result.success) return result.data as Input<Name>;
  const issues = result.error.issues;
  const wrongType = issues.find((issue) => issue.code === "invalid_type" && !isMissing(issue, body));
  if (wrongType) {
    throw new ApiError(
      "SerializationException",
      `Unexpected type of value at '${memberPath(wrongType.path)}'`,
    );
  }
  const noun = issues.length === 1 ? "validation error" : "validation errors";
  throw new ApiError(
    "ValidationException",
    `${issues.length} ${noun} detected: ${issues.map(constraintText).join("; ")}`,
  );
}

/** No request of the model is nested as deeply. */
const DEEPEST = 16;

/** In AWS JSON a null member is an absent one. Throws a SerializationException for endless nesting. */
function withoutNulls(value: unknown, depth = 0): unknown {
  if (depth > DEEPEST) throw new ApiError("SerializationException", "The request body is nested too deeply.");
  if (Array.isArray(value)) return value.map((item) => withoutNulls(item, depth + 1));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== null)
      .map(([key, member]) => [key, withoutNulls(member, depth + 1)]),
  );
}

function isMissing(issue: z.core.$ZodIssue, body: unknown): boolean {
  let value: unknown = body;
  for (const key of issue.path) value = (value as Record<PropertyKey, unknown> | undefined)?.[key];
  return value === undefined || value === null;
}

/** `attachments.1.member.fileName`: AWS counts list members from one. */
function memberPath(path: readonly PropertyKey[]): string {
  return path.map((key) => (typeof key === "number" ? `${key + 1}.member` : String(key))).join(".");
}

function constraintText(issue: z.core.$ZodIssue): string {
  return `Value at '${memberPath(issue.path)}' failed to satisfy constraint: ${constraint(issue)}`;
}

function constraint(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_type") return "Member must not be null";
  if (issue.code !== "too_small" && issue.code !== "too_big") return "Member is not valid";
  const what = issue.origin === "string" || issue.origin === "array" ? "length" : "value";
  return issue.code === "too_small"
    ? `Member must have ${what} greater than or equal to ${issue.minimum}`
    : `Member must have ${what} less than or equal to ${issue.maximum}`;
}
