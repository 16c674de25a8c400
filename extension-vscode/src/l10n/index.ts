import { type Language, type Localized, uiLanguage } from "@casewright/language";
import * as vscode from "vscode";

/** VS Code's display language, of the two that Casewright speaks. */
export const language: Language = uiLanguage(vscode.env.language);

/** A text in VS Code's display language. */
export function t(text: Localized): string {
  return text[language];
}
