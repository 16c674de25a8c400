import { performance } from "node:perf_hooks";
import * as vscode from "vscode";
import { until } from "./harness.ts";

/** Lines that a person selects at most by hand. */
export const LINES = 10_000;

const WORDS = [
  "request done",
  "cache miss",
  "put failed: AccessDenied",
  "retry",
  "queue empty",
  "token=none",
];
export const log = Array.from({ length: LINES }, (_, index) => {
  const time = new Date(Date.UTC(2026, 10, 20) + index * 250).toISOString();
  const level = (index * 7) % 13 === 2 ? "ERROR" : "INFO ";
  return `${time} ${level} worker-${index % 9} ${WORDS[(index * 7) % 6]} id=${index * 37} in ap-northeast-1`;
}).join("\n");

/** Milliseconds. */
export interface Spent {
  readonly passed: number;
  /** Of a processor, in the extension host and not in VS Code's window and server. */
  readonly worked: number;
}

export async function spent(work: () => Thenable<unknown>): Promise<Spent> {
  const before = process.cpuUsage();
  const start = performance.now();
  await work();
  const passed = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { passed, worked: (user + system) / 1000 };
}

export const shown = (ms: number) => `${ms.toFixed(0)} ms`;

/** The test's name is what the runner prints. */
export const say = (line: string) => console.log(`✓ ${line}`);

/** The draft that a command has opened. */
export function draftInFront(): Promise<vscode.TextDocument> {
  return until("the draft", () => {
    const document = vscode.window.activeTextEditor?.document;
    return document?.languageId === "aws-case" && document;
  });
}
