import type { Localized } from "@casewright/language";
import type { Transfer } from "@casewright/support-client";
import * as vscode from "vscode";
import { language, t } from "./l10n/index.ts";

/** Says what is going on while it goes on. */
export function working<T>(
  title: Localized,
  location: vscode.ProgressLocation,
  work: () => Promise<T>,
): Thenable<T> {
  return vscode.window.withProgress({ location, title: t(title) }, work);
}

/**
 * Sends something with files: says how many of their bytes have arrived, and can be cancelled while files are on
 * their way. What has been sent after them is not taken back.
 */
export function sending<T>(title: Localized, work: (transfer: Transfer) => Promise<T>): Thenable<T> {
  const options = { location: vscode.ProgressLocation.Notification, title: t(title), cancellable: true };
  return vscode.window.withProgress(options, (progress, cancelled) => {
    const stop = new AbortController();
    cancelled.onCancellationRequested(() => stop.abort(new vscode.CancellationError()));
    return work({
      signal: stop.signal,
      onProgress: ({ fileName, sent, size }) =>
        progress.report({ message: `${fileName}: ${megabytes(sent)} / ${megabytes(size)}` }),
    });
  });
}

/** Bytes for people. */
export function megabytes(bytes: number): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, "kilobyte"] : [bytes / 1_000_000, "megabyte"];
  const digits = unit === "megabyte" && value < 10 ? 1 : 0;
  return new Intl.NumberFormat(language, { style: "unit", unit, maximumFractionDigits: digits }).format(
    unit === "kilobyte" ? Math.ceil(value) : value,
  );
}
