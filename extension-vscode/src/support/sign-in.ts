import * as vscode from "vscode";
import { t } from "../l10n/index.ts";
import { messages } from "../l10n/messages.ts";
import { supportClient } from "./connection.ts";

/**
 * Signs in to a profile by the AWS CLI in a terminal, where the person sees its link and its questions. Resolves to
 * whether they are signed in; false, too, for a profile that no sign-in renews, which is said.
 */
export async function signIn(profile: string | undefined): Promise<boolean> {
  const { signInArguments } = await supportClient();
  const args = await signInArguments(profile ?? process.env.AWS_PROFILE);
  if (!args) {
    void vscode.window.showInformationMessage(t(messages.noSignIn(profile)));
    return false;
  }
  const task = new vscode.Task(
    { type: "casewright" },
    vscode.TaskScope.Workspace,
    `aws ${args.join(" ")}`,
    "Casewright",
    new vscode.ShellExecution("aws", [...args]),
  );
  task.presentationOptions = { reveal: vscode.TaskRevealKind.Always, focus: true, close: true };
  const ended = Promise.withResolvers<boolean>();
  const listener = vscode.tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
    if (execution.task.name === task.name) ended.resolve(exitCode === 0);
  });
  try {
    await vscode.tasks.executeTask(task);
    return await ended.promise;
  } finally {
    listener.dispose();
  }
}
