import { readFile } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import type { CaseFile } from "@casewright/case-draft";
import type { FilingRequest } from "@casewright/support-client";
import { placeOf, Refusal, readInput, unreadable } from "./shell.ts";

export interface CaseToFile {
  readonly file: CaseFile;
  readonly request: FilingRequest;
  /** Names of the attachments whose content cannot be read, and was not searched for secrets. */
  readonly unchecked: readonly string[];
}

/**
 * Reads a case file and refuses what must not or cannot be sent, each with its reason: filed already, empty, too
 * long, broken front matter, secrets in subject, body or attachments. Nothing is changed, nothing is sent.
 */
export async function readCaseToFile(path: string): Promise<CaseToFile> {
  const { caseLanguage, readCaseFile, readEvidence } = await import("@casewright/case-draft");
  const { checkRequest } = await import("@casewright/support-client");
  const file = readCaseFile(readEvidence(await readInput(path)));
  refuseFiled(path, file);
  const { service, category, severity, issueType, cc, attachments = [] } = file.fields;
  const request: FilingRequest = {
    subject: file.subject,
    body: file.bodyToSend,
    ...(service && { service }),
    ...(category && { category }),
    severity: severity ?? "low",
    issueType: issueType ?? "technical",
    language: caseLanguage(file),
    ...(cc && { cc }),
    attachments: await Promise.all(attachments.map((name) => readAttachment(path, name))),
  };
  const broken = file.problems.find(({ start }) => start < file.subjectSpan.start);
  if (broken) throw brokenFrontMatter(path, file, broken);
  checkRequest(request);
  const open = file.problems[0];
  if (open) throw brokenFrontMatter(path, file, open);
  return { file, request, unchecked: await refuseSecrets(path, request) };
}

function refuseFiled(path: string, { fields }: CaseFile): void {
  if (fields.caseId === undefined) return;
  const number = fields.displayId ?? fields.caseId;
  throw new Refusal(
    "already-filed",
    {
      message: {
        en: `${path} was filed already: case ${number}.`,
        ja: `${path} は起票済みです(ケース ${number})。`,
      },
      nextStep: {
        en: `To add something, reply: casewright reply ${fields.caseId} TEXT. For another case, copy the file without its caseId and change its subject or body: the same text stays the same case until that is resolved.`,
        ja: `追記するには casewright reply ${fields.caseId} 本文ファイル を使ってください。別件として起票するには、caseId の行を除いて複製し、件名か本文を変更してください(同じ内容は、元のケースが解決済みになるまで同じケースとして扱われます)。`,
      },
    },
    { details: { caseId: fields.caseId, ...(fields.displayId && { displayId: fields.displayId }) } },
  );
}

function brokenFrontMatter(path: string, file: CaseFile, problem: CaseFile["problems"][number]): Refusal {
  const { line, column } = placeOf(file.source, problem.start);
  const { message } = problem;
  return new Refusal(
    "broken-case-file",
    {
      message: {
        en: `${path}:${line}:${column}: ${message.en}`,
        ja: `${path}:${line}:${column}: ${message.ja}`,
      },
      nextStep: {
        en: "Correct the line and file again. The draft is unchanged.",
        ja: "該当行を修正して、もう一度起票してください。下書きはそのまま残っています。",
      },
    },
    { details: { line, column } },
  );
}

async function readAttachment(path: string, name: string) {
  const file = resolve(dirname(path), name);
  try {
    return { fileName: basename(file), data: new Uint8Array(await readFile(file)) };
  } catch (error) {
    throw unreadable(name, error);
  }
}

/** Kinds and places only: a message about a secret never holds it. Gives the attachments that have no text. */
async function refuseSecrets(path: string, request: FilingRequest): Promise<readonly string[]> {
  const { findSecrets, kindName } = await import("@casewright/redact");
  const { attachmentText } = await import("@casewright/support-client");
  const attached = (request.attachments ?? []).map(({ fileName, data }) => ({
    fileName,
    text: attachmentText(data),
  }));
  const unchecked = attached.filter(({ text }) => text === undefined).map(({ fileName }) => fileName);
  const parts = [request.subject, request.body, ...attached.flatMap(({ text }) => text ?? [])];
  const kinds = [...new Set(parts.flatMap((text) => findSecrets(text).map(({ kind }) => kind)))];
  if (kinds.length === 0) return unchecked;
  const names = kinds.map(kindName);
  throw new Refusal(
    "secrets",
    {
      message: {
        en: `${path} holds what must not leave this machine: ${names.map(({ en }) => en).join(", ")}.`,
        ja: `${path} に送信してはならない情報が含まれています: ${names.map(({ ja }) => ja).join("、")}。`,
      },
      nextStep: {
        en: "Find the places with casewright lint, mask them (casewright mask), attachments too, then file again.",
        ja: "casewright lint で該当箇所を確認し、添付ファイルも含めて casewright mask でマスクしてから、もう一度起票してください。",
      },
    },
    { details: { kinds } },
  );
}
