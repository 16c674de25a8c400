import * as vscode from "vscode";
import { composeDraft } from "./compose-draft.ts";
import { lintDraft } from "./lint-draft.ts";
import { searchCases } from "./search-cases.ts";

/** Tools for agents and chat. None of them files a case: that is always asked of the person, by command. */
export function registerTools(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.lm.registerTool("casewright_lintDraft", lintDraft),
    vscode.lm.registerTool("casewright_composeDraft", composeDraft),
    vscode.lm.registerTool("casewright_searchCases", searchCases),
  );
}
