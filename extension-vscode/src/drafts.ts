import { readCaseFile, writeFields } from "@casewright/case-draft";
import * as vscode from "vscode";
import { Refusal, remedies } from "./failures.ts";
import { messages } from "./l10n/messages.ts";
import { readSettings } from "./settings.ts";

/** The folder for case files: `casewright.draftsFolder`, in the resource's workspace folder or our own storage. */
export function draftsFolder(context: vscode.ExtensionContext, near: vscode.Uri | undefined): vscode.Uri {
  const { draftsFolder: folder } = readSettings(near);
  if (/^(?:[\\/]|[A-Za-z]:[\\/])/.test(folder)) return vscode.Uri.file(folder);
  const workspaceFolder =
    (near && vscode.workspace.getWorkspaceFolder(near)) ?? vscode.workspace.workspaceFolders?.[0];
  return vscode.Uri.joinPath(workspaceFolder?.uri ?? context.globalStorageUri, folder);
}

/**
 * Writes a new case file under a name that is free, and opens it.
 * @param stem what the case is about, e.g. the log's file name
 * @param whole masked evidence that is kept beside it, compressed, and attached
 * @param selected what of the text is selected for writing; its subject when left out
 */
export async function openDraft(
  folder: vscode.Uri,
  stem: string,
  text: string,
  { whole, selected }: { readonly whole?: string | undefined; readonly selected?: string } = {},
): Promise<vscode.TextEditor> {
  const written = await writeDraft(folder, stem, text, whole).catch((error: unknown) => error);
  // What cannot be written, as in a folder that is read-only, is still there to be read and saved elsewhere.
  const document = await (written instanceof vscode.Uri
    ? vscode.workspace.openTextDocument(written)
    : vscode.workspace.openTextDocument({ language: "aws-case", content: text }));
  const { start, end } = placeOf(document.getText(), selected);
  const selection = new vscode.Range(document.positionAt(start), document.positionAt(end));
  const editor = await vscode.window.showTextDocument(document, { preview: false, selection });
  if (!(written instanceof vscode.Uri)) throw written;
  return editor;
}

function placeOf(text: string, selected: string | undefined) {
  const start = selected === undefined ? -1 : text.indexOf(selected);
  return start < 0 ? readCaseFile(text).subjectSpan : { start, end: start + selected!.length };
}

/** A folder that cannot be written to is the user's to choose anew. */
async function writeDraft(
  folder: vscode.Uri,
  stem: string,
  text: string,
  whole: string | undefined,
): Promise<vscode.Uri> {
  const { fs } = vscode.workspace;
  // Packed while the names are looked for.
  const packed = whole === undefined ? undefined : gzip(whole);
  try {
    await fs.createDirectory(folder);
    const uri = await freeName(folder, `${localDate(new Date())}-${slug(stem)}`);
    let draft = text;
    if (packed) {
      const attached = await freeLog(uri);
      await fs.writeFile(attached, await packed);
      draft = writeFields(text, { attachments: [`./${attached.path.split("/").at(-1)}`] });
    }
    await fs.writeFile(uri, new TextEncoder().encode(draft));
    return uri;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal(messages.draftNotWritten(reason), remedies.setting("draftsFolder"));
  }
}

async function gzip(text: string): Promise<Uint8Array> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

async function freeName(folder: vscode.Uri, stem: string): Promise<vscode.Uri> {
  const taken = new Set(
    (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name.toLowerCase()),
  );
  for (let number = 1; ; number++) {
    const name = `${stem}${number === 1 ? "" : `-${number}`}.case.md`;
    if (!taken.has(name.toLowerCase())) return vscode.Uri.joinPath(folder, name);
  }
}

/** `day.log.gz` beside `day-log.case.md`; `day-log.log.gz` where another draft has that. */
async function freeLog(draft: vscode.Uri): Promise<vscode.Uri> {
  const short = draft.with({ path: draft.path.replace(/(?:-log)?((?:-\d+)?)\.case\.md$/, "$1.log.gz") });
  return vscode.workspace.fs.stat(short).then(
    () => draft.with({ path: draft.path.replace(/\.case\.md$/, ".log.gz") }),
    () => short,
  );
}

/** Letters and digits of any script stay, so that Japanese file names remain readable. */
export function slug(text: string): string {
  const words =
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join("-").slice(0, 40).replace(/-$/, "") || "case";
}

function localDate(now: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
