import { openAsBlob } from "node:fs";
import { gzipSync } from "node:zlib";
import { readCaseFile, writeFields } from "@casewright/case-draft";
import type { Masker } from "@casewright/redact";
import * as vscode from "vscode";
import type { CaseSettings } from "../case-settings.ts";
import { replaceText } from "../commands/case-document.ts";
import { Refusal, type Remedy } from "../failures.ts";
import { messages } from "../l10n/messages.ts";
import { caseMasker, rememberMasks } from "../language/mask.ts";
import { supportClient } from "../support/connection.ts";
import { maskLargeFile, secretsInLargeFile } from "./large-files.ts";

// Support API 2013-04-15, read on 2026-11-23: ten files here; 5 MB in a set, uploads of 150 MB.
const MOST_FILES = 10;
const SMALL_BYTES = 5 * 1024 * 1024;
const MOST_BYTES = 157_286_400;

export interface Attachment {
  readonly fileName: string;
  readonly data: Uint8Array | Blob;
  /** Bytes. */
  readonly size: number;
  /** False where it has no text that could be searched for secrets, as a screenshot. */
  readonly checked: boolean;
}

/**
 * Reads the files that a case file names, as paths from its own folder. Refuses what cannot be sent, and text
 * that holds secrets: a masked copy can take its place.
 */
export async function readAttachments(
  document: vscode.TextDocument,
  paths: readonly string[],
  settings: CaseSettings,
): Promise<readonly Attachment[]> {
  if (paths.length > MOST_FILES) throw new Refusal(messages.attachmentsTooMany);
  const attachments: Attachment[] = [];
  const masker = () => {
    const made = caseMasker(document.uri, settings.redact);
    // What stands in the case already is never given to another secret.
    made.find(document.getText());
    return made;
  };
  const attach = async (from: string, to: string, used: Masker) => {
    rememberMasks(document.uri, used);
    await renameAttachment(document, from, to);
  };
  for (const path of paths) {
    const uri = resolvePath(document.uri, path);
    const size = await sizeOf(uri, path);
    const large = size > SMALL_BYTES && uri.scheme === "file";
    attachments.push(
      await (large ? readLarge : readSmall)({ uri, path, size, masker, attach }).catch((error) => {
        throw error instanceof Refusal ? error : new Refusal(messages.attachmentMissing(path));
      }),
    );
  }
  return attachments;
}

/** Names another file in the place of one that the case file attaches. */
async function renameAttachment(document: vscode.TextDocument, from: string, to: string): Promise<void> {
  const text = document.getText();
  const attachments = readCaseFile(text).fields.attachments?.map((path) => (path === from ? to : path)) ?? [];
  await replaceText(document, writeFields(text, { attachments }));
  await document.save();
}

interface Source {
  readonly uri: vscode.Uri;
  readonly path: string;
  readonly size: number;
  /** A new masker of the case. */
  readonly masker: () => Masker;
  /** Names the masked copy in the place of the file. */
  readonly attach: (from: string, to: string, masker: Masker) => Promise<void>;
}

async function readSmall({ uri, path, masker, attach }: Source): Promise<Attachment> {
  const { attachmentText, isGzip } = await supportClient();
  const data = await vscode.workspace.fs.readFile(uri);
  const text = attachmentText(data);
  const secrets = text === undefined ? [] : masker().find(text);
  if (text !== undefined && secrets.length > 0) {
    throw withMaskedCopy(path, secrets.length, async () => {
      const used = masker();
      const masked = new TextEncoder().encode(used.mask(text).text);
      await vscode.workspace.fs.writeFile(maskedUri(uri), isGzip(data) ? gzipSync(masked) : masked);
      await attach(path, maskedName(path), used);
    });
  }
  return { fileName: nameOf(uri), data, size: data.byteLength, checked: text !== undefined };
}

/** A large file goes from the disk to AWS, and through the masker, without being held as a whole. */
async function readLarge({ uri, path, size, masker, attach }: Source): Promise<Attachment> {
  const secrets = await secretsInLargeFile(uri.fsPath, masker());
  if (secrets) {
    throw withMaskedCopy(path, secrets, async () => {
      const used = masker();
      await maskLargeFile(uri.fsPath, maskedUri(uri).fsPath, used);
      await attach(path, maskedName(path), used);
    });
  }
  return { fileName: nameOf(uri), data: await openAsBlob(uri.fsPath), size, checked: secrets !== undefined };
}

/** Masking writes `app.masked.log` beside `app.log` and names it in the case file instead. */
function withMaskedCopy(path: string, secrets: number, run: () => Promise<void>): Refusal {
  const remedy: Remedy = { title: messages.attachMasked, run };
  return new Refusal(messages.attachmentSecret(path, secrets), remedy);
}

function maskedUri(uri: vscode.Uri): vscode.Uri {
  return uri.with({ path: maskedName(uri.path) });
}

function maskedName(name: string): string {
  return name.replace(/(\.[^./\\]*)?$/, (extension) => `.masked${extension}`);
}

function nameOf(uri: vscode.Uri): string {
  return uri.path.split("/").at(-1)!;
}

function resolvePath(caseFile: vscode.Uri, path: string): vscode.Uri {
  const absolute = path.startsWith("/") || /^[A-Za-z]:[\\/]/.test(path);
  return absolute ? vscode.Uri.file(path) : vscode.Uri.joinPath(caseFile, "..", path);
}

/** Its size first: a log of gigabytes is not to be read to learn that it is too large. */
async function sizeOf(uri: vscode.Uri, path: string): Promise<number> {
  const { size } = await vscode.workspace.fs.stat(uri).then(undefined, () => {
    throw new Refusal(messages.attachmentMissing(path));
  });
  if (size > MOST_BYTES) throw new Refusal(messages.attachmentTooLarge(path));
  return size;
}
