import type * as vscode from "vscode";
import { composeDraft } from "./compose-draft.ts";
import { lintDraft } from "./lint-draft.ts";
import { searchCases } from "./search-cases.ts";

/** Tools for agents and chat, by name. None of them files a case: that is always asked of the person, by command. */
export const TOOLS: Readonly<Record<string, vscode.LanguageModelTool<object>>> = {
  casewright_lintDraft: lintDraft,
  casewright_composeDraft: composeDraft,
  casewright_searchCases: searchCases,
};
