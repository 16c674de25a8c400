import * as vscode from "vscode";
import { fileFromFile } from "../commands/file-from-file.ts";
import { fileFromSelection } from "../commands/file-from-selection.ts";
import { fileFromClipboard, fileFromTerminal } from "../commands/file-from-text.ts";
import { maskSecrets } from "../commands/mask-secrets.ts";
import { newCase } from "../commands/new-case.ts";
import { openInSupportCenter } from "../commands/open-in-support-center.ts";
import { preview } from "../commands/preview.ts";
import { guarded, Refusal, remedies } from "../failures.ts";
import { language } from "../l10n/index.ts";
import { messages } from "../l10n/messages.ts";
import { registerCodeLens } from "../language/code-lens.ts";
import { registerCompletion } from "../language/completion.ts";
import { registerDiagnostics } from "../language/diagnostics.ts";
import { registerFixes } from "../language/fixes.ts";
import { registerHovers } from "../language/hovers.ts";
import { registerOutline } from "../language/outline.ts";
import { registerPreview } from "../language/preview.ts";
import { registerSectionSnippets } from "../language/section-snippets.ts";
import { createLog } from "../log.ts";
import { watchSharedConfigs } from "../shared-config.ts";
import { createCatalog } from "../support/catalog.ts";
import { composeDraft } from "../tools/compose-draft.ts";
import { lintDraft } from "../tools/lint-draft.ts";
import { inPauses, prepareDraft } from "../warm-up.ts";

type Run = (...args: unknown[]) => Promise<unknown>;

/** Wiring for the browser: everything that neither files nor reads cases. Resolves a command by its name. */
export function start(context: vscode.ExtensionContext): (command: string) => Run {
  const log = createLog();
  const catalog = createCatalog(log);
  context.subscriptions.push(
    log,
    watchSharedConfigs(),
    registerDiagnostics(),
    registerFixes(),
    registerHovers(catalog),
    registerCompletion(catalog),
    registerSectionSnippets(),
    registerCodeLens(),
    registerOutline(),
    registerPreview(catalog),
    inPauses(prepareDraft(language)),
    vscode.lm.registerTool("casewright_lintDraft", lintDraft),
    vscode.lm.registerTool("casewright_composeDraft", composeDraft),
  );
  // Views of cases have nothing to show here.
  void vscode.commands.executeCommand("setContext", "casewright.web", true);
  const commands: Readonly<Record<string, Run>> = {
    fileFromSelection: () => fileFromSelection(context),
    fileFromFile: (uri, selected) => fileFromFile(context, uri, selected),
    fileFromTerminal: () => fileFromTerminal(context),
    fileFromClipboard: () => fileFromClipboard(context),
    newCase: (kind) => newCase(context, kind),
    maskSecrets,
    openInSupportCenter,
    preview,
    showLog: async () => log.show(),
  };
  return (name) => guarded(name, log, commands[name] ?? notHere);
}

/** Filing needs credentials, which a browser has none of: the Support Center is the way from here. */
async function notHere(uri: unknown): Promise<never> {
  const target = uri instanceof vscode.Uri ? uri : vscode.window.activeTextEditor?.document.uri;
  throw new Refusal(messages.notInWeb, ...(target ? [remedies.openInSupportCenter(target)] : []));
}
