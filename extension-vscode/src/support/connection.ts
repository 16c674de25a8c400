import type { CaseFields } from "@casewright/case-draft";
import type { Connection } from "@casewright/support-client";
import * as vscode from "vscode";
import { t } from "../l10n/index.ts";
import { messages } from "../l10n/messages.ts";
import { readSettings, type Settings } from "../settings.ts";

/** The client and the AWS SDK behind it, loaded when a command first needs them. */
export function supportClient(): Promise<typeof import("@casewright/support-client")> {
  return import("@casewright/support-client");
}

/** The practice desk's own account, whose cases its Support Center shows. They open nothing at AWS. */
const PRACTICE_CREDENTIALS = {
  accessKeyId: "AKIADESKPRACTICE0000",
  secretAccessKey: "practice-desk-only",
};

/** Where a case is filed: its own profile first, then the settings. */
export function connectionFor(fields: CaseFields, settings: Settings = readSettings()): Connection {
  const { endpointUrl, region } = settings;
  const profile = fields.profile ?? settings.profile;
  return {
    ...(profile && { profile }),
    ...(endpointUrl && { endpointUrl }),
    ...(region && { region }),
    mfaCode: askMfaCode,
    ...(!profile && isLoopback(endpointUrl) && { credentials: PRACTICE_CREDENTIALS }),
  };
}

/** The same for what nobody has asked for: in the background, and while typing, no MFA code is asked of anybody. */
export function quietConnection(fields: CaseFields, settings?: Settings): Connection {
  const { mfaCode: _, ...connection } = connectionFor(fields, settings);
  return connection;
}

/** Whether an endpoint is on this computer. */
export function isLoopback(endpointUrl: string | undefined): boolean {
  if (!endpointUrl || !URL.canParse(endpointUrl)) return false;
  const { hostname } = new URL(endpointUrl);
  return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

/** @throws CancellationError where the user has no code */
async function askMfaCode(serial: string): Promise<string> {
  const code = await vscode.window.showInputBox({
    title: t(messages.mfaTitle),
    prompt: serial,
    ignoreFocusOut: true,
    validateInput: (text) => (/^\d{6}$/.test(text.trim()) ? undefined : t(messages.mfaHint)),
  });
  if (code === undefined) throw new vscode.CancellationError();
  return code.trim();
}
