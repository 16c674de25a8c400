import type { IncomingMessage, ServerResponse } from "node:http";
import { uiLanguage } from "@casewright/language";
import type { PlanId } from "@casewright/support-plans";
import { accessKeyOf, accountOf, PRACTICE_ACCOUNT } from "../accounts.ts";
import { answer } from "../answer.ts";
import type { Call } from "../call.ts";
import { checkClock } from "../clock-skew.ts";
import type { Database } from "../database.ts";
import { ENGINEER_ACTS, type EngineerAct, engineer } from "../engineer.ts";
import { ApiError, internal } from "../errors.ts";
import { errorBefore, type Faults, parseFault, parseFaultName } from "../faults.ts";
import { accountsOf, ownerOf } from "../owner.ts";
import { isOperation, type OperationName } from "../schemas.ts";
import { readJson } from "./body.ts";
import { refusal } from "./guard.ts";
import { servePage } from "./page-files.ts";
import { sendError, sendJson } from "./respond.ts";
import type { SignedUrls } from "./signed-urls.ts";
import { receivePart, sendAttachment } from "./transfers.ts";

export interface DeskContext {
  readonly database: Database;
  readonly uploadsDir: string;
  readonly extraHosts: readonly string[];
  readonly plan: PlanId;
  readonly now: () => number;
  readonly casesPerHour: number;
  readonly setsPerHour: number;
  readonly throttle: (account: string) => void;
  readonly throttleAdvisor: (account: string) => void;
  readonly throttleAttachments: (account: string) => void;
  readonly faults: Faults;
  readonly urls: SignedUrls;
  readonly scheme: "http" | "https";
  readonly pageDir: string;
}

/** Three attachments of 5 MB in base64, with room for their names. */
const ATTACHMENTS_BYTES = 22 * 1024 * 1024;
const BODY_BYTES = 1024 * 1024;
/** AWS JSON; plain JSON comes from people with curl. */
const JSON_TYPES = /^application\/(?:x-amz-json-1\.[01]|json) *(?:;|$)/i;

function bodyLimit(operation: OperationName): number {
  return operation === "AddAttachmentsToSet" ? ATTACHMENTS_BYTES : BODY_BYTES;
}

/** Answers every request of the desk: the Support API, the page and its calls, uploads and downloads. */
export function requestListener(desk: DeskContext) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    route(desk, request, response).catch((error) => {
      if (response.headersSent || response.destroyed) response.destroy();
      else sendError(request, response, error);
    });
  };
}

async function route(desk: DeskContext, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const refused = refusal(request, desk.extraHosts);
  if (refused) throw new ApiError("AccessDeniedException", refused, 403);
  const url = URL.parse(`http://desk${request.url}`);
  if (url?.host !== "desk") throw notFound();
  const path = url.pathname;
  if (request.method === "POST" && path === "/") return supportApi(desk, request, response);
  if (request.method === "POST" && path.startsWith("/desk/")) return deskCall(desk, path, request, response);
  if (request.method === "PUT" && path.startsWith("/uploads/")) return upload(desk, url, request, response);
  if (request.method === "GET") {
    if (path === "/") return void response.writeHead(302, { location: "/support/home" }).end();
    if (path === "/desk/state") return sendJson(response, 200, state(desk, request));
    if (path.startsWith("/attachments/")) return download(desk, url, response);
    if (await servePage(path, response, desk.pageDir)) return;
  }
  throw notFound();
}

function notFound(): ApiError {
  return new ApiError("UnknownOperationException", "Not found", 404);
}

function callFor(
  desk: DeskContext,
  request: IncomingMessage,
  from: { readonly account: string; readonly source: "api" | "page" },
): Call {
  const { database, plan, casesPerHour, setsPerHour, uploadsDir } = desk;
  return {
    database,
    plan,
    casesPerHour,
    setsPerHour,
    uploadsDir,
    ...from,
    now: desk.now(),
    signUrl: (path, expiresAt) =>
      `${desk.scheme}://${request.headers.host}${desk.urls.sign(path, expiresAt)}`,
  };
}

/** AWS JSON 1.1: the operation is in X-Amz-Target, the account in the credential scope. */
async function supportApi(
  desk: DeskContext,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const target = String(request.headers["x-amz-target"] ?? "");
  const operation = target.replace(/^AWSSupport_20130415\./, "");
  if (operation === target || !isOperation(operation)) {
    throw new ApiError(
      "UnknownOperationException",
      "The requested operation is not recognized by the service.",
    );
  }
  const accessKey = accessKeyOf(request.headers.authorization);
  if (accessKey === undefined) {
    throw new ApiError("MissingAuthenticationTokenException", "Missing Authentication Token");
  }
  if (!JSON_TYPES.test(request.headers["content-type"] ?? "")) {
    throw new ApiError("UnsupportedMediaTypeException", "Send application/x-amz-json-1.1.", 415);
  }
  // Signatures are made with the real time, whatever time the desk plays.
  checkClock(request.headers["x-amz-date"]?.toString(), Date.now());
  const account = accountOf(accessKey);
  const body = await readJson(request, bodyLimit(operation));
  const named = request.headers["x-desk-fault"]?.toString();
  const fault = named === undefined ? desk.faults.take(operation) : parseFaultName(named);
  if (fault === "reset-before") return void request.socket.destroy();
  if (fault === "hang-before") return;
  const refused = errorBefore(fault);
  if (refused) throw refused;
  (/TrustedAdvisor/.test(operation) ? desk.throttleAdvisor : desk.throttle)(account);
  if (operation === "DescribeAttachment") desk.throttleAttachments(account);
  const output = answer(operation, body, callFor(desk, request, { account, source: "api" }));
  if (fault === "reset-after") return void request.socket.destroy();
  if (fault === "hang-after") return;
  if (fault === "error-after") throw internal();
  sendJson(response, 200, output);
}

/**
 * The page's calls: the same operations as the practice user, or as the account that is named or that a case or an
 * attachment belongs to; and the engineer's side, which sees the cases of every account.
 */
async function deskCall(
  desk: DeskContext,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // A page of another site can send a POST without asking first, but not with this type.
  if (!/^application\/json(;|$)/.test(request.headers["content-type"] ?? "")) {
    throw new ApiError("UnsupportedMediaTypeException", "Send application/json.", 415);
  }
  const [, asked, name = ""] = /^\/desk\/(?:accounts\/(\d{12})\/)?(.*)$/.exec(path) ?? [];
  const act = ENGINEER_ACTS.find((known): known is EngineerAct => name === `engineer/${known}`);
  if (act) {
    const body = await readJson(request, BODY_BYTES);
    return sendJson(response, 200, engineer(act, body, desk.database, desk.now()));
  }
  if (name === "faults") {
    desk.faults.inject(...parseFault(await readJson(request, BODY_BYTES)));
    return sendJson(response, 200, {});
  }
  if (!isOperation(name)) {
    throw new ApiError(
      "UnknownOperationException",
      "The requested operation is not recognized by the service.",
      404,
    );
  }
  const body = await readJson(request, bodyLimit(name));
  const account = asked ?? ownerOf(body, desk.database) ?? PRACTICE_ACCOUNT;
  sendJson(response, 200, answer(name, body, callFor(desk, request, { account, source: "page" })));
}

function state(desk: DeskContext, request: IncomingMessage): object {
  const language = uiLanguage(request.headers["accept-language"]);
  return { plan: desk.plan, account: PRACTICE_ACCOUNT, accounts: accountsOf(desk.database), language };
}

async function upload(
  desk: DeskContext,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const match = /^\/uploads\/(upload-[0-9a-f]{32})\/(\d{1,4})$/.exec(url.pathname);
  if (!match || !desk.urls.isValid(url, desk.now())) throw new ApiError("AccessDenied", "Access Denied", 403);
  await receivePart(match[1]!, Number(match[2]), request, response, desk);
}

async function download(desk: DeskContext, url: URL, response: ServerResponse): Promise<void> {
  const match = /^\/attachments\/(attachment-[0-9a-f]{24})$/.exec(url.pathname);
  if (!match || !desk.urls.isValid(url, desk.now())) throw new ApiError("AccessDenied", "Access Denied", 403);
  await sendAttachment(match[1]!, response, desk);
}
