import * as vscode from "vscode";
import { lateTool, lateView } from "./late.ts";

const PREFIX = "casewright.";
/** In the memory of all windows: whether anything of the extension was ever used. */
const USED = "used";

/**
 * Registers what the manifest promises. What is behind it is loaded with the first use, and right away by those who
 * have used it before: the windows of everybody else do no work for it. VS Code waits for this function, not for that.
 */
export function activate(context: vscode.ExtensionContext): void {
  const { globalState, subscriptions } = context;
  const { commands, languageModelTools } = context.extension.packageJSON.contributes as Contributed;
  let features: ReturnType<typeof load> | undefined;
  const load = async () => {
    if (globalState.get(USED) !== true) void globalState.update(USED, true);
    // A turn later: what is on the disk is read and compiled while `import` is called.
    await new Promise((resolve) => setImmediate(resolve));
    const { start } = await import("./features.ts");
    return start(context, views);
  };
  const use = () => (features ??= load());
  const views = {
    cases: lateView("casewright.cases", use, { showCollapseAll: true }),
    advisor: lateView("casewright.advisor", use),
  };
  subscriptions.push(
    views.cases.tree,
    views.advisor.tree,
    ...commands.map(({ command }) =>
      vscode.commands.registerCommand(command, async (...args: unknown[]) =>
        (await use()).commands[command.slice(PREFIX.length)]?.(...args),
      ),
    ),
    ...languageModelTools.map(({ name }) =>
      vscode.lm.registerTool(
        name,
        lateTool(async () => (await use()).tools[name]!),
      ),
    ),
    vscode.workspace.onDidOpenTextDocument((document) => {
      if (isCase(document)) void use();
    }),
  );
  const likely = globalState.get(USED) === true || vscode.workspace.textDocuments.some(isCase);
  // A first use is not kept waiting by what prepares for it.
  if (likely) void use().then(({ prepare }) => prepare());
}

interface Contributed {
  readonly commands: readonly { readonly command: string }[];
  readonly languageModelTools: readonly { readonly name: string }[];
}

function isCase({ languageId }: vscode.TextDocument): boolean {
  return languageId === "aws-case";
}
