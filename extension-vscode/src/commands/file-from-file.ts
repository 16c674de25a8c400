import type { Evidence } from "@casewright/case-draft";
import * as vscode from "vscode";
import { chooseWindow, SMALL_BYTES } from "../evidence/choose-window.ts";
import { readText } from "../evidence/read-text.ts";
import { Refusal } from "../failures.ts";
import { messages } from "../l10n/messages.ts";
import { draftFromEvidence } from "./draft-from-evidence.ts";

/** Files of the explorer become one case file. Of large logs only the parts around the incident are read. */
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
  const evidence = joined(await readParts(uris));
  const stem = first.path.split("/").at(-1) ?? "";
  await draftFromEvidence(context, { ...evidence, languageId: "log" }, first, stem);
}

/** Of several each is headed by its name, as there is no one line to count from. */
function joined(files: readonly Evidence[]): Evidence {
  const [only] = files;
  if (only && files.length === 1) return only;
  const text = files.map((file) => `${file.path}\n${file.text}`).join("\n\n");
  const cut = files.filter(({ part }) => part);
  const [part, ...otherParts] = new Set(cut.map((file) => file.part));
  if (!part || otherParts.length > 0) return { text };
  return { text, path: cut.map(({ path }) => path).join(", "), part };
}

/** The files in their order; of the large ones among them the part that the user chooses. */
async function readParts(uris: readonly vscode.Uri[]): Promise<readonly Evidence[]> {
  const files = await Promise.all(uris.map(async (uri) => ({ uri, size: await sizeOf(uri) })));
  const large = files.filter(({ uri, size }) => size > SMALL_BYTES && uri.scheme === "file");
  const chosen = large.length > 0 ? await chooseWindow(large) : [];
  return Promise.all(
    files.map(async (file) => {
      const part = chosen[large.indexOf(file)] ?? { text: await readText(file.uri) };
      return { path: vscode.workspace.asRelativePath(file.uri), ...part };
    }),
  );
}

async function sizeOf(uri: vscode.Uri): Promise<number> {
  const { size } = await vscode.workspace.fs.stat(uri).then(undefined, () => {
    throw new Refusal(messages.fileUnreadable(vscode.workspace.asRelativePath(uri)));
  });
  return size;
}
