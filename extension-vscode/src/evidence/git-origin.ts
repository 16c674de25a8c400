import { execFile } from "node:child_process";
import { dirname } from "node:path";
import { promisify } from "node:util";
import * as vscode from "vscode";

/** Milliseconds: a repository on a slow disk must not hold up the draft. */
const PATIENCE = 2000;

/** `commit 0a1b2c3… of https://…` for a file under git; undefined for any other. Reads only, in trusted workspaces. */
export async function gitOrigin(uri: vscode.Uri | undefined): Promise<string | undefined> {
  if (uri?.scheme !== "file" || !vscode.workspace.isTrusted) return undefined;
  const git = async (...args: string[]) => {
    const { stdout } = await promisify(execFile)("git", args, {
      cwd: dirname(uri.fsPath),
      timeout: PATIENCE,
    });
    return stdout.trim();
  };
  try {
    const commit = await git("rev-parse", "HEAD");
    const remote = await git("config", "--get", "remote.origin.url").catch(() => "");
    return `commit ${commit}${remote ? ` of ${withoutUser(remote)}` : ""}`;
  } catch {
    return undefined;
  }
}

/** A remote's address may carry a name and a password. */
function withoutUser(remote: string): string {
  return remote.replace(/^(\w+:\/\/)[^/@]*@/, "$1");
}
