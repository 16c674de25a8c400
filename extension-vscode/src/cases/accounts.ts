import type { CaseSummary } from "@casewright/support-client";
import type * as vscode from "vscode";
import { readSettings } from "../settings.ts";
import { connectionFor, quietConnection, supportClient } from "../support/connection.ts";
import { isAnswered, lastWritten } from "./case-text.ts";

/** Cases of this many days are listed. */
const DAYS = 90;

/** A case with the profile through which it was listed: what is done with it is done as that. */
export interface ListedCase extends CaseSummary {
  readonly profile?: string;
}

/** The profiles whose cases are listed; undefined is the workspace's own. */
export function listedProfiles(): readonly (string | undefined)[] {
  const { profile, profiles } = readSettings();
  return profiles.length > 0 ? [...new Set([profile, ...profiles])].filter(Boolean) : [profile];
}

/**
 * The cases of one account. Rejects with a SupportError.
 * @param quiet in the background nobody is asked for an MFA code
 */
export async function listCases(profile: string | undefined, quiet = false): Promise<readonly ListedCase[]> {
  const { connect } = await supportClient();
  const connectionOf = quiet ? quietConnection : connectionFor;
  const api = await connect(connectionOf(profile ? { profile } : {}));
  const afterTime = new Date(Date.now() - DAYS * 86_400_000).toISOString();
  const cases = await api.listCases({ afterTime, includeResolved: true, communications: true });
  return cases.map((summary) => (profile ? { ...summary, profile } : summary));
}

const seenKey = (caseId: string) => `seen ${caseId}`;

/** AWS has answered since the case was last opened here. */
export function isUnread(summary: CaseSummary, memory: vscode.Memento): boolean {
  return isAnswered(summary) && lastWritten(summary) > memory.get(seenKey(summary.caseId), "");
}

/** Remembers up to where a case was read. */
export async function markRead(summary: CaseSummary, memory: vscode.Memento): Promise<void> {
  await memory.update(seenKey(summary.caseId), lastWritten(summary));
}
