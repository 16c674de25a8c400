import { type CaseFile, lintCaseFile, readCaseFile } from "@casewright/case-draft";
import type { EarlierMessage, LintResult } from "@casewright/case-lint";
import type { SecretSpan } from "@casewright/redact";
import type * as vscode from "vscode";
import type { CaseSettings } from "../case-settings.ts";
import { replyTo } from "../filing/reply-to.ts";
import { caseMasker } from "./mask.ts";

export const CASE_LANGUAGE = "aws-case";
export const SECRET_RULE = "secret";

/** A case file as read and judged, for one version of its text. All offsets are the file's. */
export interface CaseState {
  readonly file: CaseFile;
  /** The case that the draft replies to; undefined for a new case. */
  readonly replyTo: string | undefined;
  readonly result: LintResult;
  /** Secrets that the lint does not see: in the front matter and in comments, and bare ones that this case had masked. */
  readonly otherSecrets: readonly SecretSpan[];
}

function judgeCase(uri: vscode.Uri, text: string, settings: CaseSettings): CaseState {
  const file = readCaseFile(text);
  const replies = replyTo(text);
  const result = lintCaseFile(file, {
    ...settings.lint,
    ...(replies && { kind: "reply" as const, earlier: earlierMessages(file) }),
    now: Date.now(),
    moves: ["attachment", "case"],
  });
  const seen = result.findings.filter(({ rule }) => rule === SECRET_RULE);
  const otherSecrets = caseMasker(uri, settings.redact)
    .find(text)
    .filter(({ start, end }) => !seen.some(({ span }) => span.start < end && start < span.end));
  return { file, replyTo: replies, result, otherSecrets };
}

/** What a reply answers: the message that its draft holds in a comment. */
function earlierMessages({ body }: CaseFile): readonly EarlierMessage[] {
  const text = /<!--\nAWS Support:\n([\s\S]*?)\n-->/.exec(body)?.[1];
  return text === undefined ? [] : [{ from: "support", text }];
}

interface Kept {
  readonly version: number;
  readonly settings: string;
  readonly state: CaseState;
}

const kept = new WeakMap<vscode.TextDocument, Kept>();

/** The state of a document's present text; judged once for each version and settings. */
export function caseState(document: vscode.TextDocument, settings: CaseSettings): CaseState {
  const key = JSON.stringify(settings);
  const last = kept.get(document);
  if (last && last.version === document.version && last.settings === key) return last.state;
  const state = judgeCase(document.uri, document.getText(), settings);
  kept.set(document, { version: document.version, settings: key, state });
  return state;
}
