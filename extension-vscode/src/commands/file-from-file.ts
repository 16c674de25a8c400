import { open } from "node:fs/promises";
import { readEvidence } from "@casewright/case-draft";
import * as vscode from "vscode";
import { Refusal } from "../failures.ts";
import { messages } from "../l10n/messages.ts";
import { draftFromEvidence } from "./draft-from-evidence.ts";

/** Bytes read of a larger file, from its end: there the newest lines of a log stand. */
const MOST_BYTES = 4 * 1024 * 1024;

/** Files of the explorer become one case file. Of a large one only the end is read. */
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
  const files = await Promise.all(uris.map(readEnd));
  const [only] = files;
  // Lines are counted from the file's first one: not of several files, nor of the end of a large one.
  const evidence =
    only && files.length === 1 && !only.cut
      ? { path: only.path, text: only.text }
      : { text: files.map(({ path, text }) => `${path}\n${text}`).join("\n\n") };
  await draftFromEvidence(
    context,
    { ...evidence, languageId: "log" },
    first,
    first.path.split("/").at(-1) ?? "",
  );
}

async function readEnd(uri: vscode.Uri) {
  const path = vscode.workspace.asRelativePath(uri);
  const { bytes, cut } = await readBytes(uri).catch(() => {
    throw new Refusal(messages.fileUnreadable(path));
  });
  // A piece out of a file begins at a line, not in the middle of one.
  return { path, cut, text: readEvidence(cut ? bytes.subarray(bytes.indexOf(0x0a) + 1) : bytes) };
}

async function readBytes(uri: vscode.Uri): Promise<{ bytes: Uint8Array; cut: boolean }> {
  const { size } = await vscode.workspace.fs.stat(uri);
  const cut = size > MOST_BYTES;
  if (!cut || uri.scheme !== "file") {
    const bytes = await vscode.workspace.fs.readFile(uri);
    return { bytes: bytes.subarray(Math.max(0, bytes.length - MOST_BYTES)), cut };
  }
  const file = await open(uri.fsPath);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(MOST_BYTES), 0, MOST_BYTES, size - MOST_BYTES);
    return { bytes: buffer.subarray(0, bytesRead), cut };
  } finally {
    await file.close();
  }
}
