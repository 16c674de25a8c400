import * as vscode from "vscode";
import { type CheckNode, fillAdvisorView, type ResourceNode } from "./advisor/tree.ts";
import type { ListedCase } from "./cases/accounts.ts";
import { caseOf, registerCaseDocuments } from "./cases/case-document.ts";
import { fillCasesView } from "./cases/tree.ts";
import { fileFromFile } from "./commands/file-from-file.ts";
import { fileFromResource } from "./commands/file-from-resource.ts";
import { fileFromSelection } from "./commands/file-from-selection.ts";
import { fileFromClipboard, fileFromTerminal } from "./commands/file-from-text.ts";
import { maskSecrets } from "./commands/mask-secrets.ts";
import { newCase } from "./commands/new-case.ts";
import { openInSupportCenter, openSupportCenter } from "./commands/open-in-support-center.ts";
import { preview } from "./commands/preview.ts";
import { refreshCheck } from "./commands/refresh-check.ts";
import { replyToCase } from "./commands/reply-to-case.ts";
import { resolveCase } from "./commands/resolve-case.ts";
import { saveAttachment } from "./commands/save-attachment.ts";
import { selectEndpoint } from "./commands/select-endpoint.ts";
import { selectProfile } from "./commands/select-profile.ts";
import { signIn } from "./commands/sign-in.ts";
import { guarded } from "./failures.ts";
import { language } from "./l10n/index.ts";
import { registerCodeLens } from "./language/code-lens.ts";
import { registerCompletion } from "./language/completion.ts";
import { registerDiagnostics } from "./language/diagnostics.ts";
import { registerFixes } from "./language/fixes.ts";
import { registerHovers } from "./language/hovers.ts";
import { registerOutline } from "./language/outline.ts";
import { registerPreview } from "./language/preview.ts";
import { registerSectionSnippets } from "./language/section-snippets.ts";
import type { LateView } from "./late.ts";
import { createLog } from "./log.ts";
import { watchSharedConfigs } from "./shared-config.ts";
import { createCatalog } from "./support/catalog.ts";
import { TOOLS } from "./tools/index.ts";
import { inPauses, prepareDraft } from "./warm-up.ts";

type Commands = Readonly<Record<string, (...args: unknown[]) => Promise<unknown>>>;

export interface Features {
  readonly commands: Commands;
  readonly tools: Readonly<Record<string, vscode.LanguageModelTool<object>>>;
  /** Does in pauses what the first draft would wait for. */
  prepare(): void;
}

/** Wiring only: each command and each language feature is a file of its own. */
export function start(
  context: vscode.ExtensionContext,
  views: { readonly cases: LateView; readonly advisor: LateView },
): Features {
  const log = createLog();
  const catalog = createCatalog(log);
  const cases = fillCasesView(views.cases, context.globalState, log);
  const advisor = fillAdvisorView(views.advisor, log);
  const documents = registerCaseDocuments(catalog);
  const reload = () => {
    cases.refresh();
    advisor.reload();
  };
  context.subscriptions.push(
    log,
    cases,
    advisor,
    documents,
    watchSharedConfigs(),
    registerDiagnostics(),
    registerFixes(),
    registerHovers(catalog),
    registerCompletion(catalog),
    registerSectionSnippets(),
    registerCodeLens(),
    registerOutline(),
    registerPreview(catalog),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("casewright")) reload();
    }),
    vscode.workspace.onDidGrantWorkspaceTrust(reload),
  );
  const commands: Commands = {
    fileFromSelection: () => fileFromSelection(context),
    fileFromFile: (uri, selected) => fileFromFile(context, uri, selected),
    fileFromTerminal: () => fileFromTerminal(context),
    fileFromClipboard: () => fileFromClipboard(context),
    newCase: (kind) => newCase(context, kind),
    // What files, sends and attaches is as much as what waits for it: loaded when it is used.
    fileCase: async (uri) => (await import("./commands/file-case.ts")).fileCase(uri, catalog, log),
    maskSecrets,
    selectEndpoint,
    selectProfile,
    signIn,
    openInSupportCenter,
    preview,
    refreshCases: async () => cases.refresh(),
    openCase: async (summary) => {
      await documents.show(summary as ListedCase);
      await cases.markRead(summary as ListedCase);
    },
    openCaseInSupportCenter: (summary) => openSupportCenter(summary as ListedCase),
    replyToCase: (target) =>
      replyToCase(context, target instanceof vscode.Uri ? caseOf(target) : (target as ListedCase)),
    resolveCase: async (summary) => {
      if (await resolveCase(summary as ListedCase)) cases.refresh();
    },
    saveAttachment: (target) => saveAttachment(target as Parameters<typeof saveAttachment>[0]),
    reloadAdvisor: async () => advisor.reload(),
    refreshCheck: async (node) => {
      await refreshCheck(node as CheckNode);
      advisor.reload();
    },
    fileFromResource: (node) => fileFromResource(context, node as ResourceNode),
    showLog: async () => log.show(),
  };
  const guardedCommands = Object.entries(commands).map(([name, run]) => [name, guarded(name, log, run)]);
  return {
    commands: Object.fromEntries(guardedCommands),
    tools: TOOLS,
    prepare: () => void context.subscriptions.push(inPauses(prepareDraft(language))),
  };
}
