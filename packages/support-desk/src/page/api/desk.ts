import { DeskError, readError } from "./desk-error.ts";
import type {
  CaseAddress,
  CaseDetails,
  Communication,
  CreateCaseRequest,
  DeskState,
  NamedCode,
  ReplyRequest,
  Service,
} from "./types.ts";

/** Most cases and communications that one call may return (Support API 2013-04-15). */
const PAGE_SIZE = 100;

async function call<T>(path: string, body?: unknown): Promise<T> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(`/desk/${path}`, {
      method: body === undefined ? "GET" : "POST",
      ...(body !== undefined && {
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      }),
    });
    text = await response.text();
  } catch (cause) {
    throw new DeskError("Unreachable", cause instanceof Error ? cause.message : String(cause), 0);
  }
  let answer: unknown;
  try {
    answer = text === "" ? {} : JSON.parse(text);
  } catch {
    throw readError(response.status, { message: text.slice(0, 200) });
  }
  if (!response.ok) throw readError(response.status, answer);
  return answer as T;
}

/** Follows nextToken to the end. */
async function all<T>(path: string, request: object, key: string): Promise<readonly T[]> {
  const items: T[] = [];
  let nextToken: string | undefined;
  do {
    const page: Record<string, unknown> = await call(path, {
      ...request,
      maxResults: PAGE_SIZE,
      ...(nextToken !== undefined && { nextToken }),
    });
    items.push(...((page[key] ?? []) as T[]));
    nextToken = page.nextToken as string | undefined;
  } while (nextToken);
  return items;
}

export const deskState = (): Promise<DeskState> => call("state");

export const describeServices = async (language: string): Promise<readonly Service[]> =>
  (await call<{ services: readonly Service[] }>("DescribeServices", { language })).services;

/** Languages in which AWS Support handles cases of this kind, each with its name in itself. */
export async function describeSupportedLanguages(request: {
  readonly issueType: string;
  readonly serviceCode: string;
  readonly categoryCode: string;
}): Promise<readonly { readonly code: string; readonly display: string }[]> {
  const { supportedLanguages } = await call<{
    supportedLanguages: readonly { readonly code: string; readonly display: string }[];
  }>("DescribeSupportedLanguages", request);
  return supportedLanguages;
}

export const describeSeverityLevels = async (language: string): Promise<readonly NamedCode[]> =>
  (await call<{ severityLevels: readonly NamedCode[] }>("DescribeSeverityLevels", { language }))
    .severityLevels;

export const listCases = (): Promise<readonly CaseDetails[]> =>
  all("DescribeCases", { includeResolvedCases: true, includeCommunications: false }, "cases");

/** The cases of every account, newest first: what the support engineer sees. */
export async function listEveryCase(): Promise<readonly CaseDetails[]> {
  const { accounts } = await deskState();
  const request = { includeResolvedCases: true, includeCommunications: false };
  const lists = await Promise.all(
    accounts.map((account) => all<CaseDetails>(`accounts/${account}/DescribeCases`, request, "cases")),
  );
  return lists.flat().toSorted((a, b) => b.timeCreated.localeCompare(a.timeCreated));
}

/** The case at an address; undefined where the desk has none. */
export async function findCase(by: CaseAddress): Promise<CaseDetails | undefined> {
  const filter = "displayId" in by ? { displayId: by.displayId } : { caseIdList: [by.caseId] };
  const { cases } = await call<{ cases: readonly CaseDetails[] }>("DescribeCases", {
    ...filter,
    includeResolvedCases: true,
    includeCommunications: false,
  });
  return cases[0];
}

/** All correspondence of a case, newest first. */
export const listCommunications = (caseId: string): Promise<readonly Communication[]> =>
  all("DescribeCommunications", { caseId }, "communications");

export const createCase = async (request: CreateCaseRequest): Promise<string> =>
  (await call<{ caseId: string }>("CreateCase", request)).caseId;

export const addCommunication = (request: ReplyRequest): Promise<unknown> =>
  call("AddCommunicationToCase", request);

export const resolveCase = (caseId: string): Promise<unknown> => call("ResolveCase", { caseId });

/** The account that a case belongs to, as its id says. */
export const accountOfCase = (caseId: string): string | undefined => /^case-(\d{12})-/.exec(caseId)?.[1];

/** Uploads files (at most 3 of 5 MB) of an account as one set; undefined for no files. */
export async function addAttachments(files: readonly File[], account?: string): Promise<string | undefined> {
  if (files.length === 0) return undefined;
  const attachments = await Promise.all(
    files.map(async (file) => ({ fileName: file.name, data: await base64(file) })),
  );
  const path = account === undefined ? "" : `accounts/${account}/`;
  return (await call<{ attachmentSetId: string }>(`${path}AddAttachmentsToSet`, { attachments }))
    .attachmentSetId;
}

/** Where an attachment of any size can be fetched from for some minutes, and the name to save it under. */
export async function attachmentLink(attachmentId: string): Promise<{ fileName: string; url: string }> {
  const { fileName, downloadUrl } = await call<{ fileName: string; downloadUrl: { url: string } }>(
    "GetAttachmentDownloadLink",
    { attachmentId },
  );
  return { fileName, url: downloadUrl.url };
}

/** The support engineer's side of the practice. */
export const engineer = {
  reply: (caseId: string, body: string): Promise<unknown> => call("engineer/reply", { caseId, body }),
  ask: (caseId: string, body: string): Promise<unknown> => call("engineer/ask", { caseId, body }),
  resolve: (caseId: string): Promise<unknown> => call("engineer/resolve", { caseId }),
  severity: (caseId: string, severityCode: string): Promise<unknown> =>
    call("engineer/severity", { caseId, body: severityCode }),
};

function base64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const url = reader.result as string;
      resolve(url.slice(url.indexOf(",") + 1));
    };
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
