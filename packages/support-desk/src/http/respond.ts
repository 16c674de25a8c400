import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { ApiError, internal } from "../errors.ts";

/** Answers as AWS JSON 1.1 does. */
export function sendJson(response: ServerResponse, status: number, body: object): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    "content-type": "application/x-amz-json-1.1",
    "content-length": Buffer.byteLength(text),
    "x-amzn-requestid": randomUUID(),
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  });
  response.end(text);
}

/** What went wrong on the desk's side goes to its own log, never into the answer. */
export function sendError(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  if (!(error instanceof ApiError)) console.error("desk:", error);
  const { type, message, status } = error instanceof ApiError ? error : internal();
  // The rest of a body is read: whoever still sends it would meet a cut connection in place of the answer.
  request.resume();
  sendJson(response, status, { __type: type, message });
}
