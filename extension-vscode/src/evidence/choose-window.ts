import { open } from "node:fs/promises";
import { type Evidence, findTime, readEvidence } from "@casewright/case-draft";
import * as vscode from "vscode";
import { Refusal } from "../failures.ts";
import { t } from "../l10n/index.ts";
import { messages } from "../l10n/messages.ts";
import { megabytes } from "../progress.ts";
import { type LogSpan, logSpan, readWindow } from "./log-window.ts";

/** Bytes of a file that is read as a whole, and at most of a part of a larger one. */
export const SMALL_BYTES = 4 * 1024 * 1024;
const MINUTES = [5, 1, 15, 60];

/** A log on the disk, and its bytes. */
export interface LargeLog {
  readonly uri: vscode.Uri;
  readonly size: number;
}
type TimedLog = LargeLog & { readonly span: LogSpan | undefined };
type Part = Pick<Evidence, "text" | "part">;

/**
 * The parts of large logs that the case is about, in their order: around one time, asked once for all of them, or
 * their ends. Only these parts are read.
 * @throws CancellationError where the user chooses none
 */
export async function chooseWindow(large: readonly LargeLog[]): Promise<readonly Part[]> {
  const logs = await Promise.all(large.map(async (log) => ({ ...log, span: await spanOf(log) })));
  const span = wholeSpan(logs);
  if (!span) return Promise.all(logs.map(readEnd));
  const around = {
    label: `$(clock) ${t(messages.windowAround)}`,
    detail: `${span.from.raw} – ${span.to.raw}`,
  };
  const end = { label: `$(arrow-down) ${t(messages.windowEnd)}`, detail: megabytes(SMALL_BYTES) };
  const title = t(messages.windowTitle(logs.map(nameOf), megabytes(sum(logs))));
  const chosen = await vscode.window.showQuickPick([around, end], { title, ignoreFocusOut: true });
  if (!chosen) throw new vscode.CancellationError();
  return chosen === end ? Promise.all(logs.map(readEnd)) : readAround(logs, span);
}

async function readAround(logs: readonly TimedLog[], span: LogSpan): Promise<readonly Part[]> {
  const typed = await vscode.window.showInputBox({
    title: t(messages.windowTime),
    prompt: t(messages.windowTimeHint(span.from.raw, span.to.raw)),
    value: span.to.raw,
    ignoreFocusOut: true,
    validateInput: (text) => (timeIn(text) ? undefined : t(messages.windowTimeInvalid(span.to.raw))),
  });
  const time = typed === undefined ? undefined : timeIn(typed);
  const widths = MINUTES.map((minutes) => ({ label: t(messages.windowMinutes(minutes)), minutes }));
  const width =
    time &&
    (await vscode.window.showQuickPick(widths, { title: t(messages.windowWidth), ignoreFocusOut: true }));
  if (!time || !width) throw new vscode.CancellationError();
  const windows = await Promise.all(
    logs.map((log) => log.span && readWindow(log.uri.fsPath, time, width.minutes, SMALL_BYTES)),
  );
  if (!windows.some((window) => window?.inside && window.bytes.length > 0)) {
    throw new Refusal(messages.windowOutside(time.raw, span.from.raw, span.to.raw));
  }
  // Of one without times the newest lines are the nearest guess; one that was silent then says so by having none.
  return Promise.all(
    windows.map(async (window, index) =>
      window
        ? { text: readEvidence(window.bytes), part: `${time.raw} ${width.label}` }
        : readEnd(logs[index]!),
    ),
  );
}

/** The newest lines of a log stand at its end. */
async function readEnd({ uri, size }: LargeLog): Promise<Part> {
  const file = await open(uri.fsPath).catch(() => unreadable(uri));
  try {
    const { buffer, bytesRead } = await file.read(
      Buffer.alloc(SMALL_BYTES),
      0,
      SMALL_BYTES,
      size - SMALL_BYTES,
    );
    const bytes = buffer.subarray(0, bytesRead);
    // A piece out of a file begins at a line, not in the middle of one.
    return { text: readEvidence(bytes.subarray(bytes.indexOf(0x0a) + 1)), part: t(messages.windowEnd) };
  } finally {
    await file.close();
  }
}

async function spanOf({ uri }: LargeLog): Promise<LogSpan | undefined> {
  return logSpan(uri.fsPath).catch(() => unreadable(uri));
}

/** From the first to the last time of all logs; undefined where none has times. */
function wholeSpan(logs: readonly TimedLog[]): LogSpan | undefined {
  const spans = logs.flatMap(({ span }) => span ?? []);
  if (spans.length === 0) return undefined;
  return {
    from: spans.map(({ from }) => from).reduce((a, b) => (b.ms < a.ms ? b : a)),
    to: spans.map(({ to }) => to).reduce((a, b) => (b.ms > a.ms ? b : a)),
  };
}

function timeIn(text: string) {
  const time = findTime(text.trim());
  return time && !Number.isNaN(time.ms) ? time : undefined;
}

function sum(logs: readonly LargeLog[]): number {
  return logs.reduce((bytes, { size }) => bytes + size, 0);
}

function nameOf({ uri }: LargeLog): string {
  return vscode.workspace.asRelativePath(uri);
}

function unreadable(uri: vscode.Uri): never {
  throw new Refusal(messages.fileUnreadable(vscode.workspace.asRelativePath(uri)));
}
