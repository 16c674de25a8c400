import { CONFIG_FILE } from "@casewright/case-draft";
import type { LintOptions } from "@casewright/case-lint";
import type { Localized } from "@casewright/language";
import * as vscode from "vscode";
import { messages } from "./l10n/messages.ts";

/** A casewright.config.json; one with problems has no options. */
export interface SharedConfig {
  readonly uri: vscode.Uri;
  readonly options: LintOptions;
  readonly problems: readonly Localized[];
}

const changed = new vscode.EventEmitter<void>();
/** Fires when a casewright.config.json came, went or was written, and when the workspace became trusted. */
export const onSharedConfig = changed.event;

/** By the file's address. Of the workspace only, where changes are watched. */
const kept = new Map<string, Promise<SharedConfig | undefined>>();

/** Forgets what was read: what masks or files asks the disk. */
export function rereadSharedConfigs(): void {
  kept.clear();
}

/** Watches the workspace's files; a file system that cannot tell of changes is still seen to be saved to. */
export function watchSharedConfigs(): vscode.Disposable {
  const tell = () => {
    rereadSharedConfigs();
    changed.fire();
  };
  const watcher = vscode.workspace.createFileSystemWatcher(`**/${CONFIG_FILE}`);
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(tell),
    watcher.onDidChange(tell),
    watcher.onDidDelete(tell),
    vscode.workspace.onDidSaveTextDocument(({ uri }) => {
      if (uri.path.endsWith(`/${CONFIG_FILE}`)) tell();
    }),
    vscode.workspace.onDidChangeWorkspaceFolders(tell),
    vscode.workspace.onDidGrantWorkspaceTrust(tell),
  );
}

/**
 * The casewright.config.json that holds for a file: in its folder or the next one above within its workspace folder.
 * For what is in no workspace folder: in its own folder, else in the first workspace folder.
 */
export async function sharedConfig(near: vscode.Uri | undefined): Promise<SharedConfig | undefined> {
  for (const folder of foldersFor(near)) {
    const uri = vscode.Uri.joinPath(folder, CONFIG_FILE);
    const watched = vscode.workspace.getWorkspaceFolder(uri) !== undefined;
    const reading = (watched && kept.get(uri.toString())) || read(uri);
    if (watched) kept.set(uri.toString(), reading);
    const config = await reading;
    if (config) return config;
  }
  return undefined;
}

function foldersFor(near: vscode.Uri | undefined): readonly vscode.Uri[] {
  const first = vscode.workspace.workspaceFolders?.[0]?.uri;
  const root = near && vscode.workspace.getWorkspaceFolder(near)?.uri;
  if (near && root) {
    const names = near.path.slice(root.path.replace(/\/$/, "").length + 1).split("/");
    // The last one is the file itself.
    return names.map((_, last) => vscode.Uri.joinPath(root, ...names.slice(0, names.length - 1 - last)));
  }
  const onDisk = near && vscode.workspace.fs.isWritableFileSystem(near.scheme) !== undefined;
  return [...(onDisk ? [vscode.Uri.joinPath(near, "..")] : []), ...(first ? [first] : [])];
}

async function read(uri: vscode.Uri): Promise<SharedConfig | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    const code = error instanceof vscode.FileSystemError ? error.code : "";
    if (code === "FileNotFound" || code === "FileNotADirectory") return undefined;
    return { uri, options: {}, problems: [messages.configUnreadable] };
  }
  const { readLintConfig } = await import("@casewright/case-draft/config");
  return { uri, ...readLintConfig(new TextDecoder().decode(bytes)) };
}
