import type { CaseFields } from "@casewright/case-draft";
import type { Connection } from "@casewright/support-client";
import { isSeverity } from "@casewright/support-plans";
import * as vscode from "vscode";
import { t } from "../l10n/index.ts";
import { messages } from "../l10n/messages.ts";
import type { Catalog } from "../support/catalog.ts";

interface Code {
  readonly code: string;
  readonly name: string;
}

/**
 * Asks for the codes that the case file does not name yet. Resolves to those that were chosen.
 * @throws CancellationError where the user leaves a list
 */
export async function askMissingCodes(
  catalog: Catalog,
  connection: Connection,
  fields: CaseFields,
): Promise<CaseFields> {
  const service = fields.service ?? (await pick(messages.chooseService, await catalog.services(connection)));
  const category = fields.category ?? (await pickCategory(catalog, connection, service));
  const severity =
    fields.severity ?? (await pick(messages.chooseSeverity, await catalog.severities(connection)));
  return {
    ...(service !== fields.service && { service }),
    ...(category && category !== fields.category && { category }),
    ...(severity !== fields.severity && isSeverity(severity) && { severity }),
  };
}

async function pickCategory(catalog: Catalog, connection: Connection, service: string) {
  const services = await catalog.services(connection);
  const categories = services.find(({ code }) => code === service)?.categories ?? [];
  return categories.length > 0 ? pick(messages.chooseCategory, categories) : undefined;
}

async function pick(title: Parameters<typeof t>[0], codes: readonly Code[]): Promise<string> {
  const items = codes.map(({ code, name }) => ({ label: name, description: code, code }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: t(title),
    matchOnDescription: true,
    ignoreFocusOut: true,
  });
  if (!chosen) throw new vscode.CancellationError();
  return chosen.code;
}
