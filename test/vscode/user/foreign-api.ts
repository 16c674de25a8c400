import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A Support API, STS and IAM Identity Center that are not ours, in one: what their makers forgot and added, too. */
export interface ForeignApi {
  readonly url: string;
  readonly cases: readonly ForeignCase[];
  /** Access keys of the calls to the Support API. */
  readonly callers: readonly string[];
  /** MFA codes that STS was given. */
  readonly codes: readonly string[];
  /** Answers the next calls of an operation with these, one after the other. */
  answerNext(operation: string, ...answers: readonly ForeignAnswer[]): void;
  close(): Promise<unknown>;
}

export interface ForeignCase {
  readonly id: string;
  readonly input: Readonly<Record<string, unknown>>;
}

interface ForeignAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

export const CODE = "246810";

export async function startForeignApi(): Promise<ForeignApi> {
  const cases: ForeignCase[] = [];
  const callers: string[] = [];
  const codes: string[] = [];
  const waiting = new Map<string, ForeignAnswer[]>();
  const server = createServer(async (request, response) => {
    const body = (await request.setEncoding("utf8").toArray()).join("");
    const caller = /Credential=([^/]+)/.exec(request.headers.authorization ?? "")?.[1] ?? "";
    const { status, headers, body: said } = answer(String(request.url), body, caller);
    response.writeHead(status, { "content-type": "application/x-amz-json-1.1", ...headers }).end(said);

    function answer(path: string, text: string, key: string): ForeignAnswer {
      if (path.startsWith("/federation/credentials")) return roleCredentials(request.headers);
      if (text.includes("Action=AssumeRole")) return assumeRole(new URLSearchParams(text), key, codes);
      if (text.includes("Action=GetCallerIdentity")) return nobody;
      const operation = String(request.headers["x-amz-target"]).split(".")[1] ?? "";
      callers.push(key);
      const next = waiting.get(operation)?.shift();
      return next ?? support(operation, JSON.parse(text || "{}"), cases);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cases,
    callers,
    codes,
    answerNext: (operation, ...answers) => void waiting.set(operation, [...answers]),
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}

/** Who may file need not be allowed to ask who they are. */
const nobody: ForeignAnswer = { status: 403, headers: { "content-type": "text/xml" }, body: "<Error/>" };

const ok = (value: object): ForeignAnswer => ({ status: 200, body: JSON.stringify(value) });

function support(operation: string, input: Record<string, unknown>, cases: ForeignCase[]): ForeignAnswer {
  const shown = ({ id, input: { subject, communicationBody } }: ForeignCase) => ({
    caseId: id,
    subject,
    mood: "calm",
    recentCommunications: { communications: [{ body: communicationBody, submittedBy: "you" }] },
  });
  switch (operation) {
    case "DescribeServices":
      return ok({
        services: [
          { code: "object-store", name: "Object Store", tier: 3 },
          { code: "vm", name: "Machines", categories: [{ code: "boot", name: "Boot", hidden: false }] },
        ],
        ResponseMetadata: {},
      });
    case "DescribeSeverityLevels":
      return ok({ severityLevels: [{ code: "normal" }, { code: "on-fire", name: "On fire" }, {}] });
    case "CreateCase": {
      const id = `OURS/${cases.length + 1}`;
      cases.push({ id, input });
      return ok({ caseId: id, caseid: "not this", ticket: { number: 7 } });
    }
    case "DescribeCases": {
      const wanted = input.caseIdList as string[] | undefined;
      return ok({ cases: cases.filter(({ id }) => !wanted || wanted.includes(id)).map(shown) });
    }
    case "DescribeCommunications": {
      const found = cases.find(({ id }) => id === input.caseId);
      return ok({ communications: [{ body: found?.input.communicationBody, attachmentSet: null }] });
    }
    default:
      return { status: 404, headers: { "content-type": "text/html" }, body: "<h1>No such page</h1>" };
  }
}

function roleCredentials(headers: Readonly<Record<string, unknown>>): ForeignAnswer {
  return ok({
    roleCredentials: {
      accessKeyId: `ASIASSO${headers["x-amz-sso_bearer_token"]}`,
      secretAccessKey: "s",
      sessionToken: "t",
      expiration: Date.now() + 3_600_000,
    },
  });
}

function assumeRole(given: URLSearchParams, key: string, codes: string[]): ForeignAnswer {
  const code = given.get("TokenCode");
  if (code) codes.push(code);
  const until = new Date(Date.now() + 3_600_000).toISOString();
  const inside = `<Credentials><AccessKeyId>ASIAROLE${key}</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken><Expiration>${until}</Expiration></Credentials>`;
  const headers = { "content-type": "text/xml" };
  const xmlns = "https://sts.amazonaws.com/doc/2011-06-15/";
  if (code === CODE)
    return {
      status: 200,
      headers,
      body: `<AssumeRoleResponse xmlns="${xmlns}"><AssumeRoleResult>${inside}</AssumeRoleResult></AssumeRoleResponse>`,
    };
  return {
    status: 403,
    headers,
    body: `<ErrorResponse xmlns="${xmlns}"><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>MultiFactorAuthentication failed with invalid MFA one time pass code.</Message></Error></ErrorResponse>`,
  };
}
