import type * as vscode from "vscode";
import { texts } from "../advisor/texts.ts";
import { facts, type ResourceNode, resourceName, stateName } from "../advisor/tree.ts";
import { t } from "../l10n/index.ts";
import { draftFromEvidence } from "./draft-from-evidence.ts";

/** A resource that Trusted Advisor flags becomes a case file, with what the check tells about it. */
export async function fileFromResource(context: vscode.ExtensionContext, node: ResourceNode): Promise<void> {
  const { check, resource } = node;
  const name = resourceName(node);
  const text = [
    `${t(texts.check)}: ${check.name} (${check.id})`,
    `${t(texts.state)}: ${stateName(resource.status)}`,
    ...facts(node),
  ].join("\n");
  const topic = t(texts.topic(check.name, name));
  await draftFromEvidence(context, { text, topic, languageId: "text" }, undefined, `advisor ${name}`);
}
