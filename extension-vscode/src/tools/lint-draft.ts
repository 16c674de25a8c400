import { CONFIG_FILE, lintCaseFile, readCaseFile } from "@casewright/case-draft";
import * as vscode from "vscode";
import { caseSettings } from "../case-settings.ts";
import { language } from "../l10n/index.ts";
import { messages } from "../l10n/messages.ts";

interface Input {
  /** The text of a case file. */
  readonly text: string;
}

/** Says what a case draft has and lacks. A secret is told by its line, never by its value. */
export const lintDraft: vscode.LanguageModelTool<Input> = {
  invoke: async ({ input }) => {
    const text = String(input.text ?? "");
    const settings = await caseSettings(undefined);
    const { elements, findings, kind } = lintCaseFile(readCaseFile(text), settings.lint);
    const { broken } = settings;
    const answer = {
      ...(broken && { configuration: messages.configBroken(CONFIG_FILE, broken.problems)[language] }),
      kind,
      present: elements.filter((element) => element.present).map(({ id }) => id),
      missing: elements.filter((element) => element.needed && !element.present).map(({ id }) => id),
      findings: findings.map(({ rule, level, span, message }) => ({
        rule,
        level,
        line: text.slice(0, span.start).split("\n").length,
        message: message[language],
      })),
    };
    return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(JSON.stringify(answer))]);
  },
};
