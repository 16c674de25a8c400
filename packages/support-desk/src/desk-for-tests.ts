import { afterEach } from "vitest";
import { type Desk, type DeskOptions, startDesk } from "./desk.ts";
import type { OperationName } from "./schemas.ts";

const open: Desk[] = [];
afterEach(async () => {
  for (const desk of open.splice(0)) await desk.close();
});

export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: answers are read by their members in many tests
  readonly body: any;
  readonly headers: Headers;
}

/** A desk that ends with the test, without quotas unless the test sets them. */
export async function deskForTest(options: Partial<DeskOptions> = {}) {
  const quotas = { casesPerHour: 10_000, callsPerSecond: 10_000 };
  const desk = await startDesk({ port: 0, dataDir: ":memory:", quotas, ...options });
  open.push(desk);
  return {
    desk,
    /** Calls the Support API as an account's access key. */
    call: (operation: OperationName, body: unknown, accessKey = "test", more: Record<string, string> = {}) =>
      send(`${desk.url}/`, body, {
        "content-type": "application/x-amz-json-1.1",
        "x-amz-target": `AWSSupport_20130415.${operation}`,
        authorization: `AWS4-HMAC-SHA256 Credential=${accessKey}/20261123/us-east-1/support/aws4_request, SignedHeaders=host, Signature=00`,
        ...more,
      }),
    /** Calls the desk as its page does. */
    page: (path: string, body: unknown) =>
      send(`${desk.url}/desk/${path}`, body, { "content-type": "application/json", origin: desk.url }),
  };
}

async function send(url: string, body: unknown, headers: Record<string, string>): Promise<Answer> {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const response = await fetch(url, { method: "POST", headers, body: text });
  return { status: response.status, body: await response.json(), headers: response.headers };
}
