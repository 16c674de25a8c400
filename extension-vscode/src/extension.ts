import * as vscode from "vscode";

const PREFIX = "casewright.";

/**
 * Registers the commands of the manifest, and loads what they and the case files need beside: VS Code waits for
 * this function, not for that.
 */
export function activate(context: vscode.ExtensionContext): void {
  // A turn later: what is on the disk is read and compiled while `import` is called.
  const features = new Promise((resolve) => setImmediate(resolve))
    .then(() => import("./features.ts"))
    .then(({ start }) => start(context));
  const contributed: readonly { command: string }[] = context.extension.packageJSON.contributes.commands;
  for (const { command } of contributed) {
    context.subscriptions.push(
      vscode.commands.registerCommand(command, async (...args: unknown[]) =>
        (await features)[command.slice(PREFIX.length)]?.(...args),
      ),
    );
  }
}
