import { EvidenceError } from "@casewright/case-draft";
import type { Localized } from "@casewright/language";
import type { SupportErrorCode, SupportErrorText } from "@casewright/support-client";
import * as vscode from "vscode";
import { t } from "./l10n/index.ts";
import { messages } from "./l10n/messages.ts";
import type { Log } from "./log.ts";
import { isSupportError } from "./support/errors.ts";

/** A button under an error: its name and what it does. */
export interface Remedy {
  readonly title: Localized;
  run(): unknown;
}

/** An expected refusal, told to the user in one sentence with what to do next. */
export class Refusal extends Error {
  readonly text: Localized;
  readonly remedies: readonly Remedy[];
  constructor(text: Localized, ...remedies: readonly Remedy[]) {
    super(text.en);
    this.text = text;
    this.remedies = remedies;
  }
}

const command = (title: Localized, id: string, ...args: unknown[]): Remedy => ({
  title,
  run: () => vscode.commands.executeCommand(id, ...args),
});

export const remedies = {
  selectProfile: command(messages.selectProfile, "casewright.selectProfile"),
  selectEndpoint: command(messages.selectEndpoint, "casewright.selectEndpoint"),
  showLog: command(messages.showLog, "casewright.showLog"),
  setting: (key: string) =>
    command(messages.openSetting, "workbench.action.openSettings", `casewright.${key}`),
  open: (uri: vscode.Uri) => command(messages.openFile, "vscode.open", uri),
  maskSecrets: (uri: vscode.Uri) => command(messages.maskSecrets, "casewright.maskSecrets", uri),
  openInSupportCenter: (uri: vscode.Uri) =>
    command(messages.openSupportCenter, "casewright.openInSupportCenter", uri),
  signIn: (uri: vscode.Uri | undefined) => command(messages.signIn, "casewright.signIn", uri),
  fileAgain: (uri: vscode.Uri) => command(messages.retry, "casewright.fileCase", uri),
};

/**
 * A command's handler that shows its failure once, with the next step, and logs it.
 * Texts of cases never get into the log: messages of our own errors hold none.
 */
export function guarded<A extends unknown[]>(
  name: string,
  log: Log,
  handler: (...args: A) => Promise<unknown>,
): (...args: A) => Promise<void> {
  return async (...args) => {
    try {
      await handler(...args);
    } catch (error) {
      if (isCancelled(error)) return;
      log.error(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      await show(
        refusalFor(
          error,
          args.find((arg) => arg instanceof vscode.Uri) ?? vscode.window.activeTextEditor?.document.uri,
        ),
      );
    }
  };
}

/** Somebody who leaves a list, or the question for an MFA code, knows that they did. */
function isCancelled(error: unknown): boolean {
  const reason = isSupportError(error) && error.code === "mfa-required" ? error.cause : error;
  return reason instanceof vscode.CancellationError;
}

/** Any failure as a refusal with its remedies. */
export function refusalFor(error: unknown, uri?: vscode.Uri): Refusal {
  if (error instanceof Refusal) return error;
  if (isSupportError(error)) {
    return new Refusal(inOne(error.text), ...remediesFor(error.code, uri), remedies.showLog);
  }
  if (error instanceof EvidenceError) return new Refusal(inOne(error.text));
  const reason = error instanceof Error ? error.message : String(error);
  return new Refusal(messages.unexpected(/[.。!?]$/.test(reason) ? reason : `${reason}.`), remedies.showLog);
}

function inOne({ message, nextStep }: SupportErrorText): Localized {
  return { en: `${message.en} ${nextStep.en}`, ja: `${message.ja}${nextStep.ja}` };
}

function remediesFor(code: SupportErrorCode, uri: vscode.Uri | undefined): readonly Remedy[] {
  const again = uri ? [remedies.fileAgain(uri)] : [];
  switch (code) {
    case "no-api-in-plan":
      return uri ? [remedies.openInSupportCenter(uri), remedies.selectProfile] : [remedies.selectProfile];
    case "no-credentials":
    case "expired-credentials":
      return [remedies.signIn(uri), remedies.selectProfile, ...again];
    case "unknown-profile":
    case "access-denied":
      return [remedies.selectProfile, ...again];
    case "mfa-required":
      return [...again, remedies.selectProfile];
    case "network":
      return [...again, remedies.selectEndpoint];
    case "throttled":
    case "outcome-unknown":
    case "clock-skew":
    case "service":
      return again;
    default:
      return [];
  }
}

async function show(refusal: Refusal): Promise<void> {
  const titles = refusal.remedies.map((remedy) => t(remedy.title));
  const chosen = await vscode.window.showErrorMessage(t(refusal.text), ...titles);
  await refusal.remedies.find((remedy) => t(remedy.title) === chosen)?.run();
}
