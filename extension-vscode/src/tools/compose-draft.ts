import { draftFrom } from "@casewright/case-draft";
import * as vscode from "vscode";
import { maskingSettings } from "../case-settings.ts";

interface Input {
  /** Log lines or code, as they are. */
  readonly evidence: string;
  readonly path?: string;
}

/** Makes a masked case file from evidence. Nothing is written or sent. */
export const composeDraft: vscode.LanguageModelTool<Input> = {
  invoke: async ({ input }) => {
    const { caseLanguage, redact, profile } = await maskingSettings(undefined);
    const draft = draftFrom(
      { text: String(input.evidence ?? ""), ...(input.path && { path: String(input.path) }) },
      { language: caseLanguage, redact, ...(profile && { profile }) },
    );
    return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(draft.text)]);
  },
};
