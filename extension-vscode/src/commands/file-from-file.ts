import type { Evidence } from "@casewright/case-draft";
import * as vscode from "vscode";
import { chooseWindow, readEnd, SMALL_BYTES } from "../evidence/choose-window.ts";
import { readText } from "../evidence/read-text.ts";
import { Refusal } from "../failures.ts";
import { messages } from "../l10n/messages.ts";
import { draftFromEvidence } from "./draft-from-evidence.ts";

/** Files of the explorer become one case file. Of a large log only the part around the incident is read. */
export async function fileFromFile(
  context: vscode.ExtensionContext,
  uri: unknown,
  selected: unknown,
): Promise<void> {
  const uris = (Array.isArray(selected) && selected.length > 0 ? selected : [uri]).filter(
    (item) => item instanceof vscode.Uri,
  );
  const [first] = uris;
  if (!first) throw new Refusal(messages.chooseFile);
  const evidence = uris.length === 1 ? await fromOne(first) : await fromSeveral(uris);
  const stem = first.path.split("/").at(-1) ?? "";
  await draftFromEvidence(context, { ...evidence, languageId: "log" }, first, stem);
}

async function fromOne(uri: vscode.Uri): Promise<Evidence> {
  const path = vscode.workspace.asRelativePath(uri);
  const size = await sizeOf(uri);
  if (size <= SMALL_BYTES || uri.scheme !== "file") return { path, text: await readText(uri) };
  return { path, ...(await chooseWindow(uri, size)) };
}

/** Each is headed by its name, as there is no one line to count from; of a large one the end counts. */
async function fromSeveral(uris: readonly vscode.Uri[]): Promise<Evidence> {
  const texts = await Promise.all(
    uris.map(async (uri) => {
      const size = await sizeOf(uri);
      const large = size > SMALL_BYTES && uri.scheme === "file";
      const text = large ? (await readEnd(uri, size)).text : await readText(uri);
      return `${vscode.workspace.asRelativePath(uri)}\n${text}`;
    }),
  );
  return { text: texts.join("\n\n") };
}

async function sizeOf(uri: vscode.Uri): Promise<number> {
  return (await vscode.workspace.fs.stat(uri).then(undefined, () => unreadable(uri))).size;
}

function unreadable(uri: vscode.Uri): never {
  throw new Refusal(messages.fileUnreadable(vscode.workspace.asRelativePath(uri)));
}
