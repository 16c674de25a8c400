import * as vscode from "vscode";
import { t } from "../l10n/index.ts";
import { messages } from "../l10n/messages.ts";
import { connectionFor, supportClient } from "../support/connection.ts";
import { isSupportError } from "../support/errors.ts";

interface Target {
  readonly attachmentId: string;
  readonly fileName: string;
  readonly profile?: string;
}

/** Saves an attachment of a case where the user says. What AWS Support sends is data: it is never opened by itself. */
export async function saveAttachment({ attachmentId, fileName, profile }: Target): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const name = plainName(fileName);
  const to = await vscode.window.showSaveDialog({
    title: t(messages.saveAttachment),
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, name) }),
  });
  if (!to) return;
  await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: t(messages.savingAttachment(name)) },
    async () => vscode.workspace.fs.writeFile(to, await download(attachmentId, profile)),
  );
  const show = t(messages.showLine);
  const said = vscode.window.showInformationMessage(t(messages.attachmentSaved(name)), show);
  void said.then((chosen) => chosen && vscode.commands.executeCommand("revealInExplorer", to));
}

/** Small ones come by the API itself, larger ones by a link. */
async function download(attachmentId: string, profile: string | undefined): Promise<Uint8Array> {
  const { connect, SupportError } = await supportClient();
  const api = await connect(connectionFor(profile ? { profile } : {}));
  try {
    return (await api.attachment(attachmentId)).data;
  } catch (error) {
    if (!isSupportError(error) || !["attachment-too-large", "invalid", "not-offered"].includes(error.code))
      throw error;
    const { url } = await api.attachmentLink(attachmentId);
    const { protocol = "", host = "" } = URL.parse(url) ?? {};
    if (!/^https?:$/.test(protocol)) throw new SupportError("attachment-not-found", "refused");
    const response = await fetch(url).catch((cause) => {
      throw new SupportError("network", "not-sent", { address: host }, cause);
    });
    if (!response.ok) throw new SupportError("attachment-not-found", "refused");
    return new Uint8Array(await response.arrayBuffer());
  }
}

/** A name from outside is no path. */
function plainName(fileName: string): string {
  return fileName.replace(/[\p{Cc}/\\:*?"<>|]+/gu, "_").replace(/^\.+/, "") || "attachment";
}
