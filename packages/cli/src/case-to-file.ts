import { readFile, stat } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import type { CaseFile } from "@casewright/case-draft";
import type { FindOptions } from "@casewright/redact";
import type { FilingRequest } from "@casewright/support-client";
import { placeOf, Refusal, readInput, unreadable } from "./shell.ts";
import { refuseOtherThanUtf8 } from "./utf8.ts";

/** Bytes of an upload (Support API 2013-04-15): a larger file is not read to learn that it cannot be sent. */
const UPLOAD_BYTES = 157_286_400;

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
export async function readCaseToFile(path: string, redact: FindOptions): Promise<CaseToFile> {
  const { caseLanguage, readCaseFile, readEvidence } = await import("@casewright/case-draft");
  const { checkRequest } = await import("@casewright/support-client");
  const bytes = await readInput(path);
  const source = readEvidence(bytes);
  // The ids are written into the file.
  if (path !== "-") refuseOtherThanUtf8(path, bytes, source, SAVE_AS_UTF8);
  const file = readCaseFile(source);
  refuseFiled(path, file);
  const { service, category, severity, issueType, cc, attachments = [] } = file.fields;
  const texts: FilingRequest = {
    subject: file.subject,
    body: file.bodyToSend,
    ...(service && { service }),
    ...(category && { category }),
    severity: severity ?? "low",
    issueType: issueType ?? "technical",
    language: caseLanguage(file),
    ...(cc && { cc }),
  };
  const broken = file.problems.find(({ start }) => start < file.subjectSpan.start);
  if (broken) throw brokenFrontMatter(path, file, broken);
  checkRequest(texts);
  const open = file.problems[0];
  if (open) throw brokenFrontMatter(path, file, open);
  const files: AttachedFile[] = [];
  for (const name of attachments) files.push(await readAttachment(resolve(dirname(path), name), name));
  const request: FilingRequest = { ...texts, attachments: files };
  checkRequest(request);
  const own = [request.subject, request.body].map((text) => ({ place: path, text }));
  return { file, request, unchecked: await refuseSecrets(path, own, files, redact) };
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

const SAVE_AS_UTF8 = {
  en: "Save it as UTF-8, then file again. Nothing was sent.",
  ja: "UTF-8 で保存し直してから、もう一度起票してください。何も送信していません。",
} as const;

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

/** A file to send, read: what is in it is searched for secrets first. */
export interface AttachedFile {
  readonly fileName: string;
  readonly data: Uint8Array;
}

/** Reads a file that is to be attached; `name` is how its user knows it. Refuses one that cannot be read or sent. */
export async function readAttachment(file: string, name: string): Promise<AttachedFile> {
  try {
    const { size } = await stat(file);
    if (size > UPLOAD_BYTES) {
      const { SupportError } = await import("@casewright/support-client");
      throw new SupportError("attachment-too-large", "not-sent", { value: name, limit: "150 MB" });
    }
    return { fileName: basename(file), data: new Uint8Array(await readFile(file)) };
  } catch (error) {
    if (error instanceof Error && error.name === "SupportError") throw error;
    const { message } = unreadable(name, error).text;
    throw new Refusal("unreadable-attachment", {
      message: { en: `Attachment ${message.en}`, ja: `添付ファイル ${message.ja}` },
      nextStep: {
        en: "Correct its path (in a case file it counts from the file's own folder), or take it out.",
        ja: "パスを修正するか、削除してください(ケースファイルでは、そのフォルダーからの相対パスで指定します)。",
      },
    });
  }
}

/**
 * Refuses secrets in texts and in attachments. Kinds and places only: a message about a secret never holds it. Gives
 * the attachments that have no text.
 */
export async function refuseSecrets(
  path: string,
  own: readonly { readonly place: string; readonly text: string }[],
  files: readonly AttachedFile[],
  redact: FindOptions,
): Promise<readonly string[]> {
  const { findSecrets } = await import("@casewright/redact");
  const { attachmentText } = await import("@casewright/support-client");
  const attached = files.map(({ fileName, data }) => ({ fileName, text: attachmentText(data) }));
  const unchecked = attached.filter(({ text }) => text === undefined).map(({ fileName }) => fileName);
  const texts = [...own, ...attached.map(({ fileName, text = "" }) => ({ place: fileName, text }))];
  const kindsAt = new Map<string, Set<string>>();
  for (const { place, text } of texts) {
    const kinds = findSecrets(text, redact).map(({ kind }) => kind);
    if (kinds.length > 0) kindsAt.set(place, new Set([...(kindsAt.get(place) ?? []), ...kinds]));
  }
  if (kindsAt.size > 0) throw await secretsIn(path, kindsAt);
  return unchecked;
}

/** `kindsAt` tells what is in the case file and in each attachment. */
async function secretsIn(path: string, kindsAt: ReadonlyMap<string, ReadonlySet<string>>): Promise<Refusal> {
  const { kindName } = await import("@casewright/redact");
  const places = [...kindsAt].map(([place, kinds]) => ({ place, names: [...kinds].map(kindName) }));
  const inFile = kindsAt.has(path);
  const attachments = places.length - (inFile ? 1 : 0);
  return new Refusal(
    "secrets",
    {
      message: {
        en: `These hold what must not leave this machine: ${places.map(({ place, names }) => `${place} (${names.map(({ en }) => en).join(", ")})`).join("; ")}.`,
        ja: `送信してはならない情報が含まれています: ${places.map(({ place, names }) => `${place}(${names.map(({ ja }) => ja).join("、")})`).join("、")}。`,
      },
      nextStep: {
        en: [
          ...(inFile ? ["Find the places with casewright lint and mask them with casewright mask."] : []),
          ...(attachments > 0 ? ["Attach masked copies: casewright mask FILE -o COPY."] : []),
          "Then file again.",
        ].join(" "),
        ja: [
          ...(inFile ? ["casewright lint で該当箇所を確認し、casewright mask でマスクしてください。"] : []),
          ...(attachments > 0
            ? ["添付ファイルは、casewright mask FILE -o COPY でマスクしたコピーに差し替えてください。"]
            : []),
          "その後、もう一度起票してください。",
        ].join(""),
      },
    },
    {
      details: {
        kinds: [...new Set([...kindsAt.values()].flatMap((kinds) => [...kinds]))],
        places: Object.fromEntries([...kindsAt].map(([place, kinds]) => [place, [...kinds]])),
      },
    },
  );
}
