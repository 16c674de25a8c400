import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it, vi } from "vitest";
import { connect } from "./connect.ts";

const CREDENTIALS = { accessKeyId: "AKIAFAKEFAKEFAKE0000", secretAccessKey: "not-a-real-secret" };
const ANSWER = `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>
<Arn>arn:aws:iam::111122223333:user/fake</Arn><UserId>AIDAFAKE</UserId><Account>111122223333</Account>
</GetCallerIdentityResult></GetCallerIdentityResponse>`;

let server: Server | undefined;

async function listen(status: number, body: string): Promise<string> {
  server = createServer((request, response) => {
    request.resume().on("end", () => response.writeHead(status, { "content-type": "text/xml" }).end(body));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

afterEach(() => {
  vi.unstubAllEnvs();
  server?.close();
});

describe("accountId", () => {
  it("asks STS who the credentials belong to", async () => {
    vi.stubEnv("AWS_ENDPOINT_URL_STS", await listen(200, ANSWER));
    const api = await connect({ credentials: CREDENTIALS, region: "us-east-1" });
    expect(await api.accountId()).toBe("111122223333");
  });

  it("does not show credentials for another endpoint to AWS", async () => {
    vi.stubEnv("AWS_ENDPOINT_URL_STS", "");
    vi.stubEnv("AWS_ENDPOINT_URL", "");
    const api = await connect({ credentials: CREDENTIALS, endpointUrl: "http://127.0.0.1:9" });
    expect(await api.accountId()).toBeUndefined();
  });

  it("rejects with the reason where the credentials are refused", async () => {
    const refusal = `<ErrorResponse><Error><Type>Sender</Type><Code>ExpiredToken</Code><Message>no</Message></Error></ErrorResponse>`;
    vi.stubEnv("AWS_ENDPOINT_URL_STS", await listen(403, refusal));
    const api = await connect({ credentials: CREDENTIALS, region: "us-east-1" });
    await expect(api.accountId()).rejects.toMatchObject({ code: "expired-credentials" });
  });
});
