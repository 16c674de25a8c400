import { gzipSync } from "node:zlib";
import { findSecrets, maskText } from "@casewright/redact";
import * as vscode from "vscode";
import { Refusal, type Remedy } from "../failures.ts";
import { messages } from "../l10n/messages.ts";
import type { Settings } from "../settings.ts";
import { supportClient } from "../support/connection.ts";

// One attachment set takes 3 files of 5 MB (Support API 2013-04-15, AddAttachmentsToSet).
const MOST_FILES = 3;
const MOST_BYTES = 5 * 1024 * 1024;

export interface Attachment {
  readonly fileName: string;
  readonly data: Uint8Array;
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
  settings: Settings,
  replacePath: (from: string, to: string) => Promise<unknown>,
): Promise<readonly Attachment[]> {
  if (paths.length > MOST_FILES) throw new Refusal(messages.attachmentsTooMany);
  const { attachmentText, isGzip } = await supportClient();
  const attachments: Attachment[] = [];
  for (const path of paths) {
    const uri = resolvePath(document.uri, path);
    const data = await read(uri, path);
    if (data.byteLength > MOST_BYTES) throw new Refusal(messages.attachmentTooLarge(path));
    const text = attachmentText(data);
    const secrets = text === undefined ? [] : findSecrets(text, settings.redact);
    if (text !== undefined && secrets.length > 0) {
      const remedy: Remedy = {
        title: messages.attachMasked,
        run: () => {
          const masked = new TextEncoder().encode(maskText(text, settings.redact).text);
          return attachMasked(uri, path, isGzip(data) ? gzipSync(masked) : masked, replacePath);
        },
      };
      throw new Refusal(messages.attachmentSecret(path, secrets.length), remedy);
    }
    attachments.push({ fileName: uri.path.split("/").at(-1)!, data, checked: text !== undefined });
  }
  return attachments;
}

function resolvePath(caseFile: vscode.Uri, path: string): vscode.Uri {
  const absolute = path.startsWith("/") || /^[A-Za-z]:[\\/]/.test(path);
  return absolute ? vscode.Uri.file(path) : vscode.Uri.joinPath(caseFile, "..", path);
}

async function read(uri: vscode.Uri, path: string): Promise<Uint8Array> {
  try {
    // Its size first: a log of gigabytes is not to be read to learn that it is too large.
    if ((await vscode.workspace.fs.stat(uri)).size > MOST_BYTES)
      throw new Refusal(messages.attachmentTooLarge(path));
    return await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(messages.attachmentMissing(path));
  }
}

/** Writes `app.masked.log` beside `app.log` and names it in the case file instead. */
async function attachMasked(
  uri: vscode.Uri,
  path: string,
  masked: Uint8Array,
  replacePath: (from: string, to: string) => Promise<unknown>,
): Promise<void> {
  const rename = (name: string) => name.replace(/(\.[^./\\]*)?$/, (extension) => `.masked${extension}`);
  await vscode.workspace.fs.writeFile(uri.with({ path: rename(uri.path) }), masked);
  await replacePath(path, rename(path));
}
