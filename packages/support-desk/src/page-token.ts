import { invalidParameter } from "./errors.ts";

/** Where a page ended: the last row shown, newest first. */
export interface Position {
  readonly time: number;
  readonly seq: number;
}

export function pageToken(position: Position): string {
  return Buffer.from(`${position.time}.${position.seq}`).toString("base64url");
}

/** Throws InvalidParameterValueException for a token that this desk has not made. */
export function readPageToken(token: string): Position {
  const match = /^(\d{1,15})\.(\d{1,15})$/.exec(Buffer.from(token, "base64url").toString());
  if (!match) throw invalidParameter("Invalid nextToken");
  return { time: Number(match[1]), seq: Number(match[2]) };
}
