import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { request as httpsRequest } from "node:https";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startDesk } from "../desk.ts";
import { deskForTest } from "../desk-for-tests.ts";

/** A request whose Host header can be anything, unlike fetch's. */
function ask(
  url: string,
  options: { method?: string; headers?: Record<string, string>; path?: string } = {},
) {
  const { method = "GET", headers = {}, path } = options;
  const target = new URL(url);
  const open = target.protocol === "https:" ? httpsRequest : request;
  return new Promise<{ status: number; body: string; headers: Record<string, unknown> }>(
    (resolve, reject) => {
      const { hostname, port } = target;
      const sent = open(
        { hostname, port, method, headers, path: path ?? target.pathname, rejectUnauthorized: false },
        (response) => {
          let body = "";
          response.setEncoding("utf8").on("data", (chunk) => {
            body += chunk;
          });
          response.on("end", () =>
            resolve({ status: response.statusCode!, body, headers: response.headers }),
          );
        },
      );
      sent.on("error", reject).end(method === "POST" ? "{}" : undefined);
    },
  );
}

const JSON_TYPE = { "content-type": "application/json" };

test("only loopback is listened on", async () => {
  for (const host of ["0.0.0.0", "::", "192.168.0.1", "example.com"]) {
    await expect(startDesk({ port: 0, dataDir: ":memory:", host })).rejects.toThrow(RangeError);
  }
});

test("a foreign Host is refused, its own names are not", async () => {
  const { desk } = await deskForTest({ extraHosts: ["support.console.aws.amazon.com"] });
  const status = async (host: string) => (await ask(`${desk.url}/desk/state`, { headers: { host } })).status;
  const { port } = new URL(desk.url);
  for (const host of [
    "evil.example",
    "127.0.0.1.evil.example",
    `evil.example:${port}`,
    "127.0.0.1@evil.example",
  ]) {
    expect(await status(host)).toBe(403);
  }
  for (const host of [
    `127.0.0.1:${port}`,
    `localhost:${port}`,
    "LOCALHOST",
    "support.console.aws.amazon.com",
  ]) {
    expect(await status(host)).toBe(200);
  }
});

test("a foreign Origin is refused, also for the API", async () => {
  const { desk } = await deskForTest();
  for (const path of ["/desk/DescribeCases", "/", "/desk/engineer/resolve"]) {
    for (const origin of ["http://evil.example", "null", "http://127.0.0.1:1"]) {
      const { status, headers } = await ask(`${desk.url}${path}`, {
        method: "POST",
        headers: { ...JSON_TYPE, origin },
      });
      expect(status).toBe(403);
      expect(headers["access-control-allow-origin"]).toBeUndefined();
    }
  }
  const crossSite = { ...JSON_TYPE, "sec-fetch-site": "cross-site" };
  expect((await ask(`${desk.url}/desk/DescribeCases`, { method: "POST", headers: crossSite })).status).toBe(
    403,
  );
  const own = { ...JSON_TYPE, origin: desk.url, "sec-fetch-site": "same-origin" };
  expect((await ask(`${desk.url}/desk/DescribeCases`, { method: "POST", headers: own })).status).toBe(200);
});

test("the page's calls must be JSON, which another site's form cannot send", async () => {
  const { desk } = await deskForTest();
  const headers = { "content-type": "text/plain" };
  expect((await ask(`${desk.url}/desk/DescribeCases`, { method: "POST", headers })).status).toBe(415);
});

test("the API wants an operation and credentials", async () => {
  const { desk } = await deskForTest();
  const target = { "x-amz-target": "AWSSupport_20130415.DescribeCases" };
  const post = (headers: Record<string, string>) => ask(`${desk.url}/`, { method: "POST", headers });
  expect((await post(target)).body).toContain("MissingAuthenticationTokenException");
  expect((await post({ "x-amz-target": "AWSSupport_20130415.constructor" })).body).toContain(
    "UnknownOperationException",
  );
  expect((await post({})).body).toContain("UnknownOperationException");
});

describe("the page", () => {
  let pageDir: string;
  beforeEach(() => {
    pageDir = mkdtempSync(join(tmpdir(), "casewright-page-"));
    mkdirSync(join(pageDir, "assets"));
    writeFileSync(join(pageDir, "index.html"), "<!doctype html>");
    writeFileSync(join(pageDir, "assets", "index-1a2b.js"), "1");
    writeFileSync(join(pageDir, "secret.js"), "2");
  });
  afterEach(() => rmSync(pageDir, { recursive: true, force: true }));

  test("is served with a policy that lets nothing else in", async () => {
    const { desk } = await deskForTest({ pageDir });
    const page = await ask(`${desk.url}/support/home`);
    expect([page.status, page.body]).toEqual([200, "<!doctype html>"]);
    expect(page.headers["content-security-policy"]).toMatch(/^default-src 'none'; script-src 'self';/);
    expect((await ask(`${desk.url}/support/assets/index-1a2b.js`)).headers["content-type"]).toMatch(
      "text/javascript",
    );
    expect((await ask(`${desk.url}/`)).headers.location).toBe("/support/home");
  });

  test("no path leads out of its folder", async () => {
    const { desk } = await deskForTest({ pageDir });
    for (const path of [
      "/support/assets/../secret.js",
      "/support/assets/..%2fsecret.js",
      "/support/assets/%2e%2e/secret.js",
      "/support/assets/..\\secret.js",
      "/support/assets//etc/passwd",
      "/support/assets/.hidden.js",
      "//evil.example/support/home",
    ]) {
      expect((await ask(desk.url, { path })).status).toBe(404);
    }
  });

  test("says how to build it where it is not", async () => {
    rmSync(join(pageDir, "index.html"));
    const { desk } = await deskForTest({ pageDir });
    const { status, body } = await ask(`${desk.url}/support/home`);
    expect([status, body]).toEqual([503, expect.stringContaining("npm run build")]);
  });
});

test("over TLS the same desk answers", async () => {
  const { desk } = await deskForTest({ tls: true, extraHosts: ["support.console.aws.amazon.com"] });
  expect(desk.url).toMatch(/^https:/);
  const headers = { host: "support.console.aws.amazon.com", "accept-language": "ja" };
  const { status, body } = await ask(`${desk.url}/desk/state`, { headers });
  expect([status, JSON.parse(body)]).toEqual([
    200,
    { plan: "business-plus", account: "111122223333", accounts: [], language: "ja" },
  ]);
});

const LARGE = "x".repeat(2 * 1024 * 1024);

test.each([
  ["says so at once", `content-length: ${LARGE.length}`, LARGE],
  [
    "sends it in chunks",
    "transfer-encoding: chunked",
    `${LARGE.length.toString(16)}\r\n${LARGE}\r\n0\r\n\r\n`,
  ],
])("who sends too large a body and %s gets the answer, and the next one too", async (_, length, body) => {
  const { desk } = await deskForTest();
  const { host, port } = new URL(desk.url);
  const head = (how: string) =>
    `POST /desk/DescribeCases HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\n${how}\r\n\r\n`;
  const socket = connect(Number(port), "127.0.0.1");
  let answers = "";
  socket.setEncoding("utf8").on("data", (chunk) => {
    answers += chunk;
  });
  socket.write(head(length) + body);
  await expect.poll(() => answers).toContain("HTTP/1.1 413 ");
  socket.write(`${head("content-length: 2")}{}`);
  await expect.poll(() => answers).toContain("HTTP/1.1 200 ");
  socket.destroy();
});
