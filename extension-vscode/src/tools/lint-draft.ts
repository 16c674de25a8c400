import { lintCaseFile, readCaseFile } from "@casewright/case-draft";
import * as vscode from "vscode";
import { language } from "../l10n/index.ts";
import { readSettings } from "../settings.ts";

interface Input {
  /** The text of a case file. */
  readonly text: string;
}

/** Says what a case draft has and lacks. A secret is told by its line, never by its value. */
export const lintDraft: vscode.LanguageModelTool<Input> = {
  invoke: ({ input }) => {
    const text = String(input.text ?? "");
    const { plan, redact, disabledRules } = readSettings();
    const { elements, findings, kind } = lintCaseFile(readCaseFile(text), {
      plan,
      redact,
      off: disabledRules,
    });
    const answer = {
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
