import { createHash } from "node:crypto";
import { invalidParameter } from "./errors.ts";

/** Where a page ended: the last row shown, newest first. */
export interface Position {
  readonly time: number;
  readonly seq: number;
}

/** A token for the list of this scope only, e.g. an account's cases; a changed one is recognised. */
export function pageToken({ time, seq }: Position, scope: string): string {
  return Buffer.from(`${time}.${seq}.${checksum(time, seq, scope)}`).toString("base64url");
}

/** Throws InvalidParameterValueException for a token that this desk has not made for the list. */
export function readPageToken(token: string, scope: string): Position {
  const match = /^(\d{1,15})\.(\d{1,15})\.([0-9a-f]{16})$/.exec(Buffer.from(token, "base64url").toString());
  const position = match && { time: Number(match[1]), seq: Number(match[2]) };
  if (!position || match[3] !== checksum(position.time, position.seq, scope)) {
    throw invalidParameter("Invalid nextToken");
  }
  return position;
}

/** Against mistakes and for practice, not against an attacker: the rows of another account are never read. */
function checksum(time: number, seq: number, scope: string): string {
  return createHash("sha256").update(`${scope} ${time} ${seq}`).digest("hex").slice(0, 16);
}
