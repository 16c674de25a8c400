import { newCaseFile, writeFields } from "@casewright/case-draft";
import type { Edit, Fix, Moved } from "@casewright/case-lint";
import type { Masker } from "@casewright/redact";
import * as vscode from "vscode";
import type { CaseSettings } from "../case-settings.ts";
import { changeBetween } from "../commands/case-document.ts";
import type { CaseState } from "./case-state.ts";
import { caseMasker, maskEdits } from "./mask.ts";

// Support API 2013-04-15: ten files here.
const MOST_FILES = 10;

/** A fix that moves a part of a case into a file of its own. */
export interface Move {
  /** As the fix's, with the file's name. */
  readonly title: Fix["title"];
  /** Edits of the case file. */
  readonly edits: readonly Edit[];
  readonly created: { readonly uri: vscode.Uri; readonly contents: Uint8Array };
  readonly moved: Moved;
  /** What named the secrets of the new file. */
  readonly masker: Masker;
}

/**
 * What a moving fix does to a case file and to its folder; what moves is masked. Undefined where something would get
 * lost: beside a file that is not on a disk, out of a front matter that cannot be read, with a comment inside, or
 * where what the company keeps secret is not known.
 */
export async function moveOf(
  document: vscode.TextDocument,
  { file }: CaseState,
  { title, edit, moved }: Fix,
  { redact, broken }: CaseSettings,
): Promise<Move | undefined> {
  const text = document.getText();
  const writable = vscode.workspace.fs.isWritableFileSystem(document.uri.scheme);
  if (!moved || broken || !writable || file.problems.length > 0) return undefined;
  if (text.slice(edit.start, edit.end) !== moved.text) return undefined;
  const { attachments = [], caseId: _, displayId: __, filedAt: ___, ...fields } = file.fields;
  if (moved.to === "attachment" && attachments.length >= MOST_FILES) return undefined;

  const folder = vscode.Uri.joinPath(document.uri, "..");
  const entries = await vscode.workspace.fs.readDirectory(folder);
  const taken = new Set([...entries.map(([name]) => name), ...attachments.map(nameOf)].map(fold));
  const masker = caseMasker(document.uri, redact);
  const masked = maskedSlice(text, edit, masker);
  if (moved.to === "case") {
    const stem = nameOf(document.uri.path).replace(/(?:-\d+)?\.case\.md$/, "");
    const uri = vscode.Uri.joinPath(folder, freeName(`${stem}-`, ".case.md", 2, taken));
    const other = newCaseFile({
      fields: { ...fields, ...(attachments.length > 0 && { attachments }) },
      // Cut from what is masked: half of a secret is not recognised any more.
      subject: masked.replace(/\s+/g, " ").slice(0, moved.name.length),
      body: masked,
    });
    return {
      title,
      edits: [edit],
      created: { uri, contents: new TextEncoder().encode(other) },
      moved,
      masker,
    };
  }
  const name = freeName("log-", ".txt", 1, taken);
  const named = (words: string) => words.replaceAll(moved.name, name);
  const enclosed = writeFields(text, { attachments: [...attachments, `./${name}`] });
  return {
    title: { en: named(title.en), ja: named(title.ja) },
    edits: [changeBetween(text, enclosed), { ...edit, text: named(edit.text) }],
    created: {
      uri: vscode.Uri.joinPath(folder, name),
      contents: new TextEncoder().encode(`${masked}\n`),
    },
    moved,
    masker,
  };
}

/** A part of a text without its secrets, which are looked for in all of it: what announces one may stand outside. */
function maskedSlice(text: string, { start, end }: Edit, masker: Masker): string {
  let masked = "";
  let at = start;
  for (const { edit } of maskEdits(text, masker)) {
    if (edit.end <= start || edit.start >= end) continue;
    masked += text.slice(at, Math.max(at, edit.start)) + edit.text;
    at = Math.min(end, edit.end);
  }
  return masker.mask(masked + text.slice(at, end)).text;
}

/** Lower case, as two names that differ in it are one on some disks. */
function freeName(stem: string, extension: string, from: number, taken: ReadonlySet<string>): string {
  let number = from;
  while (taken.has(fold(`${stem}${number}${extension}`))) number++;
  return `${stem}${number}${extension}`;
}

function fold(name: string): string {
  return name.toLowerCase();
}

function nameOf(path: string): string {
  return path.split(/[\\/]/).at(-1)!;
}
