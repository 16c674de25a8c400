import type { Localized } from "@casewright/language";
import * as vscode from "vscode";
import { t } from "./l10n/index.ts";

/** Says what is going on while it goes on. */
export function working<T>(
  title: Localized,
  location: vscode.ProgressLocation,
  work: () => Promise<T>,
): Thenable<T> {
  return vscode.window.withProgress({ location, title: t(title) }, work);
}
