import * as vscode from "vscode";
import { fileCase } from "./commands/file-case.ts";
import { fileFromFile } from "./commands/file-from-file.ts";
import { fileFromSelection } from "./commands/file-from-selection.ts";
import { fileFromClipboard, fileFromTerminal } from "./commands/file-from-text.ts";
import { maskSecrets } from "./commands/mask-secrets.ts";
import { newCase } from "./commands/new-case.ts";
import { openInSupportCenter } from "./commands/open-in-support-center.ts";
import { selectEndpoint } from "./commands/select-endpoint.ts";
import { selectProfile } from "./commands/select-profile.ts";
import { guarded } from "./failures.ts";
import { registerCodeLens } from "./language/code-lens.ts";
import { registerCompletion } from "./language/completion.ts";
import { registerDiagnostics } from "./language/diagnostics.ts";
import { registerFixes } from "./language/fixes.ts";
import { registerHovers } from "./language/hovers.ts";
import { createLog } from "./log.ts";
import { createCatalog } from "./support/catalog.ts";

/** Wiring only: each command and each language feature is a file of its own. */
export function activate(context: vscode.ExtensionContext): void {
  const log = createLog();
  const catalog = createCatalog(context.globalState, log);
  const command = (name: string, run: (...args: unknown[]) => Promise<unknown>) =>
    vscode.commands.registerCommand(`casewright.${name}`, guarded(name, log, run));

  context.subscriptions.push(
    log,
    command("fileFromSelection", () => fileFromSelection(context)),
    command("fileFromFile", (uri, selected) => fileFromFile(context, uri, selected)),
    command("fileFromTerminal", () => fileFromTerminal(context)),
    command("fileFromClipboard", () => fileFromClipboard(context)),
    command("newCase", () => newCase(context)),
    command("fileCase", (uri) => fileCase(uri, catalog, log)),
    command("maskSecrets", maskSecrets),
    command("selectEndpoint", selectEndpoint),
    command("selectProfile", selectProfile),
    command("openInSupportCenter", openInSupportCenter),
    command("showLog", async () => log.show()),
    registerDiagnostics(),
    registerFixes(),
    registerHovers(catalog),
    registerCompletion(catalog),
    registerCodeLens(),
  );
}
