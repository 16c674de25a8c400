import * as vscode from "vscode";
import { Refusal } from "../failures.ts";
import { t } from "../l10n/index.ts";
import { messages } from "../l10n/messages.ts";
import { readSettings, rememberChoice } from "../settings.ts";
import { supportClient } from "../support/connection.ts";

/** Chooses the profile of ~/.aws that cases of this workspace are filed with. */
export async function selectProfile(): Promise<void> {
  const { profile } = readSettings();
  const profiles = [...(await (await supportClient()).profileNames())].sort();
  if (profiles.length === 0) throw new Refusal(messages.profileNoneFound);
  const mark = (selected: boolean) => (selected ? { description: `$(check) ${t(messages.current)}` } : {});
  const picks = [
    { label: t(messages.profileNone), ...mark(!profile), profile: "" },
    { label: "", kind: vscode.QuickPickItemKind.Separator, profile: "" },
    ...profiles.map((name) => ({ label: name, ...mark(name === profile), profile: name })),
  ];
  const pick = await vscode.window.showQuickPick(picks, { title: t(messages.profileTitle) });
  if (pick) await rememberChoice("profile", pick.profile);
}
