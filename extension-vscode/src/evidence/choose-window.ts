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

type Part = Pick<Evidence, "text" | "part">;

/**
 * The part of a large log that the case is about: around a time, or its end. Only that part is read.
 * @throws CancellationError where the user chooses none
 */
export async function chooseWindow(uri: vscode.Uri, size: number): Promise<Part> {
  const span = await logSpan(uri.fsPath).catch(() => {
    throw new Refusal(messages.fileUnreadable(vscode.workspace.asRelativePath(uri)));
  });
  if (!span) return readEnd(uri, size);
  const around = {
    label: `$(clock) ${t(messages.windowAround)}`,
    detail: `${span.from.raw} – ${span.to.raw}`,
  };
  const end = { label: `$(arrow-down) ${t(messages.windowEnd)}`, detail: megabytes(SMALL_BYTES) };
  const title = t(messages.windowTitle(vscode.workspace.asRelativePath(uri), megabytes(size)));
  const chosen = await vscode.window.showQuickPick([around, end], { title, ignoreFocusOut: true });
  if (!chosen) throw new vscode.CancellationError();
  return chosen === end ? readEnd(uri, size) : readAround(uri, span);
}

async function readAround(uri: vscode.Uri, span: LogSpan): Promise<Part> {
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
  const { bytes, inside } = await readWindow(uri.fsPath, time, width.minutes, SMALL_BYTES);
  if (!inside || bytes.length === 0) {
    throw new Refusal(messages.windowOutside(time.raw, span.from.raw, span.to.raw));
  }
  return { text: readEvidence(bytes), part: `${time.raw} ${width.label}` };
}

function timeIn(text: string) {
  const time = findTime(text.trim());
  return time && !Number.isNaN(time.ms) ? time : undefined;
}

/** The newest lines of a log stand at its end. */
export async function readEnd(uri: vscode.Uri, size: number): Promise<Part> {
  const file = await open(uri.fsPath).catch(() => {
    throw new Refusal(messages.fileUnreadable(vscode.workspace.asRelativePath(uri)));
  });
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
