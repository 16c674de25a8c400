import type { CaseFile } from "@casewright/case-draft";
import * as vscode from "vscode";
import type { CaseSettings } from "../case-settings.ts";
import { Refusal, type Remedy, remedies } from "../failures.ts";
import { t } from "../l10n/index.ts";
import { messages } from "../l10n/messages.ts";
import type { CaseState } from "../language/case-state.ts";
import { caseMasker } from "../language/mask.ts";

/** Refuses what must not or cannot be filed, before anything is asked of AWS. */
export function checkFile(document: vscode.TextDocument, { file }: CaseState, settings: CaseSettings): void {
  const { uri } = document;
  if (!vscode.workspace.isTrusted) throw new Refusal(messages.untrusted, manageTrust);
  if (file.fields.caseId) {
    const id = file.fields.displayId ?? file.fields.caseId;
    throw new Refusal(messages.alreadyFiled(id), {
      title: messages.openCase,
      run: () => vscode.commands.executeCommand("casewright.openInSupportCenter", uri),
    });
  }
  const problem = file.problems[0];
  if (problem) {
    const place = document.positionAt(problem.start);
    throw new Refusal(messages.fixProblems(place.line + 1, t(problem.message)), showPlace(document, place));
  }
  refuseSecrets(uri, file, settings);
}

/** A secret blocks: in the subject and in what is sent of the body. */
export function refuseSecrets(uri: vscode.Uri, file: CaseFile, settings: CaseSettings): void {
  const secrets = caseMasker(uri, settings.redact).find(`${file.subject}\n\n${file.bodyToSend}`);
  if (secrets.length) throw new Refusal(messages.secretsLeft(secrets.length), remedies.maskSecrets(uri));
}

const manageTrust: Remedy = {
  title: messages.manageTrust,
  run: () => vscode.commands.executeCommand("workbench.trust.manage"),
};

function showPlace(document: vscode.TextDocument, place: vscode.Position): Remedy {
  return {
    title: messages.showLine,
    run: () =>
      vscode.window.showTextDocument(document, { selection: document.lineAt(place).range, preview: false }),
  };
}
