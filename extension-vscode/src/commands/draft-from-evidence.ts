import { draftFrom, type Evidence, readEvidence } from "@casewright/case-draft";
import { createMasker, kindName, type MaskedSecret } from "@casewright/redact";
import * as vscode from "vscode";
import { maskingSettings } from "../case-settings.ts";
import { draftsFolder, openDraft } from "../drafts.ts";
import { gitOrigin } from "../evidence/git-origin.ts";
import { language, t } from "../l10n/index.ts";
import { messages } from "../l10n/messages.ts";
import { rememberMasks } from "../language/mask.ts";

/** Characters by which text is told from what is none. */
const BEGINNING = 65_536;

/**
 * Evidence becomes a masked case file on disk, opened with its subject selected. What the body has no room for is
 * attached, masked and compressed.
 * @param near the resource whose settings and workspace folder hold
 * @param stem what the case is about, for the file's name
 */
export async function draftFromEvidence(
  context: vscode.ExtensionContext,
  evidence: Evidence,
  near: vscode.Uri | undefined,
  stem: string,
): Promise<void> {
  // An editor shows a binary file too, when asked: it is no evidence that way either. That shows at its beginning.
  readEvidence(new TextEncoder().encode(evidence.text.slice(0, BEGINNING)));
  const folder = draftsFolder(context, near);
  const { caseLanguage, redact, profile, includeGit } = await maskingSettings(
    near,
    vscode.Uri.joinPath(folder, "new.case.md"),
  );
  const origin = includeGit ? await gitOrigin(near) : undefined;
  const masker = createMasker(redact);
  const draft = draftFrom(
    { ...evidence, ...(origin && { origin }) },
    { language: caseLanguage, masker, ...(profile && { profile }) },
  );
  const { document } = await openDraft(folder, stem, draft.text, { whole: draft.whole });
  rememberMasks(document.uri, masker);
  vscode.window.setStatusBarMessage(t(maskedSummary(draft.secrets)), 10_000);
}

function maskedSummary(secrets: readonly MaskedSecret[]) {
  if (secrets.length === 0) return messages.nothingMasked;
  const counts = new Map<string, number>();
  for (const { kind } of secrets) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const kinds = [...counts].map(([kind, count]) => `${t(kindName(kind))}${count > 1 ? ` ×${count}` : ""}`);
  return messages.masked(kinds.join(language === "ja" ? "、" : ", "));
}
