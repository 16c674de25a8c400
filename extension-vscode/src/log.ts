import { maskText } from "@casewright/redact";
import * as vscode from "vscode";

/** The "Casewright" output channel. Every line is masked: an error's message may quote what it met. */
export interface Log {
  info(line: string): void;
  warn(line: string): void;
  error(line: string): void;
  show(): void;
}

export function createLog(): Log & vscode.Disposable {
  const channel = vscode.window.createOutputChannel("Casewright", { log: true });
  const clean = (line: string) => maskText(line, { accessKeyIds: true }).text;
  return {
    info: (line) => channel.info(clean(line)),
    warn: (line) => channel.warn(clean(line)),
    error: (line) => channel.error(clean(line)),
    show: () => channel.show(),
    dispose: () => channel.dispose(),
  };
}
