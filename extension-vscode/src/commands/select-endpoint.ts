import * as vscode from "vscode";
import { t } from "../l10n/index.ts";
import { messages } from "../l10n/messages.ts";
import { readSettings, rememberChoice } from "../settings.ts";
import { isLoopback } from "../support/connection.ts";

/** The desk prints its port when it starts. */
const DESK_URL = "http://127.0.0.1:";

/** Chooses where cases are filed: AWS, the practice desk, or an endpoint by its URL. */
export async function selectEndpoint(): Promise<void> {
  const { endpointUrl } = readSettings();
  const mark = (selected: boolean) => (selected ? { description: `$(check) ${t(messages.current)}` } : {});
  const picks: (vscode.QuickPickItem & { url: () => Thenable<string | undefined> })[] = [
    {
      label: `$(cloud) ${t(messages.endpointAws)}`,
      detail: t(messages.endpointAwsDetail),
      ...mark(!endpointUrl),
      url: async () => "",
    },
    {
      label: `$(beaker) ${t(messages.endpointDesk)}`,
      detail: t(messages.endpointDeskDetail),
      ...mark(isLoopback(endpointUrl)),
      url: () => askUrl(isLoopback(endpointUrl) ? endpointUrl! : DESK_URL),
    },
    {
      label: `$(server) ${t(messages.endpointOther)}`,
      ...mark(Boolean(endpointUrl) && !isLoopback(endpointUrl)),
      url: () => askUrl(isLoopback(endpointUrl) ? "https://" : (endpointUrl ?? "https://")),
    },
  ];
  const pick = await vscode.window.showQuickPick(picks, { title: t(messages.endpointTitle) });
  const url = await pick?.url();
  if (url === undefined) return;
  await rememberChoice("endpointUrl", url.trim());
}

function askUrl(value: string): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: t(messages.endpointPrompt),
    prompt: t(messages.endpointHint),
    value,
    valueSelection: [value.length, value.length],
    ignoreFocusOut: true,
    validateInput: (text) => (isEndpoint(text.trim()) ? undefined : t(messages.endpointInvalid)),
  });
}

/** Cases and credentials cross a network encrypted or not at all. */
function isEndpoint(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, port } = new URL(text);
  return (
    (protocol === "https:" && hostname !== "") || (protocol === "http:" && isLoopback(text) && port !== "")
  );
}
