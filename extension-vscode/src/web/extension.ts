import * as vscode from "vscode";
import { start } from "./features.ts";

/** The extension where VS Code runs in a browser alone: one file, without Node and without the AWS SDK. */
export function activate(context: vscode.ExtensionContext): void {
  const commands = start(context);
  const contributed: readonly { command: string }[] = context.extension.packageJSON.contributes.commands;
  for (const { command } of contributed) {
    const name = command.slice("casewright.".length);
    context.subscriptions.push(
      vscode.commands.registerCommand(command, (...args: unknown[]) => commands(name)(...args)),
    );
  }
}
